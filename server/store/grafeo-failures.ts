/** The embedded engine's errors in our own words. */
import { basename } from 'node:path'
import { ConstraintViolated, StatementFailed, StoreConflict, StoreUnusable } from './errors.ts'

const conflict = '40000'

/** What a failed statement or commit means to a caller. */
export function mappedFailure(error: unknown, statement: string): Error {
  const text = error instanceof Error ? error.message : ''
  if (error instanceof Error && 'gqlStatus' in error && error.gqlStatus === conflict) {
    return new StoreConflict('Another change was made at the same time', { cause: error })
  }
  if (text.includes('Constraint violation')) {
    return new ConstraintViolated('A unique key is taken already', { cause: error })
  }
  return new StatementFailed(`The database could not run ${statement}`, { cause: error })
}

/** Why the database file does not open, and what to do about it. */
export function openingFailure(error: unknown, file: string): StoreUnusable {
  const text = error instanceof Error ? error.message : ''
  if (text.includes('cannot be locked')) {
    return new StoreUnusable(
      `${file} is in use by another process: stop that one, or set DATA_DIR to another folder.`,
      { cause: error },
    )
  }
  return new StoreUnusable(
    `${file} cannot be opened, it may be damaged: move it away with the folder ${basename(file)}.wal, and put the newest copy from copies/ beside it in its place, or set DATA_DIR to another folder.`,
    { cause: error },
  )
}
