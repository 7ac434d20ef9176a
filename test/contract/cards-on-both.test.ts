/** Cards, interviews and search tell the same on both kinds of engine, in the same order. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demo } from '../../seed/demo/demo.ts'
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import { joined } from '../../seed/records.ts'
import { readActorCard } from '../../server/network/cards/actors.ts'
import { readInterview, readInterviews } from '../../server/network/cards/interviews.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { readPartnershipCard } from '../../server/network/cards/partnerships.ts'
import { readPersonCard } from '../../server/network/cards/people.ts'
import { search } from '../../server/network/cards/search.ts'
import type { GraphStore, Run } from '../../server/store/port.ts'
import { neo4jChoices, startEmbedded } from '../helpers/engines.ts'
import type { Engine } from '../helpers/engines.ts'

const graph = joined([gellerupHasle, demo])

const queries = ['boern', 'BØRN OG', 'e', 'gellerup', 'hjælp lektie', 'Aja', 'forhandlet', 'å', '']

const readers = {
  Actor: readActorCard,
  Partnership: readPartnershipCard,
  Person: readPersonCard,
  Interview: readInterview,
} satisfies Record<string, (run: Run, id: string) => Promise<unknown>>

/** Everything the details panel, the interview room and the search can show. */
function readEverything(store: GraphStore): Promise<Map<string, unknown>> {
  return store.read(async (run) => {
    const shown = new Map<string, unknown>([['interviews', await readInterviews(run)]])
    for (const { labels, properties } of graph.nodes) {
      const id = String(properties['id'])
      for (const [label, read] of Object.entries(readers)) {
        if (labels.some((own) => own === label)) shown.set(`${label} ${id}`, await read(run, id))
      }
    }
    for (const q of queries) shown.set(`search ${q}`, await search(run, { q, limit: 20 }))
    return shown
  })
}

for (const choice of neo4jChoices()) {
  describe.skipIf(choice.missing !== undefined)(`Grafeo and ${choice.name}`, () => {
    let embedded: Engine
    let neo4j: Engine

    beforeAll(async () => {
      embedded = startEmbedded()
      neo4j = await choice.start()
      await loadGraph(embedded.store, graph, { replace: true })
      await loadGraph(neo4j.store, graph, { replace: true })
    })
    afterAll(async () => {
      await embedded.remove()
      await neo4j.remove()
    })

    it('show the same of everything', { timeout: 240_000 }, async () => {
      const expected = await readEverything(embedded.store)
      expect(expected.size).toBeGreaterThan(60)
      expect(await readEverything(neo4j.store)).toEqual(expected)
    })
  })
}
