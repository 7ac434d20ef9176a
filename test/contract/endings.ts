/** Bringing partnerships up to date that were ended before `endedOn`, when ending wrote over the end of the agreement. */
import { expect } from 'vitest'
import { thing, relationshipOf } from '../../seed/records.ts'
import type { Graph, Properties } from '../../server/domain/graph.ts'
import { inForceOn } from '../../server/domain/in-force.ts'
import type { Network } from '../../server/domain/network.ts'
import { carryOut } from '../../server/network/acts/perform-act.ts'
import { undo } from '../../server/network/acts/undo.ts'
import { dumpGraph } from '../../server/network/records/dump.ts'
import { readLines, writeLines } from '../../server/network/records/dump-lines.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { changePartnership } from '../../server/network/registering/register-acts.ts'
import type { PartnershipBody } from '../../server/network/registering/partnerships.ts'
import { changeStored, newestSchema, readRegistry } from '../../server/network/registry.ts'
import { createSnapshots } from '../../server/network/snapshot/snapshot.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { recording } from '../helpers/recording-store.ts'

/** How far the schema had come before `schema/0030-ended-on-agreement`. */
const older = 29
const at = '2026-10-01T08:00:00.000Z'
const agreed = '2027-06-30'

interface Case {
  registered: Properties
  /** What was said of it since, an act each; an undoing of the one before is `undone`. */
  acts: (PartnershipBody | 'undone')[]
  /** What it says of its time when it is up to date. */
  expected: Properties
}

const cases: Record<string, Case> = {
  ended: {
    registered: { status: 'active', end: agreed },
    acts: [{ status: 'ended', end: '2027-01-01' }],
    expected: { status: 'ended', end: agreed, endedOn: '2027-01-01' },
  },
  'ended-and-moved': {
    registered: { status: 'active', end: agreed, interpreted: ['end'] },
    acts: [
      { status: 'ended', end: '2027-01-01', interpreted: ['end', 'name'] },
      { purpose: 'Fælles læsning' },
      { end: '2027-02-01' },
    ],
    expected: {
      ...{ status: 'ended', end: agreed, endedOn: '2027-02-01' },
      interpreted: ['endedOn', 'name', 'end'],
    },
  },
  'ended-without-agreement': {
    registered: { status: 'active' },
    acts: [{ status: 'ended', end: '2027-01-01' }],
    expected: { status: 'ended', endedOn: '2027-01-01' },
  },
  'ended-again': {
    registered: { status: 'active', end: agreed },
    acts: [
      { status: 'ended', end: '2026-12-01' },
      'undone',
      { status: 'ended', end: '2027-01-01' },
    ],
    expected: { status: 'ended', end: agreed, endedOn: '2027-01-01' },
  },
  'ended-with-its-agreement': {
    registered: { status: 'active', end: agreed },
    acts: [{ status: 'ended' }],
    expected: { status: 'ended', end: agreed },
  },
  'ended-without-day': {
    registered: { status: 'active', end: agreed },
    acts: [{ status: 'ended', end: null }],
    expected: { status: 'ended' },
  },
  'not-ended-after-all': {
    registered: { status: 'active', end: agreed },
    acts: [{ status: 'ended', end: '2027-01-01' }, 'undone'],
    expected: { status: 'active', end: agreed },
  },
  'ended-before-the-history': {
    registered: { status: 'ended', end: agreed },
    acts: [{ purpose: 'Fælles læsning' }],
    expected: { status: 'ended', end: agreed },
  },
}

const registered: Graph = {
  nodes: [
    thing(['Actor', 'Library'], 'aaby', { name: 'Åby Bibliotek' }),
    thing(['Actor', 'Partner'], 'klinik', { name: 'Sundhedshus', kind: 'health', named: true }),
    ...Object.entries(cases).map(([id, one]) =>
      thing(['Partnership'], id, { name: id, named: true, ...one.registered }),
    ),
  ],
  relationships: Object.keys(cases).flatMap((id) => [
    relationshipOf(['Actor:aaby', 'COLLABORATION', `Partnership:${id}`]),
    relationshipOf(['Actor:klinik', 'COLLABORATION', `Partnership:${id}`]),
  ]),
}

