import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ApiProblem } from '../../../../server/problems/problems.ts'
import type { Graph } from '../../../../server/domain/graph.ts'
import { carryOut } from '../../../../server/network/acts/perform-act.ts'
import type { Act, Deed } from '../../../../server/network/acts/perform-act.ts'
import { readHistory } from '../../../../server/network/acts/history.ts'
import { itemRevisions } from '../../../../server/network/acts/stored-acts.ts'
import { undo } from '../../../../server/network/acts/undo.ts'
import { applyChanges } from '../../../../server/network/records/save-changes.ts'
import type { Change } from '../../../../server/network/records/change-plan.ts'
import { dumpGraph } from '../../../../server/network/records/dump.ts'
import { loadGraph } from '../../../../server/network/records/load.ts'
import { RecordRefused } from '../../../../server/network/records/records.ts'
import { newestSchema, readRegistry } from '../../../../server/network/registry.ts'
import { StoreUnusable } from '../../../../server/store/errors.ts'
import type { GraphStore } from '../../../../server/store/port.ts'
import { everything } from '../../../contract/everything.ts'
import { anyWrites, fullHouse } from '../../../helpers/changes-arbitrary.ts'
import { startEmbedded } from '../../../helpers/engines.ts'
import type { Engine } from '../../../helpers/engines.ts'

let engine: Engine
let store: GraphStore

const notOurs = new Set(['Act', 'Item'])
const registered: Graph = {
  nodes: everything.nodes.filter(({ labels }) => !notOurs.has(labels[0])),
  relationships: everything.relationships.filter(({ type }) => type !== 'CONCERNS'),
}

beforeEach(async () => {
  engine = startEmbedded()
  store = engine.store
  await loadGraph(store, registered)
})
afterEach(() => engine.remove())

const clinic = { type: 'Actor', id: 'clinic' } as const
const library = { type: 'Actor', id: 'library' } as const

function act(rest: Partial<Act> = {}): Act {
  return { id: randomUUID(), what: 'actor-changed', at: '2026-11-23T12:00:00.000Z', ...rest }
}

function undoing(undoes: string) {
  return undo(store, { id: randomUUID(), at: '2026-11-23T12:01:00.000Z', undoes })
}

/** What is registered, without the acts that led to it. */
async function network(): Promise<Graph> {
  const { nodes, relationships } = await dumpGraph(store)
  return {
    nodes: nodes.filter(({ labels }) => !notOurs.has(labels[0])),
    relationships: relationships.filter(({ type }) => type !== 'CONCERNS'),
  }
}

function renamed(name: string): Change {
  const node = registered.nodes.find(({ properties }) => properties['id'] === 'clinic')!
  return { change: 'put-node', node: { ...node, properties: { ...node.properties, name } } }
}

function belonging(unit: string): Change {
  return {
    change: 'put-relationship',
    relationship: {
      type: 'BELONGS_TO',
      from: clinic,
      to: { type: 'Unit', id: unit },
      properties: { certainty: 'stated', from: '2024-01-01' },
    },
  }
}

const onClinic =
  (...changes: Change[]) =>
  (): Promise<Deed> =>
    Promise.resolve({ item: clinic, changes })

async function problemOf(doing: Promise<unknown>): Promise<ApiProblem['parts']> {
  const error: unknown = await doing.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ApiProblem)
  return (error as ApiProblem).parts
}

