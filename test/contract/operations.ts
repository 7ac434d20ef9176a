/** Every operation on a store, on an engine that holds something else before. */
import { expect } from 'vitest'
import type { Graph } from '../../server/domain/graph.ts'
import { applyChanges } from '../../server/network/records/changes.ts'
import { dumpGraph } from '../../server/network/records/dump.ts'
import { loadGraph, NotEmpty } from '../../server/network/records/load.ts'
import {
  ensureSchema,
  newestSchema,
  readRegistry,
  readWhole,
} from '../../server/network/registry.ts'
import { createSnapshots } from '../../server/network/snapshot/snapshot.ts'
import {
  ConstraintViolated,
  StatementFailed,
  StoreUnavailable,
  StoreUnusable,
} from '../../server/store/errors.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { everything } from './everything.ts'

const note = (fault: string): void => {
  throw new Error(`unexpected note: ${fault}`)
}

async function holdEverything(store: GraphStore): Promise<void> {
  await loadGraph(store, everything, { replace: true })
}

function records({ nodes, relationships }: Graph): unknown[] {
  return [...nodes, ...relationships]
}

/** By what they do. */
export const operations: Record<string, (store: GraphStore) => Promise<void>> = {
  'a loaded graph is dumped as it was': async (store) => {
    await holdEverything(store)
    const dump = await dumpGraph(store)
    expect(records(dump)).toHaveLength(records(everything).length)
    expect(records(dump)).toEqual(expect.arrayContaining(records(everything)))
    expect(dump.leftOut).toBe(0)
  },

  'a database that holds something is not loaded into, and stays as it was': async (store) => {
    await holdEverything(store)
    const before = await dumpGraph(store)
    await expect(loadGraph(store, { nodes: [], relationships: [] })).rejects.toThrow(NotEmpty)
    expect(await dumpGraph(store)).toEqual(before)
  },

  'an interrupted load is not read as a network, and can be done again': async (store) => {
    await holdEverything(store)
    const interrupted = loadGraph(store, everything, {
      replace: true,
      onProgress: () => {
        throw new Error('interrupted')
      },
    })
    await expect(interrupted).rejects.toThrow('interrupted')
    const snapshots = createSnapshots(store, { note })
    await expect(snapshots.current()).rejects.toThrow(StoreUnavailable)
    await expect(dumpGraph(store)).rejects.toThrow(StoreUnavailable)
    await expect(applyChanges(store, [])).rejects.toThrow(StoreUnavailable)
    await holdEverything(store)
    expect((await snapshots.current()).actors).toHaveLength(4)
  },

  'a write moves the revision by one; the same network is kept until then': async (store) => {
    await holdEverything(store)
    const snapshots = createSnapshots(store, { note })
    const before = await snapshots.current()
    expect(await snapshots.current()).toBe(before)
    const { revision } = await applyChanges(store, [
      { change: 'remove-relationship', relationship: aboutTrust },
    ])
    expect(revision).toBe(before.revision + 1)
    expect((await snapshots.current()).revision).toBe(revision)
  },

  'a failing write leaves nothing behind': async (store) => {
    await holdEverything(store)
    const before = await dumpGraph(store)
    const { revision } = await store.read(readRegistry)
    const failing = store.write(async (run) => {
      await run('records/drop Answer ABOUT Theme', {
        rows: [{ index: 0, from: 'reply', to: 'trust', keys: {} }],
      })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await dumpGraph(store)).toEqual(before)
    expect((await store.read(readRegistry)).revision).toBe(revision)
  },

  'a write sees what it has written, others do not': async (store) => {
    await holdEverything(store)
    const count = async (from: GraphStore['read']): Promise<unknown> =>
      (await from((run) => run('network/interviewees'))).length
    const rows = [{ index: 0, from: 'eva', to: 'talk', keys: {} }]
    await store.write(async (run) => {
      await run('records/drop Person GAVE Interview', { rows })
      expect(await run('network/interviewees')).toEqual([])
      expect(await count((work) => store.read(work))).toBe(1)
    })
    expect(await count((work) => store.read(work))).toBe(0)
  },

  'a reading that writes overtake is done again, at last while they wait': async (store) => {
    await holdEverything(store)
    let readings = 0
    const seen = await readWhole(store, async (_run, { revision }) => {
      readings += 1
      if (readings <= 3) await applyChanges(store, [])
      return revision
    })
    const { revision } = await store.read(readRegistry)
    // The embedded engine reads the state at its begin, which nothing overtakes.
    expect(readings).toBe(store.engine === 'neo4j' ? 4 : 1)
    expect(seen).toBe(store.engine === 'neo4j' ? revision : revision - 1)
    expect(await store.write((run) => run('registry/hold'))).toEqual([{ revision }])
  },

  'writes at the same time all count': async (store) => {
    await holdEverything(store)
    const { revision } = await store.read(readRegistry)
    const revisions = await Promise.all(
      Array.from({ length: 8 }, async () => (await applyChanges(store, [])).revision),
    )
    expect(revisions.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 8 }, (_, index) => revision + index + 1),
    )
  },

  'values come back as they were, whole numbers as whole numbers': async (store) => {
    const properties = {
      id: 'values',
      certainty: 'stated',
      text: 'Æ “\u{1F4DA}” \n \\ \'"`',
      whole: 7,
      negative: -3,
      large: Number.MAX_SAFE_INTEGER,
      part: 0.75,
      yes: true,
      no: false,
      list: ['a', ''],
    }
    await loadGraph(
      store,
      { nodes: [{ labels: ['Theme'], properties }], relationships: [] },
      { replace: true },
    )
    const { nodes } = await dumpGraph(store)
    expect(nodes).toEqual([{ labels: ['Theme'], properties }])
  },

  'a taken key and a failing statement are told apart, in our own words': async (store) => {
    await holdEverything(store)
    const taken = store.write((run) =>
      run('records/put Person', { rows: [{ id: 'eva', properties: { id: 'ib' } }] }),
    )
    await expect(taken).rejects.toThrow(ConstraintViolated)
    const failing = store.write((run) => run('network/clear', { limit: 'many' }))
    await expect(failing).rejects.toThrow(StatementFailed)
  },

  'a name that others stored without searchText is found by itself': async (store) => {
    await holdEverything(store)
    const properties = { id: 'finance', name: 'ØKONOMI' }
    const rows = await store.write(async (run) => {
      await run('records/put Unit', { rows: [{ id: 'finance', properties }] })
      return run('search/units', { folded: 'oekonomi', lower: 'økonomi' })
    })
    expect(rows).toEqual([{ id: 'finance', name: 'ØKONOMI', kind: null }])
  },

  'what others wrote is read as the weakest, or left out, and noted': async (store) => {
    await holdEverything(store)
    await store.write((run) =>
      run('records/put Partnership', {
        rows: [{ id: 'foreign', properties: { id: 'foreign', status: 'frozen', end: 'soon' } }],
      }),
    )
    const notes: string[] = []
    const network = await createSnapshots(store, { note: (fault) => notes.push(fault) }).current()
    const foreign = network.partnerships.find(({ id }) => id === 'foreign')
    expect(foreign).toEqual({
      id: 'foreign',
      name: 'foreign',
      certainty: 'suggested',
      level: 'not-stated',
      agreement: 'not-stated',
      status: 'not-stated',
      named: true,
      parties: [],
      contacts: [],
      delivers: [],
    })
    expect(notes.sort()).toEqual([
      'certainty: a missing or unknown one is read as suggested',
      'end: what is not a day is left out',
      'status: an unknown word is read as not-stated',
    ])
  },

  'the schema is applied once, and a newer one is refused': async (store) => {
    await ensureSchema(store)
    expect((await store.read(readRegistry)).schema).toBe(newestSchema)
    await store.write((run) => run('registry/migrated', { schema: newestSchema + 1 }))
    await expect(createSnapshots(store, { note }).current()).rejects.toThrow(StoreUnusable)
    await store.write((run) => run('registry/migrated', { schema: newestSchema }))
  },
}

const aboutTrust = {
  type: 'ABOUT',
  from: { type: 'Answer', id: 'reply' },
  to: { type: 'Theme', id: 'trust' },
  keys: {},
} as const
