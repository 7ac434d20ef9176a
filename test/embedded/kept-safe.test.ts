/** What is kept in the data folder: for its owner only, salvaged from a damaged log, backed up while served, of any version. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HistoryAnswer } from '../../server/contract/history.ts'
import type { NetworkAnswer } from '../../server/contract/network.ts'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { newestSchema } from '../../server/network/registry.ts'
import { statements } from '../helpers/engines.ts'
import { NotStarted, started, type Started } from '../helpers/started.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder: string
let running: Started | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bindeled-safe-'))
})
afterEach(async () => {
  if (running?.child.exitCode === null && running.child.signalCode === null) await running.end()
  running = undefined
  rmSync(folder, { recursive: true, force: true })
})

async function start(limit?: string): Promise<Started> {
  running = await started({ folder, ...(limit !== undefined && { limit }) })
  return running
}

async function killed({ child }: Started): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'close')
}

async function register({ url }: Started, name: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ name, certainty: 'stated', source: 'Prøve' })
  expect((await fetch(`${url}/api/units`, { method: 'POST', headers, body })).status).toBe(201)
}

async function asked<Answer>({ url }: Started, path: string): Promise<Answer> {
  return (await (await fetch(url + path)).json()) as Answer
}

const command = (...words: string[]) =>
  execFileSync(process.execPath, ['dist/seed/main.js', ...words], {
    cwd: root,
    env: { PATH: process.env['PATH'], DATA_DIR: folder },
    encoding: 'utf8',
    stdio: 'pipe',
  })

/** The files and folders below that others than the owner may do anything with. */
function openToOthers(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => (statSync(join(folder, name)).mode & 0o077) !== 0,
  )
}

describe('the files', () => {
  it('are for their owner only, whoever made the folder and whatever it is', async () => {
    chmodSync(folder, 0o777)
    const first = await start('umask 0')
    await register(first, 'Prøve')
    expect(openToOthers()).toEqual([])
    await first.end()
    mkdirSync(join(folder, 'copies'), { recursive: true })
    writeFileSync(join(folder, 'copies', 'bindeled-2026-01-01.grafeo'), '')
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      chmodSync(join(folder, name), 0o755)
    }
    await start()
    expect(openToOthers()).toEqual([])
  })
})

describe('a damaged log', () => {
  it('is opened up to the damage, and the operator told what is missing and where the files are', async () => {
    const service = await start()
    for (const name of ['Prøve 1', 'Prøve 2', 'Prøve 3', 'Prøve 4']) {
      await register(service, name)
      // The engine marks what it has synchronised after a while, and tells damage before a mark from an end cut off.
      await pause(300)
    }
    await killed(service)
    const logs = join(folder, 'bindeled.grafeo.wal')
    const log = join(logs, readdirSync(logs).find((name) => name.endsWith('.log')) ?? '')
    const bytes = readFileSync(log)
    bytes.fill(0xff, bytes.indexOf('Prøve 3'), bytes.indexOf('Prøve 3') + 4)
    writeFileSync(log, bytes)

    const again = await start()
    const { acts } = await asked<HistoryAnswer>(again, '/api/history')
    expect(acts.map(({ items }) => items[0]?.name)).toEqual(['Prøve 2', 'Prøve 1'])
    await expect.poll(again.log).toContain('The log of the database was damaged')
    expect(again.log()).toContain(
      `what was done after the act of ${acts[0]?.at ?? ''}, revision 3, is missing`,
    )
    const aside = /The damaged files are in (\S+),/.exec(again.log())?.[1] ?? ''
    expect(readFileSync(join(aside, 'bindeled.grafeo.wal', log.slice(logs.length + 1)))).toEqual(
      bytes,
    )
    await register(again, 'Prøve 5')
    await again.end()
    const third = await start()
    expect((await asked<HistoryAnswer>(third, '/api/history')).total).toBe(3)
    expect(third.log()).not.toContain('damaged')
  })
})

describe('a backup', () => {
  it('is made while the service writes, is whole, and is restored as it was', async () => {
    const service = await start()
    const backups = join(folder, 'backups')
    mkdirSync(backups)
    const ending = new AbortController()
    const acknowledged: string[] = []
    const writing = (async () => {
      for (let number = 0; !ending.signal.aborted; number += 1) {
        await register(service, `Prøve ${String(number)}`)
        acknowledged.push(`Prøve ${String(number)}`)
      }
    })()
    await expect.poll(() => acknowledged.length).toBeGreaterThan(5)
    const before = [...acknowledged]
    const said = command('backup', backups)
    ending.abort()
    await writing
    const [name = ''] = readdirSync(backups)
    const made = join(backups, name)
    expect(said).toContain(made)
    expect(readdirSync(made).sort()).toEqual(['SHA256SUMS', 'bindeled.grafeo', 'network.jsonl'])
    expect(openToOthers().filter((one) => one.startsWith('backups/'))).toEqual([])
    execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: made })
    const lines = readFileSync(join(made, 'network.jsonl'), 'utf8')
    expect(before.filter((one) => !lines.includes(`"${one}"`))).toEqual([])
    expect(command('verify-backup', made)).toContain('are as they were')

    writeFileSync(join(made, 'network.jsonl'), lines.replace('Prøve 1', 'Prøve X'))
    expect(() => command('verify-backup', made)).toThrow(/is damaged/)
  })

  it('that is none, or cannot be made, is told in a sentence', async () => {
    await (await start()).end()
    expect(() => command('verify-backup', folder)).toThrow(/is no backup/)
    expect(() => command('backup', join(folder, 'nowhere'))).toThrow(
      /cannot be written: name a folder/,
    )
    expect(() => command('backup')).toThrow(/takes the folder to make it in/)
  })
})

describe('a data folder of another version', () => {
  it.each(['0.1', '0.2', '0.3', '0.4'])('%s is opened and brought up to date', async (version) => {
    const archive = join(root, 'test', 'folders', `${version}.tar.gz`)
    execFileSync('tar', ['-xzf', archive, '-C', folder])
    const service = await start()
    const ready = () => asked<{ schema: number }>(service, '/api/health/ready')
    await expect.poll(async () => (await ready()).schema).toBe(newestSchema)
    const { totals } = await asked<NetworkAnswer>(service, '/api/network')
    expect(totals).toEqual({ actors: 14, groups: 3, formal: 4, collaborations: 5, general: 3 })
    const { acts } = await asked<HistoryAnswer>(service, '/api/history')
    // Versions from 0.2 register, and were killed after they had acknowledged this.
    expect(acts.map(({ items }) => items[0]?.name)).toEqual(version === '0.1' ? [] : ['Prøveenhed'])
    await register(service, 'Ny enhed')
  })

  it('that is newer is refused in a sentence, and left as it is', async () => {
    await (await start()).end()
    const store = openGrafeo(statements, { folder })
    await store.write((run) => run('registry/migrated', { schema: 999 }))
    await store.close()
    const failure = await start().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(NotStarted)
    expect((failure as Error).message).toBe(
      `The database was changed by a newer version (schema 999, this one knows ${String(newestSchema)}): install that version.\n`,
    )
  })
})
