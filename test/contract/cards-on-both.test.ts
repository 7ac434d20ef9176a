/** Cards, interviews and search tell the same on both kinds of engine, in the same order. */
import { beforeAll, expect, it } from 'vitest'
import { demo } from '../../seed/demo/demo.ts'
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import { joinGraphs } from '../../seed/records.ts'
import { readActorCard } from '../../server/network/cards/actors.ts'
import {
  readInterview,
  readInterviews,
} from '../../server/network/interviews/quoting/interviews.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { readPartnershipCard } from '../../server/network/cards/partnerships.ts'
import { readPersonCard } from '../../server/network/cards/people.ts'
import { searchStore } from '../helpers/searching.ts'
import type { GraphStore, Run } from '../../server/store/port.ts'
import { onBoth } from './both.ts'

const graph = joinGraphs([gellerupHasle, demo])

const queries = ['boern', 'BØRN OG', 'e', 'gellerup', 'hjælp lektie', 'Aja', 'forhandlet', 'å', '']

const readers = {
  Actor: readActorCard,
  Partnership: readPartnershipCard,
  Person: readPersonCard,
  Interview: readInterview,
} satisfies Record<string, (run: Run, id: string) => Promise<unknown>>

/** Everything the details panel, the interview room and the search can show. */
async function readEverything(store: GraphStore): Promise<Map<string, unknown>> {
  const shown = await store.read(async (run) => {
    const shown = new Map<string, unknown>([['interviews', await readInterviews(run)]])
    for (const { labels, properties } of graph.nodes) {
      const id = String(properties['id'])
      for (const [label, read] of Object.entries(readers)) {
        if (labels.some((own) => own === label)) shown.set(`${label} ${id}`, await read(run, id))
      }
    }
    return shown
  })
  for (const q of queries) shown.set(`search ${q}`, await searchStore(store, { q, limit: 20 }))
  return shown
}

onBoth((both) => {
  beforeAll(async () => {
    await loadGraph(both.embedded.store, graph, { replace: true })
    await loadGraph(both.neo4j.store, graph, { replace: true })
  })

  it('show the same of everything', async () => {
    const expected = await readEverything(both.embedded.store)
    expect(expected.size).toBeGreaterThan(60)
    expect(await readEverything(both.neo4j.store)).toEqual(expected)
  })
})
