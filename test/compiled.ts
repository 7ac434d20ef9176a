/** Compiles the service once before the tests of a project: threads and processes run what is compiled. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export function setup(): void {
  const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  execFileSync(process.execPath, [tsc, '-b', 'server', 'seed'], { cwd, stdio: 'inherit' })
}
