import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { carryOut, type StoreCommand } from '../../seed/carry-out.ts'
import { readCommand } from '../../seed/command.ts'
import { dumpGraph } from '../../server/network/records/dump.ts'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { loadStatements } from '../../server/store/loader.ts'
import type { GraphStore } from '../../server/store/port.ts'

let folder: string
let store: GraphStore
let said: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bindeled-'))
  store = openGrafeo(loadStatements())
  said = []
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const run = (...words: string[]) =>
  carryOut(store, readCommand(words) as StoreCommand, (sentence) => said.push(sentence))

describe('seeding', () => {
  test('refuses a database that holds something, unless told to replace it', async () => {
    await run('seed')
    await expect(run('seed', '--demo')).rejects.toThrow(/--replace/)
    expect(
      (await dumpGraph(store)).nodes.some(
        ({ properties }) => properties['id'] === 'hasle-bibliotek',
      ),
    ).toBe(true)
    await run('seed', '--demo', '--replace')
    expect(
      (await dumpGraph(store)).nodes.some(
        ({ properties }) => properties['id'] === 'hasle-bibliotek',
      ),
    ).toBe(false)
  })

  test('says how far it is and what is there at the end', async () => {
    await run('seed', '--synthetic', '3000')
    expect(said.slice(0, -1).every((sentence) => /^\d0 % loaded …$/.test(sentence))).toBe(true)
    expect(said.length).toBeGreaterThan(2)
    expect(said.at(-1)).toMatch(/^3000 actors, 4\d{3} partnerships and \d+ records in all/)
  })
})

describe('dumping and restoring', () => {
  test('give the same network back', async () => {
    await run('seed', '--demo')
    const before = await dumpGraph(store)
    const file = join(folder, 'network.jsonl')
    await run('dump', file)
    expect((await stat(file)).mode & 0o077).toBe(0)
    await run('seed', '--replace')
    await run('restore', file, '--replace')
    const after = await dumpGraph(store)
    expect([after.nodes, after.relationships]).toEqual([before.nodes, before.relationships])
  })

  test('never writes over a file, nor leaves half of one', async () => {
    await run('seed')
    const file = join(folder, 'network.jsonl')
    await writeFile(file, 'mine')
    await expect(run('dump', file)).rejects.toThrow(/there already/)
    expect(await readFile(file, 'utf8')).toBe('mine')
    await expect(run('dump', join(folder, 'no', 'where'))).rejects.toThrow(/cannot be written/)
    expect(await readdir(folder)).toEqual(['network.jsonl'])
  })

  test('saves nothing of a file with a bad line', async () => {
    await run('seed')
    const before = await dumpGraph(store)
    const file = join(folder, 'network.jsonl')
    await run('dump', file)
    const lines = (await readFile(file, 'utf8')).split('\n')
    await writeFile(file, lines.with(3, '{"node":').join('\n'))
    await expect(run('restore', file, '--replace')).rejects.toThrow(/^Line 4: /)
    await expect(run('restore', join(folder, 'none'))).rejects.toThrow(/is not there/)
    expect(await dumpGraph(store)).toEqual(before)
  })
})
