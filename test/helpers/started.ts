/** The compiled product as a process of its own, with the limits and the folder that a test gives it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Started {
  child: ChildProcess
  /** Without a slash at the end. */
  url: string
  /** What it wrote to standard error so far: its log. */
  log(): string
  /** Tells it to end, and waits until it has. */
  end(): Promise<void>
}

export interface Starting {
  folder: string
  /** What Node.js is given before the program. */
  options?: string[]
  environment?: Record<string, string>
  /** What a shell does before it becomes the process: `ulimit -n 40`. */
  limit?: string
  /** The program, that of the service when left out. */
  program?: string
  user?: number
}

/** The product ended before it served; `message` is what it wrote to standard error. */
export class NotStarted extends Error {}

/**
 * Starts and waits for the address.
 * @throws NotStarted
 */
export async function started({
  folder,
  options = [],
  environment = {},
  limit = ':',
  program = 'dist/server/main.js',
  user,
}: Starting): Promise<Started> {
  const command = [process.execPath, ...options, program]
  const child = spawn('sh', ['-c', `${limit}; trap '' XFSZ; exec "$@"`, 'sh', ...command], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user !== undefined && { uid: user, gid: user }),
  })
  const written = { out: '', log: '' }
  child.stderr.on('data', (chunk: Buffer) => (written.log += chunk.toString()))
  const closed = once(child, 'close')
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      written.out += chunk.toString()
      const address = /http:\/\/\S+/.exec(written.out)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.on('close', () => {
      reject(new NotStarted(written.log))
    })
  })
  return {
    child,
    url,
    log: () => written.log,
    async end() {
      child.kill('SIGTERM')
      await closed
    },
  }
}
