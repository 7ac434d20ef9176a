/**
 * Brings the write-ahead log of the embedded engine to the disk. The engine writes the record of a commit after its own
 * synchronising, so what was committed last would be lost with the power until the next write.
 */
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

export class LogSync {
  readonly #folder: string
  #running: Promise<void> | undefined
  #next: Promise<void> | undefined

  /** @param folder holds the files of the log */
  constructor(folder: string) {
    this.#folder = folder
  }

  /**
   * Waits until all that was logged before this call is on the disk. Whoever calls while the files are being synchronised
   * shares the next time with all others who do.
   * @throws what the file system says; nothing is known then of what is on the disk
   */
  synced(): Promise<void> {
    this.#next ??= this.#afterRunning()
    return this.#next
  }

  async #afterRunning(): Promise<void> {
    // Another turn is taken for what failed for others.
    await this.#running?.catch(() => undefined)
    this.#running = this.#next
    this.#next = undefined
    await syncFiles(this.#folder)
  }
}

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
