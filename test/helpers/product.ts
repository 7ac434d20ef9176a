/** The built product as a process of its own, on a database of its own in a folder that goes with it. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Graph } from '../../server/domain/graph.ts'
import { writeLines } from '../../server/network/records/dump-lines.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Product {
  /** Without a slash at the end. */
  url: string
  stop(): Promise<void>
}

export interface ProductOptions {
  /** What to load in place of the case, as `npm run seed --` takes it: `['--demo']`. */
  seed?: string[]
  /** What to restore in place of the case, as it might come from another database. */
  graph?: Graph
  environment?: Record<string, string>
}

/** Builds what is out of date, loads the data and starts. Stop it when done. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  build()
  const folder = mkdtempSync(join(tmpdir(), 'bindeled-'))
  const env = { ...process.env, LOG_LEVEL: 'error', ...options.environment, DATA_DIR: folder }
  const fill = (...command: string[]) =>
    execFileSync(process.execPath, ['dist/seed/main.js', ...command], { cwd: root, env })
  if (options.seed) fill('seed', ...options.seed)
  if (options.graph) {
    const file = join(folder, 'network.jsonl')
    writeFileSync(file, [...writeLines(options.graph)].join(''))
    fill('restore', file)
  }
  const server = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    env: { ...env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    url: await addressOf(server),
    async stop() {
      server.kill()
      if (server.exitCode === null) await once(server, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

let built = false

function build() {
  if (built) return
  built = true
  const call = "import { ensureBuilt } from './server/prepare.mjs'; ensureBuilt()"
  execFileSync(process.execPath, ['--input-type=module', '-e', call], { cwd: root })
}

/** The address it prints when it answers. */
async function addressOf(server: ChildProcess): Promise<string> {
  let printed = ''
  for await (const chunk of server.stdout ?? []) {
    printed += String(chunk)
    const address = /http:\/\/\S+/.exec(printed)?.[0]
    if (address) {
      server.stdout?.resume()
      return address
    }
  }
  throw new Error(`The product ended before it answered: ${printed}`)
}
