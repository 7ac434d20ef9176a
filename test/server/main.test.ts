import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import { loadGraph } from '../../server/network/records/load.ts'
import { newestSchema } from '../../server/network/registry.ts'
import { openStore } from '../../server/store/open.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const running = new Set<ChildProcess>()
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bindeled-'))
})

afterEach(async () => {
  for (const child of running) {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  running.clear()
  rmSync(folder, { recursive: true, force: true })
})

interface Started {
  child: ChildProcess
  /** What it wrote so far. */
  out: () => string
  errors: () => string
  ended: Promise<number | null>
}

/** Starts the real process with the given settings and no others. */
function start(settings: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const written = { out: '', errors: '' }
  child.stdout.on('data', (chunk: Buffer) => (written.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (written.errors += chunk.toString()))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, out: () => written.out, errors: () => written.errors, ended }
}

/** The address a started service prints. */
async function addressOf({ child, out, errors }: Started): Promise<string> {
  for (;;) {
    const address = /http:\S+/.exec(out())?.[0]
    if (address !== undefined) return address
    if (child.exitCode !== null) throw new Error(errors())
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** What a start that fails tells, beside nothing on standard output. */
async function failureOf(started: Started): Promise<string[]> {
  expect(await started.ended).toBe(1)
  expect(started.out()).toBe('')
  return started.errors().trim().split('\n')
}

describe('a start', () => {
  it('on an empty folder serves the case, and again after it was told to end', async () => {
    const first = start()
    const { revision, totals } = (await (
      await fetch(`${await addressOf(first)}/api/network`)
    ).json()) as {
      revision: number
      totals: object
    }
    expect(totals).toEqual({ actors: 14, groups: 3, formal: 4, collaborations: 5, general: 3 })
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    expect(first.out()).toMatch(/^Bindeled: http:\/\/127\.0\.0\.1:\d+\n$/)

    const second = start()
    const again: unknown = await (await fetch(`${await addressOf(second)}/api/network`)).json()
    expect(again).toMatchObject({ revision, totals })
    second.child.kill('SIGINT')
    expect(await second.ended).toBe(0)
  })

  it('brings a database of an earlier version up to date, and tells of names that are the same now', async () => {
    const store = await openStore({ engine: 'grafeo', folder }, console.warn)
    await loadGraph(store, gellerupHasle)
    const twice = (id: string, name: string) => ({ id, properties: { id, name, searchText: name } })
    await store.write(async (run) => {
      await run('records/put Unit', {
        rows: [twice('a', 'Social  Øst'), twice('b', 'social oest')],
      })
      await run('registry/migrated', { schema: 28 })
    })
    await store.close()
    const started = start()
    const ready = `${await addressOf(started)}/api/health/ready`
    const schema = async () => ((await (await fetch(ready)).json()) as { schema: number }).schema
    await expect.poll(schema).toBe(newestSchema)
    await expect.poll(started.errors).toContain('names: the same for Unit')
    expect(started.errors()).not.toMatch(/social/i)
  })

  it('answers what was asked before it ends', async () => {
    const started = start()
    const address = await addressOf(started)
    const asked = fetch(`${address}/api/communities`)
    await fetch(`${address}/api/health/live`)
    started.child.kill('SIGTERM')
    expect((await asked).status).toBe(200)
    expect(await started.ended).toBe(0)
  })

  it('without Neo4j serves, says what is missing and ends', async () => {
    const started = start({
      NEO4J_URI: 'bolt://127.0.0.1:9',
      NEO4J_USER: 'neo4j',
      NEO4J_PASSWORD: 'not there',
    })
    const address = await addressOf(started)
    expect((await fetch(`${address}/api/health/live`)).status).toBe(200)
    const ready = await fetch(`${address}/api/health/ready`)
    expect(ready.status).toBe(503)
    expect(ready.headers.get('content-type')).toContain('application/problem+json')
    started.child.kill('SIGTERM')
    expect(await started.ended).toBe(0)
  })
})

describe('a start that cannot be', () => {
  it('names every wrong setting', async () => {
    const told = await failureOf(start({ PORT: 'http', LOG_LEVEL: 'loud', HOST: '0.0.0.0' }))
    expect(told).toHaveLength(3)
  })

  it('tells that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const told = await failureOf(start({ PORT: String(port) }))
    expect(told).toEqual([`Port ${port} is taken: stop what uses it, or set PORT to another.`])
    other.close()
  })

  it('tells that HOST is no address of this machine', async () => {
    const hash = '$argon2id$v=19$m=1024,t=1,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNo'
    const told = await failureOf(start({ HOST: '192.0.2.1', LOGIN_PASSWORD_HASH: hash }))
    expect(told).toEqual([
      'HOST is 192.0.2.1, which is no address of this machine: correct it, or leave it out.',
    ])
  })

  it('tells that another process has the database', async () => {
    await addressOf(start())
    const told = await failureOf(start())
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(folder)
  })

  it('tells that the folder cannot be used', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const told = await failureOf(start({ DATA_DIR: join(file, 'below') }))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('DATA_DIR')
  })

  it('tells that the database is damaged', async () => {
    const started = start()
    await addressOf(started)
    started.child.kill('SIGTERM')
    await started.ended
    const database = readdirSync(folder).find((name) => name.endsWith('.grafeo')) ?? ''
    truncateSync(join(folder, database), 1000)
    const told = await failureOf(start())
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(database)
  })
})
