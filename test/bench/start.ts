/** From starting the built service to its first answer, and the memory it then holds. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { loadGraph } from '../../server/network/records/load.ts'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { loadStatements } from '../../server/store/loader.ts'
import { sizes, type Size } from './sizes.ts'
import { medianOf, type BenchRow } from './table.ts'

const times = 5

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    // Nothing listens yet.
    return false
  }
}

/** Megabytes of resident memory, where the system tells. */
function residentMemory(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

/** `npm start` until `GET /api/network` answers 200: milliseconds, and megabytes of the service after it. */
async function startOnce(folder: string): Promise<{ ms: number; megabytes: number }> {
  const port = await freePort()
  const started = performance.now()
  const child = spawn('node', ['server/start.mjs'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  while (!(await answers(`http://127.0.0.1:${port}/api/network`))) await setTimeout(5)
  const ms = performance.now() - started
  const megabytes = residentMemory(child.pid ?? 0)
  child.kill('SIGTERM')
  await once(child, 'exit')
  return { ms, megabytes }
}

async function startRows(size: Size): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bindeled-bench-'))
  try {
    const store = openGrafeo(loadStatements(), { folder })
    await loadGraph(store, size.graph())
    await store.close()
    const runs = []
    for (let run = 0; run < times; run += 1) runs.push(await startOnce(folder))
    const is = { size: size.name, engine: 'Grafeo' }
    return [
      {
        ...is,
        what: 'start to the first 200 of the whole network',
        median: medianOf(runs.map(({ ms }) => ms)),
        ...(size.actors === 14 ? { target: '≤ 2000 ms' } : {}),
      },
      {
        ...is,
        what: 'resident memory after it',
        median: medianOf(runs.map(({ megabytes }) => megabytes)),
        unit: 'MB',
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The case and the largest network. */
export async function benchStart(): Promise<BenchRow[]> {
  const measured = sizes.filter(({ actors }) => actors === 14 || actors === 20_000)
  const rows: BenchRow[] = []
  for (const size of measured) rows.push(...(await startRows(size)))
  return rows
}
