/** Drafts on a store: kept beside the network, changed only as they were read, and gone after 30 days. */
import { expect } from 'vitest'
import { carryOut } from '../../server/network/acts/perform-act.ts'
import type { DraftContent } from '../../server/network/interviews/drafts/draft-content.ts'
import {
  changeStored,
  makeStored,
  readStored,
  readSummaries,
  removeGone,
  removeStored,
} from '../../server/network/interviews/drafts/stored-drafts.ts'
import { dumpGraph } from '../../server/network/records/dump.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { readRegistry } from '../../server/network/registry.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { everything } from './everything.ts'

/** Any act of that instant. */
async function actOn(store: GraphStore, at: Date): Promise<void> {
  const item = { type: 'Unit', id: 'new-unit' } as const
  const properties = { id: item.id, name: 'New', certainty: 'stated' }
  const act = { id: 'act-after', what: 'unit-registered', at: at.toISOString() } as const
  const change = { change: 'put-node', node: { labels: ['Unit'], properties } } as const
  await carryOut(store, act, () => Promise.resolve({ item, changes: [change] }))
}

const content: DraftContent = {
  file: { name: 'samtale.txt', format: 'text' },
  series: 'Fem spørgsmål',
  interviewees: [{ name: 'Åse Ærø' }],
  text: 'Hvem?\nIb 😀',
  introduction: '',
  language: 'da',
  verbatim: true,
  consent: 'role-only',
  answers: [{ position: 1, question: 'Hvem?', text: 'Ib 😀' }],
  things: [],
  mentions: [],
  partnerships: [],
  reorganisations: [],
}
const made = { id: 'draft', sha256: 'abc', content }
const day = (of: string) => new Date(`${of}T12:00:00.000Z`)

export const draftOperations: Record<string, (store: GraphStore) => Promise<void>> = {
  'a draft is kept beside the network, and changed only as it was read': async (store) => {
    await loadGraph(store, everything, { replace: true })
    const before = await dumpGraph(store)
    const { revision } = await store.read(readRegistry)
    const now = day('2027-01-01')
    await store.write((run) => makeStored(run, made, now))
    const draft = await store.read((run) => readStored(run, 'draft', now))
    expect(draft).toEqual({
      ...made,
      revision: 1,
      createdAt: '2027-01-01T12:00:00.000Z',
      changedAt: '2027-01-01T12:00:00.000Z',
      goneAt: '2027-01-31T12:00:00.000Z',
    })
    const later = { content: { ...content, series: 'Seks' }, now: day('2027-01-02') }
    const changed = await store.write((run) => changeStored(run, draft, later))
    expect(await store.read((run) => readStored(run, 'draft', now))).toEqual(changed)
    expect(changed).toMatchObject({ revision: 2, goneAt: '2027-02-01T12:00:00.000Z' })
    await expect(store.write((run) => changeStored(run, draft, later))).rejects.toMatchObject({
      parts: { sort: 'item-changed', itemRevision: 2 },
    })
    expect(await store.read((run) => readSummaries(run, now))).toMatchObject([{ series: 'Seks' }])
    expect(await dumpGraph(store)).toEqual(before)
    expect((await store.read(readRegistry)).revision).toBe(revision)
    await expect(
      store.write((run) => removeStored(run, { id: 'draft', read: 1 }, now)),
    ).rejects.toMatchObject({ parts: { sort: 'item-changed' } })
    await store.write((run) => removeStored(run, { id: 'draft', read: 2 }, now))
    expect(await store.read((run) => run('drafts/all'))).toEqual([])
  },

  'a draft is gone 30 days after its last change, and removed once an act has come after': async (
    store,
  ) => {
    await loadGraph(store, everything, { replace: true })
    await store.write((run) => makeStored(run, made, day('2027-01-01')))
    const gone = day('2027-01-31')
    await expect(store.read((run) => readStored(run, 'draft', gone))).rejects.toMatchObject({
      parts: { status: 404 },
    })
    expect(await store.read((run) => readSummaries(run, gone))).toEqual([])
    await store.write((run) => makeStored(run, { ...made, id: 'other' }, gone))
    expect(await store.read((run) => run('drafts/all'))).toHaveLength(2)
    await actOn(store, gone)
    await store.write((run) => removeGone(run, day('2027-06-01')))
    expect(await store.read((run) => run('drafts/all'))).toMatchObject([{ id: 'other' }])
  },

  'a network that is loaded in place of another takes the drafts away': async (store) => {
    await loadGraph(store, everything, { replace: true })
    await store.write((run) => makeStored(run, made, day('2027-01-01')))
    await loadGraph(store, everything, { replace: true })
    expect(await store.read((run) => run('drafts/all'))).toEqual([])
  },
}
