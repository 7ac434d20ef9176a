/**
 * Neo4j: one driver for the process. Sessions share their bookmarks, so that whoever reads sees what this process wrote,
 * on a cluster too. Transactions are managed: the driver runs them again after a lost connection or a deadlock.
 */
import neo4j from 'neo4j-driver'
import type {
  BookmarkManager,
  Config,
  Driver,
  ManagedTransaction,
  Session,
  SessionConfig,
} from 'neo4j-driver'
import { StoreUnusable } from './errors.ts'
import type { Statements } from './loader.ts'
import { bookmarkLost, mappedFailure } from './neo4j-failures.ts'
import type { GraphStore, Parameters, Run, Value } from './port.ts'
import type { StatementName } from './statements.ts'

export interface Neo4jOptions {
  /** `neo4j://` or `bolt://`, with `+s` or `+ssc` for TLS. */
  uri: string
  user: string
  password: string
  /** The default database of the server when left out. */
  database?: string
}

type DriverSettings = Pick<
  Config,
  | 'connectionTimeout'
  | 'connectionAcquisitionTimeout'
  | 'maxTransactionRetryTime'
  | 'disableLosslessIntegers'
  | 'userAgent'
>

/**
 * Makes the store; Neo4j need not be there yet.
 * @throws StoreUnusable when the address is not one of Neo4j
 */
export function openNeo4j(statements: Statements, options: Neo4jOptions): GraphStore {
  const { uri, user, password, database } = options
  try {
    // Times in ms, short, so that a request is answered soon when Neo4j is away.
    const settings: DriverSettings = {
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 4_000,
      maxTransactionRetryTime: 3_000,
      disableLosslessIntegers: true,
      userAgent: 'bindeled',
    }
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), settings)
    return new Neo4jStore(driver, statements, database)
  } catch (error) {
    throw new StoreUnusable(
      'NEO4J_URI is not an address of Neo4j: it begins with neo4j://, bolt://, or one of these with +s or +ssc.',
      { cause: error },
    )
  }
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j'
  readonly #driver: Driver
  readonly #statements: Statements
  readonly #database: string | undefined
  #bookmarks: BookmarkManager = neo4j.bookmarkManager()

  constructor(driver: Driver, statements: Statements, database: string | undefined) {
    this.#driver = driver
    this.#statements = statements
    this.#database = database
  }

  async version(): Promise<string> {
    try {
      const { agent } = await this.#driver.getServerInfo()
      return agent?.replace('Neo4j/', '') ?? 'unknown'
    } catch (error) {
      throw mappedFailure(error)
    }
  }

  read<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.#within((session) => session.executeRead((tx) => work(this.#run(tx))))
  }

  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.#within((session) => session.executeWrite((tx) => work(this.#run(tx))))
  }

  async define(statement: StatementName): Promise<void> {
    await this.#within((session) => session.run(this.#statements[statement]))
  }

  checkpoint(): Promise<void> {
    return Promise.resolve()
  }

  forget(): Promise<void> {
    return Promise.resolve()
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  /** Opens a session, and again without bookmarks when the database has lost what they point to. */
  async #within<Result>(use: (session: Session) => Promise<Result>): Promise<Result> {
    try {
      return await this.#inSession(use)
    } catch (error) {
      if (!bookmarkLost(error)) throw mappedFailure(error)
    }
    this.#bookmarks = neo4j.bookmarkManager()
    return this.#inSession(use).catch((error: unknown) => {
      throw mappedFailure(error)
    })
  }

  async #inSession<Result>(use: (session: Session) => Promise<Result>): Promise<Result> {
    const config: Pick<SessionConfig, 'bookmarkManager' | 'database'> = {
      bookmarkManager: this.#bookmarks,
    }
    if (this.#database !== undefined) config.database = this.#database
    const session = this.#driver.session(config)
    try {
      return await use(session)
    } finally {
      await session.close()
    }
  }

  #run(transaction: ManagedTransaction): Run {
    return async (statement, parameters = {}) => {
      const result = await transaction.run(
        this.#statements[statement],
        driverParameters(parameters),
      )
      return result.records.map((record) => record.toObject())
    }
  }
}

function driverParameters(parameters: Parameters): Record<string, unknown> {
  return driverValue(parameters) as Record<string, unknown>
}

/** The driver sends JavaScript numbers as floats: whole ones are wrapped as integers. */
function driverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(driverValue)
  if (typeof value !== 'object' || value === null) return value
  const wrapped: Record<string, unknown> = {}
  for (const key in value) wrapped[key] = driverValue(value[key] ?? null)
  return wrapped
}
