/** What is asked of the file system beyond reading and writing. */
import { chmodSync, closeSync, fsyncSync, lstatSync, openSync, readdirSync } from 'node:fs'
import { constants, platform } from 'node:os'
import { join } from 'node:path'
import type { MachineFault } from './errors.ts'

/** Brings the names in a folder to the disk: a file that was renamed or removed is so after a loss of power too. */
export function syncFolder(folder: string): void {
  // Windows opens no folders, and keeps their names by itself.
  if (platform() === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

/** Takes a file, or a folder with all in it, from everybody but its owner, as who makes it does by `umask`. */
export function keepToOwner(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined || found.isSymbolicLink()) return
  const isFolder = found.isDirectory()
  if ((found.mode & 0o077) !== 0) chmodSync(path, isFolder ? 0o700 : 0o600)
  if (isFolder) for (const entry of readdirSync(path)) keepToOwner(join(path, entry))
}

const { EACCES, EDQUOT, EFBIG, EIO, EMFILE, ENFILE, ENOSPC, EPERM, EROFS } = constants.errno
const machineFaults = new Map<number, MachineFault>([
  ...[ENOSPC, EDQUOT, EFBIG].map((code) => [code, 'full'] as const),
  ...[EACCES, EPERM].map((code) => [code, 'rights'] as const),
  ...[EMFILE, ENFILE].map((code) => [code, 'handles'] as const),
  [EROFS, 'read-only'],
  [EIO, 'faulty'],
])

/** What of the machine an error tells of: by its number, or by the one that the engine writes into its message. */
export function machineFaultIn(error: unknown): MachineFault | undefined {
  if (!(error instanceof Error)) return undefined
  const { errno } = error as NodeJS.ErrnoException
  const [, told] = /\(os error (\d+)\)/.exec(error.message) ?? []
  const number = errno ?? (told === undefined ? undefined : Number(told))
  return number === undefined ? undefined : machineFaults.get(Math.abs(number))
}
