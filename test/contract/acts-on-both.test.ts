/** Acts do the same on both kinds of engine, and are undone to the same; so does everything the routes of acts answer. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { carryOut } from '../../server/network/acts/perform-act.ts'
import { readHistory } from '../../server/network/acts/history.ts'
import { undo } from '../../server/network/acts/undo.ts'
import type { Change } from '../../server/network/records/change-plan.ts'
import { dumpGraph } from '../../server/network/records/dump.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { ApiProblem } from '../../server/problems/problems.ts'
import { RecordRefused } from '../../server/network/records/records.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { anyWrites, fullHouse } from '../helpers/changes-arbitrary.ts'
import { onBoth } from './both.ts'
import { answersTo, type Step } from './steps.ts'

const at = '2026-10-01T08:00:00.000Z'
const kept = /"(?:Act|Item)"/

/** Every state on the way through the acts and back. */
async function statesOf(store: GraphStore, writes: Change[][]): Promise<unknown[]> {
  const nodes = fullHouse.filter((node) => !kept.test(JSON.stringify(node)))
  await loadGraph(store, { nodes, relationships: [] }, { replace: true })
  const states: unknown[] = []
  const done: string[] = []
  const look = async (): Promise<void> => {
    const { nodes, relationships } = await dumpGraph(store)
    const { acts } = await store.read((run) => readHistory(run, { limit: 50, offset: 0 }))
    states.push({ nodes: nodes.filter(isNoAct), relationships, acts })
  }
  for (const [index, changes] of writes.entries()) {
    const id = `act-${String(index)}`
    const item = { type: 'Theme', id: 'a' } as const
    const own = changes.filter((change) => !kept.test(JSON.stringify(change)))
    const act = { id, what: 'actor-changed', at } as const
    await carryOut(store, act, () => Promise.resolve({ item, changes: own })).then(
      () => done.push(id),
      (error: unknown) => {
        // A unit in two places at a time is refused by the act, anything else by its records.
        if (!(error instanceof RecordRefused || error instanceof ApiProblem)) throw error
        states.push(error.message)
      },
    )
    await look()
  }
  for (const undoes of done.reverse()) {
    await undo(store, { id: `${undoes}-undone`, at, undoes })
    await look()
  }
  return states
}

/** The texts of the records an act keeps stand in no order of properties; the history shows what they say. */
function isNoAct({ labels }: { labels: readonly string[] }): boolean {
  return labels[0] !== 'Act'
}

const scenario = {
  name: 'Hvad nu hvis',
  units: ['lokalbibliotekerne'],
  date: '2027-01-01',
  changes: [{ change: 'unit-closed', unit: 'boern-og-unge' }],
  ties: ['COLLABORATION'],
}
const reorganisation = { name: 'Samling', date: '2027-01-01', units: ['boern-og-unge'] }

const steps: Step[] = [
  { method: 'POST', path: '/api/reorganisations', body: reorganisation },
  { method: 'POST', path: '/api/reorganisations', body: { ...reorganisation, name: 'SAMLING' } },
  {
    method: 'PATCH',
    path: '/api/reorganisations/samling',
    body: { units: ['lokalbibliotekerne'], date: null, state: 'under-way' },
    ifMatch: '^0',
  },
  {
    method: 'PATCH',
    path: '/api/reorganisations/samling',
    body: { units: ['socialforvaltningen'], name: 'Ny' },
    ifMatch: '^0',
  },
  {
    method: 'PUT',
    path: '/api/reorganisations/samling/follow-ups/partnerskab-sundhedshus',
    body: { responsible: 'Åse', done: false },
    ifMatch: '0',
  },
  { method: 'POST', path: '/api/scenarios', body: scenario },
  { method: 'GET', path: '/api/scenarios' },
  { method: 'POST', path: '/api/scenarios/hvad-nu-hvis/reorganisation', body: {} },
  { method: 'DELETE', path: '/api/scenarios/hvad-nu-hvis', ifMatch: '^5' },
  { method: 'POST', path: '/api/history/^8/undo' },
  { method: 'DELETE', path: '/api/reorganisations/omstrukturering-boern-og-unge', ifMatch: '0' },
  { method: 'POST', path: '/api/history/^0/undo' },
  { method: 'GET', path: '/api/reorganisations' },
  { method: 'GET', path: '/api/history?type=Reorganisation&id=samling' },
  { method: 'GET', path: '/api/history' },
]

const expectedStatuses = [201, 409, 200, 409, 200, 201, 200, 201, 200, 201, 409, 409, 200, 200, 200]

onBoth((both) => {
  it('are the same after every act and every undoing', async () => {
    await fc.assert(
      fc.asyncProperty(anyWrites, async (writes) => {
        const expected = await statesOf(both.embedded.store, writes)
        expect(await statesOf(both.neo4j.store, writes)).toEqual(expected)
      }),
      { numRuns: 5 },
    )
  })

  it('answer the same to what a planner does', async () => {
    const expected = await answersTo(steps, both.embedded.store)
    expect(expected.map(({ status }) => status)).toEqual(expectedStatuses)
    expect(await answersTo(steps, both.neo4j.store)).toEqual(expected)
  })
})
