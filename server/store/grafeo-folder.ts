/** The data folder of the embedded engine. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { StoreUnusable } from './errors.ts'

/**
 * Makes the folder when it is missing, and sees that it can be written.
 * @returns the path of the database file in it
 * @throws StoreUnusable when it cannot be made or written
 */
export function preparedFolder(folder: string): string {
  const path = resolve(folder)
  try {
    makeFolder(path)
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new StoreUnusable(
      `The folder ${path} cannot be written: give this user the right to it, or set DATA_DIR to another folder.`,
      { cause: error },
    )
  }
  return join(path, 'bindeled.grafeo')
}

/** For its owner only. Node.js 20 does not come back from making a folder and those above it where none can be made. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path, { mode: 0o700 })
}
