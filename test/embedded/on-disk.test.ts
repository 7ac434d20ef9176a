/** What the embedded database acknowledges is on the disk, as the calls to the system show. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { ensureSchema } from '../../server/network/registry.ts'
import { statements } from '../helpers/engines.ts'
import { hasStrace, traced, type Call } from '../helpers/trace.ts'

const program = fileURLToPath(new URL('../helpers/acknowledging.ts', import.meta.url))
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bindeled-on-disk-'))
  const store = openGrafeo(statements, { folder })
  await ensureSchema(store)
  await store.close()
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const isOnLog = ({ given }: Call) => given.includes('bindeled.grafeo.wal/')
const isAcknowledgement = ({ name, given }: Call) => name === 'write' && given.includes('"saved ')
const descriptorOf = ({ given }: Call) => given.slice(0, given.indexOf('>'))
const isWriting = ({ name }: Call) => name !== 'fdatasync' && name !== 'fsync'

function run(writers: number, each: number, more: string[] = []): Call[] {
  const names = ['write', 'writev', 'pwrite64', 'pwritev', 'fdatasync', 'fsync']
  return traced([program, folder, String(writers), String(each)], { names, more })
}

/** The end of the last synchronising of the log that began after everything was written to it before this call. */
function syncedBefore(calls: readonly Call[], acknowledged: Call): Call | undefined {
  const earlier = calls.filter((call) => isOnLog(call) && call.ended < acknowledged.begun)
  const lastWritten = Math.max(-1, ...earlier.filter(isWriting).map(({ ended }) => ended))
  return earlier.find((call) => !isWriting(call) && !call.failed && call.begun > lastWritten)
}

describe.skipIf(!hasStrace)('what is acknowledged', () => {
  it('was brought to the disk after its commit was written', () => {
    const calls = run(1, 5)
    const acknowledged = calls.filter(isAcknowledgement)
    expect(acknowledged).toHaveLength(5)
    expect(acknowledged.map((each) => syncedBefore(calls, each) !== undefined)).toEqual(
      Array(5).fill(true),
    )
  })

  it('was brought there together with all others that waited, on a disk that takes its time', () => {
    const calls = run(20, 5, ['-e', 'inject=fdatasync:delay_exit=300000'])
    const from = calls.findIndex(isAcknowledgement)
    expect(calls.filter(isAcknowledgement)).toHaveLength(100)
    // The engine synchronises at times of its own, through the descriptor that it writes to.
    const ofEngine = new Set(
      calls.filter((call) => isOnLog(call) && isWriting(call)).map(descriptorOf),
    )
    const syncs = calls
      .slice(from)
      .filter((call) => isOnLog(call) && !isWriting(call) && !ofEngine.has(descriptorOf(call)))
    expect(syncs.length).toBeGreaterThan(0)
    expect(syncs.length).toBeLessThan(50)
  })
})
