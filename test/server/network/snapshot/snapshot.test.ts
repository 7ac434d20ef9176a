import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Network } from '../../../../server/domain/network.ts'
import { applyChanges } from '../../../../server/network/records/save-changes.ts'
import { putAll } from '../../../../server/network/records/bulk.ts'
import { loadGraph } from '../../../../server/network/records/load.ts'
import { createSnapshots } from '../../../../server/network/snapshot/snapshot.ts'
import { StoreUnavailable } from '../../../../server/store/errors.ts'
import type { GraphStore, Run } from '../../../../server/store/port.ts'
import type { StatementName } from '../../../../server/store/statements.ts'
import { everything } from '../../../contract/everything.ts'
import { doublyPlaced } from '../../../helpers/doubly-placed.ts'
import { startEmbedded } from '../../../helpers/engines.ts'
import type { Engine } from '../../../helpers/engines.ts'

let engine: Engine
/** Every statement run on `store`, in order. */
let ran: StatementName[]
let broken = false
let time = 0

/** The store, which remembers what is run on it and can be made to fail. */
function watched(): GraphStore {
  const { store } = engine
  const watching =
    (run: Run): Run =>
    (statement, parameters) => {
      ran.push(statement)
      if (broken) return Promise.reject(new StoreUnavailable('away'))
      return run(statement, parameters)
    }
  return Object.assign(Object.create(store) as GraphStore, {
    read: (work: (run: Run) => Promise<unknown>) => store.read((run) => work(watching(run))),
  })
}

const snapshots = (store = watched()) =>
  createSnapshots(store, { now: () => time, note: () => undefined })

/** The same database as one that others may write to. */
const sharedSnapshots = () => snapshots(Object.assign(watched(), { engine: 'neo4j' as const }))

const clinic = everything.nodes.find(({ properties }) => properties['id'] === 'clinic')
if (clinic === undefined) throw new Error('no clinic in the graph')
const renamed = { ...clinic, properties: { ...clinic.properties, name: 'Renamed' } }
const nameOf = ({ actors }: Network) => actors.find(({ id }) => id === 'clinic')?.name

beforeEach(async () => {
  engine = startEmbedded()
  await loadGraph(engine.store, everything)
  ran = []
  broken = false
  time = 0
})
afterEach(() => engine.remove())

it('says once that a unit has two parents at the same time, and keeps both', async () => {
  const notes: string[] = []
  await loadGraph(engine.store, doublyPlaced, { replace: true })
  const kept = createSnapshots(engine.store, { note: (fault) => notes.push(fault) })
  const { units } = await kept.current()
  expect(units.find(({ id }) => id === 'team')?.partOf.map(({ unit }) => unit)).toEqual([
    'biblioteker',
    'boern',
  ])
  expect(notes).toEqual([
    'partOf: a unit with two parents on the same day is read below each of them',
  ])
})

describe('the kept network', () => {
  it('costs one small question while nothing changes', async () => {
    const kept = snapshots()
    const first = await kept.current()
    ran = []
    expect(await kept.current()).toBe(first)
    expect(ran).toEqual(['registry/read'])
  })

  it('is read anew after a write', async () => {
    const kept = snapshots()
    const first = await kept.current()
    const { revision } = await applyChanges(engine.store, [])
    const second = await kept.current()
    expect(second).not.toBe(first)
    expect(second.revision).toBe(revision)
  })

  it('stays however old it is where nobody else can write', async () => {
    const kept = snapshots()
    const first = await kept.current()
    ran = []
    time = 86_400_000
    expect(await kept.current()).toBe(first)
    expect(ran).toEqual(['registry/read'])
  })

  describe('of a database that others may write to', () => {
    /** Gives an actor another name, and leaves the revision where it was. */
    const renameUnseen = () => engine.store.write((run) => putAll(run, [renamed]))

    it('is read anew beside what is answered, and seen by a minute', async () => {
      const kept = sharedSnapshots()
      const first = await kept.current()
      await renameUnseen()
      time = 30_000
      expect(await kept.current()).toBe(first)
      await expect.poll(async () => nameOf(await kept.current())).toBe('Renamed')
    })

    it('is not answered from what is a minute old', async () => {
      const kept = sharedSnapshots()
      await kept.current()
      await renameUnseen()
      time = 60_000
      expect(nameOf(await kept.current())).toBe('Renamed')
    })

    it('is the same value when it was read anew and nothing differs', async () => {
      const kept = sharedSnapshots()
      const first = await kept.current()
      time = 60_000
      ran = []
      expect(await kept.current()).toBe(first)
      expect(ran).toContain('network/actors')
    })
  })

  it('shares a question with those who come while one is under way, and it is asked after they came', async () => {
    const kept = snapshots()
    await kept.current()
    ran = []
    const early = kept.current()
    const { revision } = await applyChanges(engine.store, [])
    const late = await Promise.all(Array.from({ length: 20 }, () => kept.current()))
    await early
    expect(late.map((network) => network.revision)).toEqual(late.map(() => revision))
    expect(ran.filter((statement) => statement === 'registry/read').length).toBeLessThan(8)
  })

  it('is read once for all who ask at the same time', async () => {
    const kept = snapshots()
    const all = await Promise.all(Array.from({ length: 10 }, () => kept.current()))
    expect(new Set(all).size).toBe(1)
    expect(ran.filter((statement) => statement === 'network/actors')).toHaveLength(1)
  })

  it('comes back after a reading failed', async () => {
    const kept = snapshots()
    broken = true
    await expect(kept.current()).rejects.toThrow(StoreUnavailable)
    broken = false
    expect((await kept.current()).actors).toHaveLength(4)
  })

  it('is empty at revision 0 when the database was never used, which stays untouched', async () => {
    const unused = startEmbedded()
    const kept = createSnapshots(unused.store, { note: () => undefined })
    expect(await kept.current()).toEqual({
      revision: 0,
      actors: [],
      partnerships: [],
      units: [],
      people: [],
      activities: [],
      reorganisations: [],
    })
    expect(await unused.store.read((run) => run('registry/read'))).toEqual([])
    await unused.remove()
  })

  it('says who was asked, who is named by others, and who was not asked', async () => {
    const { actors } = await snapshots().current()
    expect(actors.map(({ id, coverage }) => [id, coverage])).toEqual([
      ['clinic', 'named-by-others'],
      ['group', 'not-asked'],
      ['ib', 'not-asked'],
      ['library', 'interviewed'],
    ])
  })
})
