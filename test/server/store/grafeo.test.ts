import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import grafeo from '@grafeo-db/js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dumpGraph } from '../../../server/network/records/dump.ts'
import { loadGraph } from '../../../server/network/records/load.ts'
import { StoreUnavailable, StoreUnusable } from '../../../server/store/errors.ts'
import { copyOfToday } from '../../../server/store/grafeo-copies.ts'
import { openGrafeo } from '../../../server/store/grafeo.ts'
import { everything } from '../../contract/everything.ts'
import { statements } from '../../helpers/engines.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bindeled-store-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Writes in a process of its own until it is killed in the middle; returns the ids it said are saved. */
async function writeUntilKilled(prefix: string, enough: number): Promise<string[]> {
  const program = fileURLToPath(new URL('../../helpers/grafeo-writer.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, prefix], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const saved: string[] = []
  createInterface(child.stdout).on('line', (id) => {
    saved.push(id)
    if (saved.length === enough) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return saved
}

describe('the embedded database', () => {
  it('keeps a network from one opening to the next', async () => {
    const first = openGrafeo(statements, { folder })
    await loadGraph(first, everything)
    const dump = await dumpGraph(first)
    await first.close()
    const second = openGrafeo(statements, { folder })
    expect(await dumpGraph(second)).toEqual(dump)
    await second.close()
  })

  it('loses no saved write when the process is killed', async () => {
    const saved = [...(await writeUntilKilled('a', 25)), ...(await writeUntilKilled('b', 40))]
    expect(saved.length).toBeGreaterThanOrEqual(65)
    const store = openGrafeo(statements, { folder })
    const ids = (await dumpGraph(store)).nodes.map(({ properties }) => properties['id'])
    await store.close()
    expect(saved.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('says who uses it when it is open elsewhere', async () => {
    const store = openGrafeo(statements, { folder })
    expect(() => openGrafeo(statements, { folder })).toThrow(
      /is in use by another process: stop that one, or set DATA_DIR/,
    )
    await store.close()
  })

  it('says what to do about a damaged file', () => {
    writeFileSync(join(folder, 'bindeled.grafeo'), 'not a database')
    expect(() => openGrafeo(statements, { folder })).toThrow(/may be damaged: move it away/)
  })

  it('says what to do about a folder that cannot be made', () => {
    writeFileSync(join(folder, 'file'), '')
    const open = (): unknown => openGrafeo(statements, { folder: join(folder, 'file', 'data') })
    expect(open).toThrow(StoreUnusable)
    expect(open).toThrow(/cannot be written: give this user the right/)
  })

  it('comes back from where no folder can be made by anyone', () => {
    const open = (): unknown => openGrafeo(statements, { folder: '/proc/bindeled/data' })
    expect(open).toThrow(StoreUnusable)
  })

  it('refuses work after it is closed, and finishes what was begun before', async () => {
    const store = openGrafeo(statements)
    const loading = store.write((run) => run('registry/create', { network: 'n' }))
    const closing = store.close()
    await expect(loading).resolves.toEqual([{ network: 'n' }])
    await closing
    await expect(store.read((run) => run('registry/read'))).rejects.toThrow(StoreUnavailable)
    await expect(store.write((run) => run('registry/read'))).rejects.toThrow(StoreUnavailable)
  })

  it('refuses to save part of a write whose statement failed unnoticed', async () => {
    const store = openGrafeo(statements)
    await loadGraph(store, everything)
    const before = await dumpGraph(store)
    const careless = store.write(async (run) => {
      void run('network/clear', { limit: 'many' })
      await run('network/clear', { limit: 1 })
    })
    await expect(careless).rejects.toThrow('could not run network/clear')
    expect(await dumpGraph(store)).toEqual(before)
    await store.close()
  })
})

describe('daily copies', () => {
  it('are made once a day, whole, and the newest seven are kept', async () => {
    const database = grafeo.GrafeoDB.create(join(folder, 'bindeled.grafeo'))
    await database.executeCypher("CREATE (n:Theme {id: 'a'})")
    const copies = join(folder, 'copies')
    for (let day = 1; day <= 9; day += 1) {
      copyOfToday(database, copies, new Date(Date.UTC(2026, 0, day, 8)))
      copyOfToday(database, copies, new Date(Date.UTC(2026, 0, day, 20)))
    }
    database.close()
    const names = readdirSync(copies).sort()
    expect(names).toHaveLength(7)
    expect(names[0]).toBe('bindeled-2026-01-03.grafeo')
    const copy = grafeo.GrafeoDB.open(join(copies, 'bindeled-2026-01-09.grafeo'))
    expect(copy.nodeCount()).toBe(1)
    copy.close()
  })

  it('are not made of an empty database', () => {
    const database = grafeo.GrafeoDB.create()
    copyOfToday(database, join(folder, 'copies'), new Date())
    expect(readdirSync(folder)).toEqual([])
    database.close()
  })
})
