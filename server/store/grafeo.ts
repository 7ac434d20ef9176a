/**
 * The embedded engine: Grafeo, one file in a data folder and one process that writes to it, or a database in memory.
 * Reads see the state at their begin and do not wait; writes stand in one queue.
 */
import type { GrafeoDB, Transaction } from '@grafeo-db/js'
import { machineFaultIn } from './disk.ts'
import {
  ConstraintViolated,
  StatementFailed,
  StoreConflict,
  StoreMachineFault,
  StoreUnavailable,
  StoreUncertain,
  StoreUnusable,
  ValueTooLarge,
} from './errors.ts'
import {
  type CopyPlan,
  onlyCopyOf,
  removeUnfinished,
  startDailyCopies,
  writeAnew,
} from './grafeo-copies.ts'
import { opened, openedOrSalvaged, preparedFile } from './grafeo-opening.ts'
import { logOf } from './grafeo-salvage.ts'
import { logSync } from './log-sync.ts'
import type { Statements } from './loader.ts'
import type { GraphStore, Parameters, Row, Run, Value } from './port.ts'
import type { StatementName } from './statements.ts'

export interface GrafeoOptions {
  /** The data folder, made when missing; without one the database is kept in memory. */
  folder?: string
  /** Returns rows that have no ORDER BY in random order, for tests. */
  shuffleUnordered?: boolean
  /** Is told of what went wrong in the background, such as a copy that could not be made. */
  warn?: (message: string, cause?: unknown) => void
}

const attempts = 5

/**
 * Opens the embedded database, creating it when there is none.
 * @throws StoreUnusable with what to do when the folder cannot be written, or the file is locked or damaged
 */
export function openGrafeo(statements: Statements, options: GrafeoOptions = {}): GraphStore {
  const { folder, shuffleUnordered = false, warn = console.warn } = options
  if (folder === undefined) {
    return new GrafeoStore(() => opened(undefined, { shuffleUnordered }), statements)
  }
  const file = preparedFile(folder)
  const asides: string[] = []
  const open = () => openedOrSalvaged(file, { shuffleUnordered }, (aside) => asides.push(aside))
  const store = new GrafeoStore(open, statements, { file, warn })
  for (const aside of asides) void tellWhatIsMissing(store, aside, warn)
  return store
}

async function tellWhatIsMissing(
  store: GraphStore,
  aside: string,
  warn: CopyPlan['warn'],
): Promise<void> {
  const files = `The damaged files are in ${aside}, and a copy of each of the last days is in copies/`
  try {
    const [newest] = await store.read((run) => run('history/newest'))
    const since = newest
      ? `after the act of ${newest['at'] as string}, revision ${newest['revision'] as number},`
      : 'after it was filled'
    warn(`The log of the database was damaged: what was done ${since} is missing. ${files}.`)
  } catch (error) {
    warn(
      `The log of the database was damaged, and what came after that is missing. ${files}.`,
      error,
    )
  }
}

class GrafeoStore implements GraphStore {
  readonly engine = 'grafeo'
  #db: GrafeoDB
  readonly #open: () => GrafeoDB
  readonly #statements: Statements
  readonly #file: string | undefined
  readonly #syncLog: (() => Promise<void>) | undefined
  readonly #warn: CopyPlan['warn']
  /** Whether the log may have a gap on the disk, behind which nothing in it could be read after a loss of power. */
  #isLogSuspect = false
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
    this.#syncLog = disk && logSync(logOf(disk.file))
    this.#warn = disk?.warn ?? (() => undefined)
    if (disk === undefined) return
    removeUnfinished(disk.file)
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

  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const result = await this.#queued(async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.#transaction(work, 'commit')
        } catch (error) {
          if (!(error instanceof StoreConflict) || attempt === attempts) throw error
        }
      }
    })
    // The next write runs meanwhile, and what waits then is synchronised together.
    await this.#onDisk()
    return result
  }

  async define(statement: StatementName): Promise<void> {
    await this.#queued(async () => {
      await this.#execute(this.#db, statement, {})
    })
    await this.#onDisk()
  }

  checkpoint(): Promise<void> {
    return this.#queued(() => {
      if (this.#file !== undefined) mapped('a checkpoint', () => this.#db.walCheckpoint())
      return Promise.resolve()
    })
  }

  forget(): Promise<void> {
    return this.#queued(async () => {
      const file = this.#file
      if (file === undefined) return
      while (this.#reads.size > 0) await Promise.allSettled(this.#reads)
      // Nothing is waited for from here on, so no reading begins before the file is open again.
      mapped('writing the database anew', () => {
        writeAnew(this.#db, file, () => {
          this.#db = this.#open()
        })
        onlyCopyOf(this.#db, file, new Date())
      })
    })
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#stopCopies()
    await Promise.allSettled([...this.#reads, this.#writes])
    this.#db.close()
  }

  /**
   * Waits until all that is committed is on the disk. When the log cannot be synchronised, a checkpoint brings it all to its
   * final place instead; until one has done so the log is not relied on, since the system tells of lost pages once only.
   * @throws StoreUncertain when neither can be done
   */
  async #onDisk(): Promise<void> {
    if (this.#syncLog === undefined) return
    try {
      if (!this.#isLogSuspect) {
        await this.#syncLog()
        return
      }
    } catch (error) {
      this.#isLogSuspect = true
      this.#warn('The log could not be brought to the disk: a checkpoint is made instead', error)
    }
    try {
      await this.checkpoint()
      this.#isLogSuspect = false
    } catch (error) {
      throw new StoreUncertain('What was changed last may not be on the disk', { cause: error })
    }
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
      if (end === 'commit') mapped('commit', () => transaction.commit())
      else transaction.rollback()
      return result
    } catch (error) {
      // The engine refuses to end a transaction that still has a statement under way.
      await Promise.allSettled(running)
      this.#rollBack(transaction)
      throw error
    }
  }

  /** Ends a transaction that failed: whatever comes of that, it hides nothing of why it failed. */
  #rollBack(transaction: Transaction): void {
    try {
      if (transaction.isActive) transaction.rollback()
    } catch (error) {
      const hasEnded = error instanceof Error && error.message.includes('No active transaction')
      if (!hasEnded) this.#warn('A transaction that failed could not be rolled back', error)
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

/** Does what is named, with what goes wrong in our own words. */
function mapped(name: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    throw mappedFailure(error, name)
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
  if (error instanceof StoreUnusable || error instanceof StoreMachineFault) return error
  const text = error instanceof Error ? error.message : ''
  // What the disk refused has the status of a conflict too.
  const fault = machineFaultIn(error)
  if (fault !== undefined) return new StoreMachineFault(fault, { cause: error })
  if (error instanceof Error && 'gqlStatus' in error && error.gqlStatus === conflict) {
    return new StoreConflict('Another change was made at the same time', { cause: error })
  }
  if (text.includes('exceeds maximum size')) {
    return new ValueTooLarge('More in one value than the database keeps', { cause: error })
  }
  if (text.includes('Constraint violation')) {
    return new ConstraintViolated('A unique key is taken already', { cause: error })
  }
  return new StatementFailed(`The database could not run ${statement}`, { cause: error })
}
