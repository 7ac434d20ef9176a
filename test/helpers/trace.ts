/** The calls to the system of a process, as strace writes them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const hasStrace = (() => {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** A call of the process in the order of the trace: lines at which it begins and has ended. */
export interface Call {
  name: string
  /** What it is about, with paths in place of descriptors. */
  given: string
  begun: number
  ended: number
  failed: boolean
}

interface Tracing {
  /** Of the calls to look at. */
  names: string[]
  /** What strace is to do beside that, such as making a call slow. */
  more?: string[]
}

/** Runs a program of ours in TypeScript, given with its parameters, to its end; returns its calls. */
export function traced(program: string[], { names, more = [] }: Tracing): Call[] {
  const folder = mkdtempSync(join(tmpdir(), 'bindeled-trace-'))
  const file = join(folder, 'trace')
  try {
    execFileSync(
      'strace',
      [
        ...['-f', '-y', '-s', '64', '-e', `trace=${names.join(',')}`, '-o', file, ...more],
        ...[process.execPath, '--import', 'tsx', ...program],
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    return callsIn(readFileSync(file, 'utf8').split('\n'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A call that another thread interrupts in the trace stands on two lines. */
function callsIn(lines: readonly string[]): Call[] {
  const calls: Call[] = []
  const unfinished = new Map<string, Call>()
  for (const [at, line] of lines.entries()) {
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
    const [, name, given = ''] = /^(\w+)\((.*)$/.exec(rest) ?? []
    const failed = / = -1 E/.test(rest)
    if (name !== undefined) {
      const call = { name, given, begun: at, ended: at, failed }
      calls.push(call)
      if (rest.endsWith('<unfinished ...>')) unfinished.set(thread, call)
    } else if (rest.startsWith('<...')) {
      const call = unfinished.get(thread)
      if (call !== undefined) Object.assign(call, { ended: at, failed })
    }
  }
  return calls
}
