/**
 * Loaded into the product before it starts (`--import`): after SIGUSR2 it counts each step that leaves a trace on the disk
 * (a commit, a file saved, closed, renamed or removed), and kills the process before the one whose number stands in
 * `KILL_AT`. Each step is written to standard error.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'
import grafeo from '@grafeo-db/js'

const at = Number(process.env['KILL_AT'])
let count: number | undefined

process.once('SIGUSR2', () => {
  count = 0
  console.error('counting')
})

function step(name: string): void {
  if (count === undefined) return
  fs.writeSync(2, `step ${name}\n`)
  if (count === at) process.kill(process.pid, 'SIGKILL')
  count += 1
}

/** Has each call of a method counted as a step, named by what it is given. */
function counted<Of extends object>(of: Of, key: keyof Of & string): void {
  const original = of[key] as (...given: unknown[]) => unknown
  const counting = function (this: unknown, ...given: unknown[]) {
    step(
      [key, ...given.filter((one) => typeof one === 'string').map((one) => basename(one))].join(
        ' ',
      ),
    )
    return original.apply(this, given)
  }
  Object.defineProperty(of, key, { value: counting, configurable: true, writable: true })
}

counted(fs, 'renameSync')
counted(fs, 'rmSync')
syncBuiltinESMExports()
const { GrafeoDB } = grafeo
counted(GrafeoDB.prototype, 'save')
counted(GrafeoDB.prototype, 'close')
const probe = GrafeoDB.create()
const transaction = probe.beginTransaction()
counted(Object.getPrototypeOf(transaction) as typeof transaction, 'commit')
transaction.rollback()
probe.close()
