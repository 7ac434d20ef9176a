/** Copying an embedded database that another process has open and may be writing to. */
import { cp, readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { StoreUnavailable } from './errors.ts'
import { logOf } from './grafeo-salvage.ts'

/** A checkpoint takes a moment, and there is one in five minutes. */
const attempts = 20
/** In ms. */
const patience = 250

/**
 * Copies the database file with its log as they stood at one moment: the log only grows, and the file changes at a checkpoint
 * alone, so a copy during which neither was replaced opens as after a loss of power, with all that was acknowledged before.
 * @param file the database
 * @param target an existing folder for the copy, which is called as the database is
 * @throws StoreUnavailable when it was replaced again and again
 */
export async function copyInUse(file: string, target: string): Promise<void> {
  const copies = [file, logOf(file)].map((one) => [one, join(target, basename(one))] as const)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await stateOf(file)
    if (await isCopied(copies)) {
      if (isDeepStrictEqual(await stateOf(file), before)) return
    }
    for (const [, copy] of copies) await rm(copy, { recursive: true, force: true })
    await pause(patience)
  }
  throw new StoreUnavailable('The database was being written anew all the time')
}

/** Whether all of it stayed where it was while it was copied. */
async function isCopied(copies: readonly (readonly [string, string])[]): Promise<boolean> {
  try {
    for (const [from, to] of copies) await cp(from, to, { recursive: true })
    return true
  } catch (error) {
    if (isGone(error)) return false
    throw error
  }
}

async function stateOf(file: string) {
  const { ino, size, mtimeNs } = await stat(file, { bigint: true })
  const logs = await readdir(logOf(file)).catch((error: unknown) => {
    if (isGone(error)) return []
    throw error
  })
  return { ino, size, mtimeNs, logs: logs.sort() }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
