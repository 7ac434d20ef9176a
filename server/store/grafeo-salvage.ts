/** An embedded database whose log is damaged: it is opened up to the damage, and what it was is kept beside it. */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** That the log is damaged before its end, which the engine opens only when told to. */
export function isLogDamaged(error: unknown): boolean {
  return error instanceof Error && error.message.includes('GRAFEO-S002')
}

/** Copies the database with its log as they are now; returns the folder with the copies. */
export function setAside(file: string, now: Date): string {
  const folder = join(folderOfDamaged(file), now.toISOString().replaceAll(':', '-'))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const one of [file, logOf(file)]) {
    if (existsSync(one)) cpSync(one, join(folder, basename(one)), { recursive: true })
  }
  return folder
}

/** Removes what was kept of damaged files, here and by the engine. */
export function removeDamaged(file: string): void {
  for (const one of [folderOfDamaged(file), `${logOf(file)}.damaged`]) {
    rmSync(one, { recursive: true, force: true })
  }
}

export function logOf(file: string): string {
  return `${file}.wal`
}

function folderOfDamaged(file: string): string {
  return join(dirname(file), 'damaged')
}
