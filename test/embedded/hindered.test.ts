/** What the machine keeps the embedded database from: told to readers and operators, nothing is lost, and it passes. */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Problem } from '../../server/contract/service.ts'
import type { UnitsAnswer } from '../../server/contract/cards.ts'
import { NotStarted, started, type Started } from '../helpers/started.ts'

const isRoot = process.getuid?.() === 0

/** Root may mount where the machine is its own, but not within every container. */
function mayMount(): boolean {
  if (!isRoot) return false
  const point = mkdtempSync(join(tmpdir(), 'bindeled-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', point], { stdio: 'ignore' })
    execFileSync('umount', [point])
    return true
  } catch {
    return false
  } finally {
    rmSync(point, { recursive: true, force: true })
  }
}
/** A test on a file system of its own; where none can be mounted there is none, and the limits of the process stand in. */
const itMounted = mayMount() ? it : () => console.warn('No file system can be mounted here.')
const nobody = 65_534

let folder: string
let running: Started | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bindeled-hindered-'))
})
afterEach(async () => {
  await running?.end()
  running = undefined
  rmSync(folder, { recursive: true, force: true })
})

async function start(starting: Omit<Parameters<typeof started>[0], 'folder'> = {}) {
  running = await started({ folder, ...starting })
  return running
}

async function register({ url }: Started, name: string): Promise<Response> {
  const body = { name, certainty: 'stated', source: 'x'.repeat(500) }
  const headers = { 'content-type': 'application/json' }
  return fetch(`${url}/api/units`, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function problemAt(response: Response): Promise<Problem> {
  return (await response.json()) as Problem
}

async function unitsOf({ url }: Started): Promise<string[]> {
  const { units } = (await (await fetch(`${url}/api/units`)).json()) as UnitsAnswer
  return units.map(({ name }) => name).filter((name) => name.startsWith('Prøve'))
}

/** Registers until it is refused; returns the names that were acknowledged, and the refusal. */
async function registeredUntilRefused(service: Started) {
  const names: string[] = []
  for (;;) {
    const name = `Prøve ${String(names.length)}`
    const response = await register(service, name)
    if (response.status !== 201) return { names, response }
    names.push(name)
  }
}

/** That what was acknowledged is all there is, that reading goes on, and that writing begins again once there is room. */
async function expectFull(service: Started, makeRoom: () => void): Promise<void> {
  const { names, response } = await registeredUntilRefused(service)
  expect(names.length).toBeGreaterThan(5)
  expect(response.status).toBe(503)
  expect(await problemAt(response)).toMatchObject({
    type: 'urn:problem-type:bindeled:disk-full',
    title: 'There is no room on the disk of the server',
    detail: expect.stringContaining('Nothing is saved.') as unknown,
  })
  await expect
    .poll(() => service.log())
    .toContain('There is no room for the database: make room on its disk')
  await expect.poll(() => service.log()).toMatch(/os error 2[78]/)
  expect(service.log()).not.toContain('No active transaction')
  expect(await unitsOf(service)).toEqual(names.toSorted())
  makeRoom()
  await expect
    .poll(async () => (await fetch(`${service.url}/api/health/ready`)).status, { timeout: 10_000 })
    .toBe(200)
  expect((await register(service, 'Prøve efter')).status).toBe(201)
  await service.end()
  const again = await start()
  expect((await unitsOf(again)).toSorted()).toEqual([...names, 'Prøve efter'].toSorted())
}

describe('a full disk', () => {
  itMounted('is told, and passes', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', folder])
    try {
      const service = await start()
      const ballast = join(folder, 'ballast')
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - 600 * 1024))
      await expectFull(service, () => {
        rmSync(ballast)
      })
      await running?.end()
      running = undefined
    } finally {
      execFileSync('umount', [folder])
    }
  })

  it('is what a limit of the size of files is, too', async () => {
    const service = await start({ limit: 'ulimit -S -f 1500' })
    await expectFull(service, () => {
      execFileSync('prlimit', ['--pid', String(service.child.pid), '--fsize=unlimited'])
    })
  })

  it('makes the service not ready as long as nothing can be saved', async () => {
    const service = await start({ limit: 'ulimit -S -f 1500' })
    await registeredUntilRefused(service)
    execFileSync('prlimit', ['--pid', String(service.child.pid), '--fsize=0:'])
    const ready = await fetch(`${service.url}/api/health/ready`)
    expect(ready.status).toBe(503)
    expect((await problemAt(ready)).type).toBe('urn:problem-type:bindeled:disk-full')
    expect((await fetch(`${service.url}/api/network`)).status).toBe(200)
    execFileSync('prlimit', ['--pid', String(service.child.pid), '--fsize=unlimited'])
    expect((await fetch(`${service.url}/api/health/ready`)).status).toBe(200)
  })
})

function lowestFree(open: readonly number[]): number {
  let free = 0
  while (open.includes(free)) free += 1
  return free
}

/**
 * Registers while no handle is free, over a connection that is open already: where it was closed meanwhile, another cannot be
 * accepted, and the request is made again over one that is.
 */
async function withoutHandles(service: Started, pid: string, allow: (handles: number) => void) {
  for (;;) {
    await (await fetch(`${service.url}/api/health/live`)).text()
    allow(lowestFree(readdirSync(`/proc/${pid}/fd`).map(Number)))
    try {
      return await register(service, 'Prøve 1')
    } catch (reason) {
      if (!(reason instanceof TypeError)) throw reason
    } finally {
      allow(1024)
    }
  }
}

describe('too few file handles', () => {
  it('lose nothing while it runs, and pass', async () => {
    const service = await start()
    const pid = String(service.child.pid)
    const saved = await register(service, 'Prøve 0')
    expect(saved.status).toBe(201)
    await saved.text()
    const allow = (handles: number) =>
      execFileSync('prlimit', ['--pid', pid, `--nofile=${String(handles)}:`])
    const refused = await withoutHandles(service, pid, allow)
    expect(refused.status).toBe(503)
    expect((await problemAt(refused)).type).toBe('urn:problem-type:bindeled:database-uncertain')
    await expect.poll(() => service.log()).toContain('EMFILE')
    expect((await register(service, 'Prøve 2')).status).toBe(201)
    await service.end()
    expect((await unitsOf(await start())).toSorted()).toEqual(
      expect.arrayContaining(['Prøve 0', 'Prøve 2']),
    )
  })
})

describe('a folder that cannot be written', () => {
  itMounted('is told at the start when its disk can only be read', async () => {
    await (await start()).end()
    execFileSync('mount', ['--bind', folder, folder])
    try {
      execFileSync('mount', ['-o', 'remount,ro,bind', folder])
      const failure = await start().catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(NotStarted)
      expect((failure as Error).message).toMatch(
        /^The disk of the database can only be read: .*\n$/,
      )
      running = undefined
    } finally {
      execFileSync('umount', [folder])
    }
  })

  it.skipIf(!isRoot)('is told at the start when its files are those of another user', async () => {
    await (await start()).end()
    chmodSync(folder, 0o755)
    const failure = await start({ user: nobody }).catch((error: unknown) => error)
    expect((failure as Error).message).toContain(`The folder ${folder} cannot be written`)
    chownSync(folder, nobody, nobody)
    const inside = await start({ user: nobody }).catch((error: unknown) => error)
    expect((inside as Error).message).toMatch(/^This user may not write the files of the database/)
    running = undefined
  })
})
