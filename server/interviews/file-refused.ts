import type { FileFault } from '../domain/file-faults.ts'

/** A file that cannot be read as an interview, and why. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  readonly reason: FileFault

  constructor(reason: FileFault, cause?: unknown) {
    super(`The file is not read: ${reason}`, { cause })
    this.reason = reason
  }
}
