/** The same changes give the same network on both kinds of engine, and a network moves between them unchanged. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Network } from '../../server/domain/network.ts'
import { applyChanges } from '../../server/network/records/save-changes.ts'
import type { Change } from '../../server/network/records/change-plan.ts'
import { dumpGraph } from '../../server/network/records/dump.ts'
import type { Dump } from '../../server/network/records/dump.ts'
import { readLines, writeLines } from '../../server/network/records/dump-lines.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { readNetwork } from '../../server/network/snapshot/snapshot.ts'
import { RecordRefused } from '../../server/network/records/records.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { anyWrites, fullHouse } from '../helpers/changes-arbitrary.ts'
import { onBoth } from './both.ts'
import { everything } from './everything.ts'

interface State {
  outcome: string
  dump: Dump
  network: Network
}

async function networkOf(store: GraphStore): Promise<Network> {
  const { network } = await readNetwork(store, () => undefined)
  return { ...network, revision: 0 }
}

/** What became of a write, and the whole database after it. */
async function stateAfter(store: GraphStore, changes: Change[]): Promise<State> {
  const outcome = await applyChanges(store, changes).then(
    () => 'saved',
    (error: unknown) => {
      if (error instanceof RecordRefused) return error.message
      throw error
    },
  )
  return { outcome, dump: await dumpGraph(store), network: await networkOf(store) }
}

onBoth((both) => {
  it('hold the same after every write of a random sequence', async () => {
    const outcomes = { saved: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(anyWrites, async (writes) => {
        const start = { nodes: fullHouse, relationships: [] }
        await loadGraph(both.embedded.store, start, { replace: true })
        await loadGraph(both.neo4j.store, start, { replace: true })
        for (const changes of writes) {
          const expected = await stateAfter(both.embedded.store, changes)
          expect(await stateAfter(both.neo4j.store, changes)).toEqual(expected)
          outcomes[expected.outcome === 'saved' ? 'saved' : 'refused'] += 1
        }
      }),
      { numRuns: 12 },
    )
    expect(Math.min(outcomes.saved, outcomes.refused)).toBeGreaterThan(10)
  })

  it('pass a network to each other and back unchanged', async () => {
    await loadGraph(both.embedded.store, everything, { replace: true })
    const [dump, network] = [
      await dumpGraph(both.embedded.store),
      await networkOf(both.embedded.store),
    ]
    await loadGraph(both.neo4j.store, await readLines(withoutEnds(dump)), { replace: true })
    expect(await networkOf(both.neo4j.store)).toEqual(network)
    const back = await readLines(withoutEnds(await dumpGraph(both.neo4j.store)))
    await loadGraph(both.embedded.store, back, { replace: true })
    expect(await dumpGraph(both.embedded.store)).toEqual(dump)
    expect(await networkOf(both.embedded.store)).toEqual(network)
  })
})

function withoutEnds(dump: Dump): string[] {
  return [...writeLines(dump)].map((line) => line.trimEnd())
}
