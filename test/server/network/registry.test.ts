import { afterEach, beforeEach, expect, it } from 'vitest'
import { applyChanges } from '../../../server/network/records/save-changes.ts'
import { loadGraph } from '../../../server/network/records/load.ts'
import { LoadUnfinished, newestSchema, readWhole } from '../../../server/network/registry.ts'
import { StoreUnusable } from '../../../server/store/errors.ts'
import { everything } from '../../contract/everything.ts'
import { startEmbedded } from '../../helpers/engines.ts'
import type { Engine } from '../../helpers/engines.ts'

let engine: Engine

beforeEach(() => {
  engine = startEmbedded()
})

afterEach(() => engine.remove())

const reading = () => readWhole(engine.store, () => Promise.resolve('read'))

it('refuses a database that a newer version has changed, for reading, changing and loading', async () => {
  const { store } = engine
  await store.write((run) => run('registry/create', { network: 'newer' }))
  await store.write((run) => run('registry/migrated', { schema: newestSchema + 1 }))
  await expect(reading()).rejects.toThrow(StoreUnusable)
  await expect(reading()).rejects.toThrow(/changed by a newer version .*: install that version\.$/)
  await expect(applyChanges(store, [])).rejects.toThrow(StoreUnusable)
  await expect(loadGraph(store, everything, { replace: true })).rejects.toThrow(StoreUnusable)
})

it('neither reads nor changes a network whose loading was interrupted, until it is loaded anew', async () => {
  const { store } = engine
  await loadGraph(store, everything)
  await store.write((run) => run('registry/loading', { loading: true }))
  await expect(reading()).rejects.toThrow(LoadUnfinished)
  await expect(applyChanges(store, [])).rejects.toThrow(LoadUnfinished)
  await loadGraph(store, everything, { replace: true })
  await expect(reading()).resolves.toBe('read')
})
