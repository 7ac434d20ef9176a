/**
 * The embedded engine: Grafeo, one file in a data folder and one process that writes to it, or a database in memory.
 * Reads see the state at their begin and do not wait; writes stand in one queue.
 */
import grafeo from '@grafeo-db/js'
import type { GrafeoDB, Transaction } from '@grafeo-db/js'
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import {
  ConstraintViolated,
  StatementFailed,
  StoreConflict,
  StoreUnavailable,
  StoreUnusable,
} from './errors.ts'
import { type CopyPlan, onlyCopyOf, startDailyCopies, writtenAnew } from './grafeo-copies.ts'
import type { Statements } from './loader.ts'
import type { GraphStore, Parameters, Row, Run, Value } from './port.ts'
import type { StatementName } from './statements.ts'

export interface GrafeoOptions {
  /** The data folder, made when missing; without one the database is kept in memory. */
  folder?: string
  /** Returns rows that have no ORDER BY in random order, for tests. */
  shuffleUnordered?: boolean
  /** Is told of what went wrong in the background, such as a copy that could not be made. */
  warn?: (message: string, cause: unknown) => void
}

const checkpointTriggers = { intervalMs: 5 * 60_000, walBytes: 16 * 1024 * 1024 }
const attempts = 5

/**
 * Opens the embedded database, creating it when there is none.
 * @throws StoreUnusable with what to do when the folder cannot be written, or the file is locked or damaged
 */
export function openGrafeo(statements: Statements, options: GrafeoOptions = {}): GraphStore {
  const { folder, shuffleUnordered = false, warn = console.warn } = options
  const file = folder === undefined ? undefined : preparedFolder(folder)
  const open = () => opened(file, shuffleUnordered)
  return new GrafeoStore(open, statements, file === undefined ? undefined : { file, warn })
}

function opened(file: string | undefined, shuffleUnordered: boolean): GrafeoDB {
  try {
    const db = grafeo.GrafeoDB.create(file, { shuffleUnordered })
    if (file !== undefined) db.setCheckpointTriggers(checkpointTriggers)
    return db
  } catch (error) {
    throw openingFailure(error, file ?? 'the database in memory')
  }
}

class GrafeoStore implements GraphStore {
  readonly engine = 'grafeo'
  #db: GrafeoDB
  readonly #open: () => GrafeoDB
  readonly #statements: Statements
  readonly #file: string | undefined
  readonly #reads = new Set<Promise<unknown>>()
  #writes: Promise<unknown> = Promise.resolve()
  #closed = false
  #stopCopies: () => void = () => undefined

  constructor(
    open: () => GrafeoDB,
    statements: Statements,
    disk?: Pick<CopyPlan, 'file' | 'warn'>,
  ) {
    this.#open = open
    this.#db = open()
    this.#statements = statements
    this.#file = disk?.file
    if (disk === undefined) return
    this.#stopCopies = startDailyCopies({
      db: () => this.#db,
      queued: (copy) => this.#queued(copy),
      ...disk,
    })
  }

  version(): Promise<string> {
    return Promise.resolve(this.#db.version())
  }

  async read<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    this.#refuseWhenClosed()
    const reading = this.#transaction(work, 'rollback')
    this.#reads.add(reading)
    try {
      return await reading
    } finally {
      this.#reads.delete(reading)
    }
  }

  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.#queued(async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.#transaction(work, 'commit')
        } catch (error) {
          if (!(error instanceof StoreConflict) || attempt === attempts) throw error
        }
      }
    })
  }

  define(statement: StatementName): Promise<void> {
    return this.#queued(async () => {
      await this.#execute(this.#db, statement, {})
    })
  }

  checkpoint(): Promise<void> {
    return this.#queued(() => {
      if (this.#file !== undefined) this.#db.walCheckpoint()
      return Promise.resolve()
    })
  }

  forget(): Promise<void> {
    return this.#queued(async () => {
      if (this.#file === undefined) return
      while (this.#reads.size > 0) await Promise.allSettled(this.#reads)
      // Nothing is waited for from here on, so no reading begins before the file is open again.
      this.#db = writtenAnew(this.#db, this.#file, this.#open)
      onlyCopyOf(this.#db, this.#file, new Date())
    })
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#stopCopies()
    await Promise.allSettled([...this.#reads, this.#writes])
    this.#db.close()
  }

  async #queued<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#refuseWhenClosed()
    const result = this.#writes.then(work, work)
    this.#writes = result
    return result
  }

  async #transaction<Result>(
    work: (run: Run) => Promise<Result>,
    end: 'commit' | 'rollback',
  ): Promise<Result> {
    const transaction = this.#db.beginTransaction()
    const running = new Set<Promise<Row[]>>()
    const run: Run = (statement, parameters = {}) => {
      const rows = this.#execute(transaction, statement, parameters)
      running.add(rows)
      // A caller that does not wait for it hears of a failure below, before the commit.
      rows.catch(() => undefined)
      return rows
    }
    try {
      const result = await work(run)
      await Promise.all(running)
      if (end === 'commit') commit(transaction)
      return result
    } finally {
      // The engine refuses to end a transaction that still has a statement under way.
      await Promise.allSettled(running)
      if (transaction.isActive) transaction.rollback()
    }
  }

  async #execute(
    on: GrafeoDB | Transaction,
    statement: StatementName,
    parameters: Parameters,
  ): Promise<Row[]> {
    try {
      const result = await on.executeCypher(this.#statements[statement], parameters)
      const { columns } = result
      return result.rows().map((values) => plainRow(columns, values))
    } catch (error) {
      throw mappedFailure(error, statement)
    }
  }

  #refuseWhenClosed(): void {
    if (this.#closed) throw new StoreUnavailable('The database is closed')
  }
}

function commit(transaction: Transaction): void {
  try {
    transaction.commit()
  } catch (error) {
    throw mappedFailure(error, 'commit')
  }
}

/** Naming the values here takes half the time of the engine's own named rows. */
function plainRow(columns: readonly string[], values: readonly unknown[]): Row {
  const row: Row = {}
  for (const [index, column] of columns.entries()) row[column] = plain(values[index])
  return row
}

/** Whole numbers past 2^53 arrive as `bigint`; what has no plain form is an error in the statement. */
function plain(value: unknown): Value {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value as Value
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new TypeError('a statement returned a value that is not plain')
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

const conflict = '40000'

/** What a failed statement or commit means to a caller. */
function mappedFailure(error: unknown, statement: string): Error {
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
function openingFailure(error: unknown, file: string): StoreUnusable {
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

/**
 * Makes the folder when it is missing, and sees that it can be written.
 * @returns the path of the database file in it
 * @throws StoreUnusable when it cannot be made or written
 */
function preparedFolder(folder: string): string {
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