describe('an act', () => {
  it('is done whole: the records, its place in the history, the revisions of its items', async () => {
    const { revision } = await store.read(readRegistry)
    const doing = act({ by: 'Lone' })
    const written = await carryOut(store, doing, () =>
      Promise.resolve({
        item: clinic,
        concerned: [{ type: 'Unit', id: 'culture' }],
        changes: [renamed('Klinik'), belonging('culture')],
      }),
    )
    expect(written).toEqual({
      revision: revision + 1,
      act: { id: doing.id, what: 'actor-changed' },
      item: clinic,
      itemRevision: revision + 1,
    })
    const items = [clinic, { type: 'Unit', id: 'culture' } as const, library]
    expect([...(await store.read((run) => itemRevisions(run, items)))]).toEqual([
      ['Actor clinic', revision + 1],
      ['Unit culture', revision + 1],
      ['Actor library', 0],
    ])
    const { acts, total } = await store.read((run) => readHistory(run, { limit: 9, offset: 0 }))
    expect(total).toBe(1)
    expect(acts[0]).toEqual({
      id: doing.id,
      at: doing.at,
      by: 'Lone',
      what: 'actor-changed',
      undoable: true,
      items: [
        { ...clinic, name: 'Klinik' },
        { type: 'Unit', id: 'culture', name: 'Kultur' },
      ],
      changes: [
        { field: 'name', before: 'Sundhedshus Øst', after: 'Klinik' },
        { field: 'unit', after: 'culture', other: { type: 'Unit', id: 'culture' } },
        { field: 'unit.certainty', after: 'stated', other: { type: 'Unit', id: 'culture' } },
        { field: 'unit.from', after: '2024-01-01', other: { type: 'Unit', id: 'culture' } },
      ].map((change) => ({ item: clinic, name: 'Klinik', ...change })),
    })
  })

  it('that is refused at its third record leaves nothing behind', async () => {
    const before = await dumpGraph(store)
    const doing = carryOut(
      store,
      act(),
      onClinic(renamed('A'), belonging('culture'), belonging('x')),
    )
    await expect(doing).rejects.toThrow(RecordRefused)
    expect(await dumpGraph(store)).toEqual(before)
  })

  it('whose acknowledgement was lost is not done again, and gives its result', async () => {
    const doing = act()
    const written = await carryOut(forgetful(store), doing, onClinic(renamed('A')))
    const { revision } = await store.read(readRegistry)
    expect(written.act.id).toBe(doing.id)
    expect(written.revision).toBeLessThan(revision)
    expect(await carryOut(store, doing, onClinic(renamed('B')))).toEqual(written)
    const { acts } = await store.read((run) => readHistory(run, { limit: 9, offset: 0 }))
    expect(acts.map(({ changes }) => changes.map(({ after }) => after))).toEqual([['A']])
  })

  it('is not done by an old process after a newer one has moved the schema', async () => {
    await carryOut(store, act(), onClinic(renamed('A')))
    const before = await dumpGraph(store)
    await store.write((run) => run('registry/migrated', { schema: newestSchema + 1 }))
    const doing = carryOut(store, act(), onClinic(renamed('B')))
    await expect(doing).rejects.toThrow(StoreUnusable)
    await store.write((run) => run('registry/migrated', { schema: newestSchema }))
    expect(await dumpGraph(store)).toEqual(before)
  })
})

/** Does a write, loses the acknowledgement, and does what a driver does then: runs the work once more. */
function forgetful(whole: GraphStore): GraphStore {
  return Object.assign(Object.create(whole) as GraphStore, {
    engine: whole.engine,
    write: async <Result>(work: Parameters<GraphStore['write']>[0]): Promise<Result> => {
      await whole.write(work)
      return (await whole.write(work)) as Result
    },
    read: whole.read.bind(whole),
    define: whole.define.bind(whole),
  })
}

describe('an item that someone else has changed', () => {
  it('is told with both values, and nothing is saved', async () => {
    const first = await carryOut(
      store,
      act({ ifMatch: { item: clinic, revision: 0 } }),
      onClinic(renamed('Klinik A'), belonging('culture')),
    )
    const before = await dumpGraph(store)
    const mine = [renamed('Klinik B'), belonging('culture'), belonging('libraries')]
    const problem = await problemOf(
      carryOut(store, act({ ifMatch: { item: clinic, revision: 0 } }), onClinic(...mine)),
    )
    expect(problem).toMatchObject({
      sort: 'item-changed',
      status: 409,
      itemRevision: first.itemRevision,
    })
    expect(problem.conflicts?.filter(({ field }) => !field.includes('.'))).toEqual([
      { field: 'name', yours: 'Klinik B', theirs: 'Klinik A' },
      { field: 'unit', yours: 'libraries' },
    ])
    expect(await dumpGraph(store)).toEqual(before)
    await carryOut(
      store,
      act({ ifMatch: { item: clinic, revision: first.itemRevision } }),
      onClinic(...mine),
    )
  })

  it('is told also when the act has become impossible', async () => {
    await carryOut(store, act(), onClinic(renamed('Klinik A')))
    const problem = await problemOf(
      carryOut(
        store,
        act({ ifMatch: { item: clinic, revision: 0 } }),
        onClinic(renamed('B'), belonging('nowhere')),
      ),
    )
    expect(problem).toMatchObject({ sort: 'item-changed', conflicts: [] })
  })

  it('does not concern who changes another', async () => {
    await carryOut(store, act(), onClinic(renamed('Klinik A')))
    const node = registered.nodes.find(({ properties }) => properties['id'] === 'library')!
    const changes: Change[] = [{ change: 'put-node', node }]
    await carryOut(store, act({ ifMatch: { item: library, revision: 0 } }), () =>
      Promise.resolve({ item: library, changes }),
    )
  })
})