/** Leaves a database as a version without `endedOn` would have; the acts of each partnership by their ids. */
async function holdOlder(store: GraphStore): Promise<Map<string, string[]>> {
  await loadGraph(store, registered, { replace: true })
  const done = new Map<string, string[]>()
  for (const [id, { acts }] of Object.entries(cases)) {
    const ids: string[] = []
    for (const [index, body] of acts.entries()) {
      const act = `${id}-${String(index)}`
      const undoes = ids.at(-1) ?? ''
      if (body === 'undone') await undo(store, { id: act, at, undoes })
      else {
        await carryOut(store, { id: act, what: 'partnership-changed', at }, (run) =>
          changePartnership(run, id, body),
        )
      }
      ids.push(act)
    }
    done.set(id, ids)
  }
  await store.write((run) => run('registry/migrated', { schema: older }))
  return done
}

/** The same database as a store that nobody has used yet, since what a store has prepared is remembered. */
function openedAnew(store: GraphStore): GraphStore {
  return recording(store).store
}

/** What the partnerships of a database say of their time, as stored. */
async function timesIn(store: GraphStore): Promise<Record<string, Properties>> {
  const { nodes } = await dumpGraph(store)
  return Object.fromEntries(
    nodes
      .filter(({ labels }) => labels[0] === 'Partnership')
      .map(({ properties }) => [
        properties['id'] as string,
        Object.fromEntries(
          ['status', 'end', 'endedOn', 'interpreted'].flatMap((name) =>
            properties[name] === undefined ? [] : [[name, properties[name]]],
          ),
        ),
      ]),
  )
}

const expectedTimes = Object.fromEntries(
  Object.entries(cases).map(([id, { expected }]) => [id, expected]),
)

const days = ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01', '2027-02-01', agreed]

function inForceIn({ partnerships }: Network): string[][] {
  return days.map((day) => partnerships.filter((one) => inForceOn(one, day)).map(({ id }) => id))
}

function snapshotsOf(store: GraphStore) {
  return createSnapshots(store, {
    note: (fault) => {
      throw new Error(`unexpected note: ${fault}`)
    },
  })
}

/** By what they do. */
export const endingOperations: Record<string, (store: GraphStore) => Promise<void>> = {
  'an older database gets the ends of agreements back when it is first read': async (store) => {
    const acts = await holdOlder(store)
    const { revision } = await store.read(readRegistry)
    const before = await snapshotsOf(store).current()
    const after = await snapshotsOf(openedAnew(store)).current()
    expect(await timesIn(store)).toEqual(expectedTimes)
    expect(inForceIn(after)).toEqual(inForceIn(before))
    expect(await store.read(readRegistry)).toMatchObject({
      schema: newestSchema,
      revision: revision + 1,
    })
    const { nodes, relationships } = await dumpGraph(store)
    await store.write((run) => changeStored(run, older))
    expect(await dumpGraph(store)).toMatchObject({ nodes, relationships })
    for (const id of ['ended', 'ended-and-moved', 'ended-without-agreement']) {
      for (const undoes of acts.get(id)?.toReversed() ?? []) {
        await undo(store, { id: `${undoes}-undone`, at, undoes })
      }
      expect((await timesIn(store))[id]).toEqual(cases[id]?.registered)
    }
  },

  'a dump of an older database is restored up to date': async (store) => {
    await holdOlder(store)
    const dump = await dumpGraph(store)
    expect(dump.schema).toBe(older)
    await loadGraph(openedAnew(store), await readLines(writeLines(dump)), { replace: true })
    expect(await timesIn(store)).toEqual(expectedTimes)
    const restored = await dumpGraph(store)
    expect(restored.schema).toBe(newestSchema)
    await loadGraph(store, await readLines(writeLines(restored)), { replace: true })
    expect(await dumpGraph(store)).toEqual(restored)
  },
}
