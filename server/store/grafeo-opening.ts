/** Opening the embedded database: its folder, its file, a log that is damaged, and why it cannot be. */
import grafeo from '@grafeo-db/js'
import type { CreateOptions, GrafeoDB } from '@grafeo-db/js'
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { machineFaultIn } from './disk.ts'
import { StoreMachineFault, StoreUnusable } from './errors.ts'
import { keepFilesToOwner } from './grafeo-copies.ts'
import { isLogDamaged, logOf, setAside } from './grafeo-salvage.ts'

const checkpointTriggers = { intervalMs: 5 * 60_000, walBytes: 16 * 1024 * 1024 }

/** Of a database in a folder, the file that holds it. */
export function databaseFile(folder: string): string {
  return join(folder, 'bindeled.grafeo')
}

/**
 * Opens the file, made when it is missing, or a database in memory; it checkpoints by itself from then on.
 * @throws StoreUnusable with what to do; StoreMachineFault when the machine does not let it be opened
 */
export function opened(file: string | undefined, options: CreateOptions): GrafeoDB {
  try {
    const db = grafeo.GrafeoDB.create(file, options)
    if (file !== undefined) {
      db.setCheckpointTriggers(checkpointTriggers)
      keepFilesToOwner(file)
    }
    return db
  } catch (error) {
    throw openingFailure(error, file ?? 'the database in memory')
  }
}

/**
 * Opens a database whose log is damaged up to the damage, once the files are set aside as they are.
 * @param toldAside is told the folder where they are
 */
export function openedOrSalvaged(
  file: string,
  options: CreateOptions,
  toldAside: (folder: string) => void,
): GrafeoDB {
  try {
    return opened(file, options)
  } catch (error) {
    if (!(error instanceof StoreUnusable) || !isLogDamaged(error.cause)) throw error
  }
  const aside = setAside(file, new Date())
  const db = opened(file, { ...options, walSalvage: true })
  toldAside(aside)
  return db
}

/** Why the database file does not open, and what to do about it. */
function openingFailure(error: unknown, file: string): StoreUnusable | StoreMachineFault {
  const text = error instanceof Error ? error.message : ''
  const fault = machineFaultIn(error)
  if (fault !== undefined) return new StoreMachineFault(fault, { cause: error })
  if (text.includes('cannot be locked')) {
    return new StoreUnusable(
      `${file} is in use by another process: stop that one, or set DATA_DIR to another folder.`,
      { cause: error },
    )
  }
  return new StoreUnusable(
    `${file} cannot be opened, it may be damaged: move it away with the folder ${basename(logOf(file))}, and put the newest copy from copies/ beside it in its place, or set DATA_DIR to another folder.`,
    { cause: error },
  )
}

/**
 * Makes the folder when it is missing, and sees that it can be written.
 * @returns the path of the database file in it
 * @throws StoreUnusable when it cannot be made or written; StoreMachineFault when its disk does not let it be
 */
export function preparedFile(folder: string): string {
  const path = resolve(folder)
  try {
    makeFolder(path)
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const fault = machineFaultIn(error)
    if (fault !== undefined && fault !== 'rights') {
      throw new StoreMachineFault(fault, { cause: error })
    }
    throw new StoreUnusable(
      `The folder ${path} cannot be written: give this user the right to it, or set DATA_DIR to another folder.`,
      { cause: error },
    )
  }
  return databaseFile(path)
}

/** For its owner only. Node.js 20 does not come back from making a folder and those above it where none can be made. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path, { mode: 0o700 })
}
