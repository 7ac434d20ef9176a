/**
 * Brings the write-ahead log of the embedded engine to the disk. The engine writes the record of a commit after its own
 * synchronising, so what was committed last would be lost with the power until the next write.
 */
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inTurn } from '../threads/in-turn.ts'

/**
 * Makes what waits until all that was logged before it was called is on the disk, once for all who call meanwhile.
 * @param folder holds the files of the log
 * @returns what throws what the file system says; nothing is known then of what is on the disk
 */
export const logSync = (folder: string) => inTurn(() => syncFiles(folder))

/** A file that is gone was brought to its final place by a checkpoint, which synchronises that first. */
async function syncFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(whenThere)
  for (const name of names ?? []) {
    if (!name.endsWith('.log')) continue
    // Windows synchronises only what may be written to.
    const file = await open(join(folder, name), 'r+').catch(whenThere)
    if (file === undefined) continue
    try {
      await file.datasync()
    } finally {
      await file.close()
    }
  }
}

function whenThere(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