describe('undo', () => {
  it('puts back what was there, and again what was done', async () => {
    const start = await network()
    const done = await carryOut(store, act(), onClinic(renamed('A'), belonging('culture')))
    const after = await network()
    const undone = await undoing(done.act.id)
    expect(await network()).toEqual(start)
    expect(undone.item).toEqual(clinic)
    const redone = await undoing(undone.act.id)
    expect(await network()).toEqual(after)
    await undoing(redone.act.id)
    expect(await network()).toEqual(start)
    const { acts } = await store.read((run) =>
      readHistory(run, { item: clinic, limit: 9, offset: 0 }),
    )
    expect(acts.map(({ what }) => what)).toEqual(['undone', 'undone', 'undone', 'actor-changed'])
    const [third, second, first, original] = acts
    expect(third).toMatchObject({ undoes: second!.id })
    expect(second).toMatchObject({ undoes: first!.id, undoneBy: third!.id })
    expect(first).toMatchObject({ undoes: original!.id })
    expect(first).not.toHaveProperty('undoneBy')
    expect(original).toMatchObject({ undoneBy: first!.id })
  })

  it.each<[string, Change[], Change[]]>([
    ['a record is another', [renamed('A')], [renamed('B')]],
    [
      'a record is gone',
      [belonging('culture')],
      [
        {
          change: 'remove-relationship',
          relationship: {
            type: 'BELONGS_TO',
            from: clinic,
            to: { type: 'Unit', id: 'culture' },
            keys: { from: '2024-01-01' },
          },
        },
      ],
    ],
  ])('is refused when %s', async (_what, first, second) => {
    const done = await carryOut(store, act(), onClinic(...first))
    await carryOut(store, act(), onClinic(...second))
    const before = await dumpGraph(store)
    expect(await problemOf(undoing(done.act.id))).toMatchObject({
      sort: 'changed-since',
      status: 409,
      changed: [{ ...clinic, name: 'Sundhedshus Øst' }],
    })
    expect(await dumpGraph(store)).toEqual(before)
  })

  it('is refused when something new rests on what would go', async () => {
    const unit = { type: 'Unit', id: 'new' } as const
    const properties = { id: 'new', name: 'Ny', certainty: 'stated' }
    const done = await carryOut(store, act({ what: 'unit-registered' }), () =>
      Promise.resolve({
        item: unit,
        changes: [{ change: 'put-node', node: { labels: ['Unit'], properties } }],
      }),
    )
    await applyChanges(store, [belonging('new')])
    expect(await problemOf(undoing(done.act.id))).toMatchObject({
      sort: 'changed-since',
      changed: [{ ...unit, name: 'Ny' }],
    })
  })

  const placed = (part: string, unit: string, from?: string): Change => ({
    change: 'put-relationship',
    relationship: {
      type: 'PART_OF',
      from: { type: 'Unit', id: part },
      to: { type: 'Unit', id: unit },
      properties: { certainty: 'stated', ...(from && { from }) },
    },
  })
  const leaving: Change = {
    change: 'remove-relationship',
    relationship: {
      type: 'PART_OF',
      from: { type: 'Unit', id: 'libraries' },
      to: { type: 'Unit', id: 'culture' },
      keys: {},
    },
  }

  it.each([
    [
      'in another',
      [placed('libraries', 'social', '2026-01-01')],
      'part of Kultur at any time beside Social from 2026-01-01',
    ],
    [
      'in the same again',
      [placed('libraries', 'culture', '2026-01-01')],
      'part of Kultur at any time beside Kultur from 2026-01-01',
    ],
    [
      'above the one it was in',
      [placed('culture', 'libraries')],
      'part of Kultur, which is part of Biblioteker',
    ],
  ])('is refused when the unit is meanwhile %s', async (_where, meanwhile, why) => {
    const social = { id: 'social', name: 'Social', certainty: 'stated' }
    await applyChanges(store, [
      { change: 'put-node', node: { labels: ['Unit'], properties: social } },
    ])
    const taken = await carryOut(store, act({ what: 'unit-changed' }), onClinic(leaving))
    const placedAnew = await carryOut(store, act({ what: 'unit-changed' }), onClinic(...meanwhile))
    const before = await dumpGraph(store)
    expect(await problemOf(undoing(taken.act.id))).toMatchObject({
      sort: 'unit-misplaced',
      status: 409,
      detail: `Biblioteker would be ${why}: undo what came after first, or correct Biblioteker.`,
      changed: [{ type: 'Unit', id: 'libraries', name: 'Biblioteker' }],
    })
    expect(await dumpGraph(store)).toEqual(before)
    await undoing(placedAnew.act.id)
    await undoing(taken.act.id)
  })

  it('of an act that there is not is not registered', async () => {
    expect(await problemOf(undoing('nothing'))).toMatchObject({ status: 404 })
  })

  it('of any sequence of acts in reverse gives the first graph again', async () => {
    await fc.assert(
      fc.asyncProperty(anyWrites, async (writes) => {
        const nodes = fullHouse.filter(({ labels }) => !notOurs.has(labels[0]))
        await loadGraph(store, { nodes, relationships: [] }, { replace: true })
        const start = await network()
        const done: string[] = []
        for (const changes of writes.map((write) => write.filter(isOurs))) {
          const one = await carryOut(store, act(), onClinic(...changes)).catch(refusal)
          if (one !== undefined) done.push(one.act.id)
        }
        for (const id of done.reverse()) await undoing(id)
        expect(await network()).toEqual(start)
      }),
      { numRuns: 40 },
    )
  })
})

function isOurs(change: Change): boolean {
  return !JSON.stringify(change).match(/"(?:Act|Item)"/)
}

function refusal(error: unknown): undefined {
  const isMisplaced = error instanceof ApiProblem && error.parts.sort === 'unit-misplaced'
  if (!isMisplaced && !(error instanceof RecordRefused)) throw error
}
