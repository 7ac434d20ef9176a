/** Every operation on a store, on an engine that holds something else before. */
import { expect } from 'vitest'
import { foldedText } from '../../server/domain/fold.ts'
import type { Graph } from '../../server/domain/graph.ts'
import { searchStore } from '../helpers/searching.ts'
import { applyChanges } from '../../server/network/records/save-changes.ts'
import { dumpGraph } from '../../server/network/records/dump.ts'
import { loadGraph, NotEmpty } from '../../server/network/records/load.ts'
import {
  ensureSchema,
  newestSchema,
  readRegistry,
  readWhole,
  updateSchema,
} from '../../server/network/registry.ts'
import { createSnapshots } from '../../server/network/snapshot/snapshot.ts'
import {
  ConstraintViolated,
  StatementFailed,
  StoreUnavailable,
  StoreUnusable,
} from '../../server/store/errors.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { recording } from '../helpers/recording-store.ts'
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

  'a name that others stored without searchText is found as it folds': async (store) => {
    await holdEverything(store)
    const properties = { id: 'finance', name: 'ØKO\u00adNOMI' }
    await store.write((run) => run('records/put Unit', { rows: [{ id: 'finance', properties }] }))
    for (const [q, total] of [
      ['økologi', 0],
      ['oekonomi', 1],
    ] as const) {
      const { units } = await searchStore(store, { q })
      expect(units.total, q).toBe(total)
    }
  },

  'an older database is found in as names fold now, and says which have become the same': async (
    store,
  ) => {
    await holdEverything(store)
    const stored = (id: string, name: string, searchText?: string) => ({
      id,
      properties: { id, name, certainty: 'stated', ...(searchText && { searchText }) },
    })
    await store.write(async (run) => {
      await run('records/put Actor:Partner', {
        rows: [
          stored('aeldre', 'Ældre Sagen', 'ældre sagen'),
          stored('aeldre-2', 'Æl\u00addre  Sagen', 'ael\u00addre  sagen'),
        ],
      })
      await run('records/put Actor:Partner:Person', {
        rows: [stored('bo', 'Bo Å', 'bo å'), stored('bo-2', 'Bo A\u030a', 'bo aa')],
      })
      const units = Array.from({ length: 5_001 }, (_, n) =>
        stored(`unit-${n}`, `Enhed–${n}`, `enhed–${n}`),
      )
      await run('records/put Unit', { rows: [...units, stored('blank', 'Hus\u00a0Øst')] })
      await run('registry/migrated', { schema: 28 })
    })
    const notes: string[] = []
    // A store that nothing was applied to yet, as at the next start.
    const { store: again } = recording(store)
    await updateSchema(again, await again.read(readRegistry), (fault) => notes.push(fault))
    expect((await store.read(readRegistry)).schema).toBe(newestSchema)
    expect(notes).toEqual([
      'names: 2 are now the same for several things, 1 of them of people; likely registered twice, nothing is merged',
      expect.stringMatching(/^names: the same for (Actor aeldre(-2)?(, )?){2}$/),
    ])
    for (const q of ['aeldre  sagen', 'ÆLDRE SAGEN', 'Æ\u00adldre\u2009Sa\u200bgen']) {
      const { actors } = await searchStore(store, { q })
      expect(actors.hits.map(({ id }) => id).sort(), q).toEqual(['aeldre', 'aeldre-2'])
    }
    for (const q of ['enhed-5000', 'enhed\u20115000', 'hus øst']) {
      const { units } = await searchStore(store, { q })
      expect(units.total, q).toBe(1)
    }
    const unfolded = await store.read((run) => run('schema/0029-search-text'))
    expect(
      unfolded.filter(
        ({ name, text, searchText }) => foldedText((name ?? text) as string) !== searchText,
      ),
    ).toEqual([])
    expect(
      (await dumpGraph(store)).nodes.find(({ properties }) => properties['id'] === 'aeldre-2')
        ?.properties,
    ).toEqual({ id: 'aeldre-2', name: 'Æl\u00addre  Sagen', certainty: 'stated' })
  },

  'what others wrote is read as the weakest, or left out, and noted': async (store) => {
    await holdEverything(store)
    await store.write((run) =>
      run('records/put Partnership', {
        rows: [
          {
            id: 'foreign',
            properties: { id: 'foreign', status: 'frozen', end: 'soon', endedOn: '2026-01-01' },
          },
        ],
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
