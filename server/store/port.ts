/**
 * The one way to a database. Both engines implement it; the same statements run on both and give the same rows.
 * Rows hold plain values only: strings, numbers, booleans, null, lists and maps; never an entity of a driver.
 */
import type { StatementName } from './statements.ts'

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value }
export type Row = Record<string, Value>
/** Whole numbers reach the database as integers, other numbers as floats. `undefined` is refused by the types. */
export type Parameters = Record<string, Value>

/** Runs one named statement within a transaction and returns all its rows. */
export type Run = (statement: StatementName, parameters?: Parameters) => Promise<Row[]>

export interface GraphStore {
  readonly engine: 'grafeo' | 'neo4j'
  /** The version the engine reports of itself. */
  version(): Promise<string>
  /** Runs `work` in one read transaction; it may be run again after a lost connection. */
  read<Result>(work: (run: Run) => Promise<Result>): Promise<Result>
  /** Runs `work` in one write transaction, retried on conflict; rolled back whole when it throws. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>
  /** Runs one statement of the schema, outside any transaction of data. */
  define(statement: StatementName): Promise<void>
  /** Brings what a large write left in the log to its final place; Neo4j does so by itself. */
  checkpoint(): Promise<void>
  /**
   * Leaves nothing of what the database no longer holds where the engine keeps it aside: the embedded one in the rest of its
   * file and in its dated copies, which give way to one made now. The transaction logs of Neo4j and copies made by others are
   * for whoever runs them.
   */
  forget(): Promise<void>
  /** Waits for what is under way and lets go of the database. */
  close(): Promise<void>
}
