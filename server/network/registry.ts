/** What the database says of itself: which network it holds, its revision, and how far its schema has come. */
import { randomUUID } from 'node:crypto'
import { StoreUnavailable, StoreUnusable } from '../store/errors.ts'
import type { GraphStore, Row, Run } from '../store/port.ts'
import { statementNames } from '../store/statements.ts'
import type { StatementName } from '../store/statements.ts'
import { separateEndings } from './acts/separate-endings.ts'
import { foldAnew } from './records/folded-texts.ts'
import type { Note } from './values.ts'

export interface Registry {
  /** A UUID given when the database was first used; empty before. */
  network: string
  /** Moves by one with every write; 0 before the first. */
  revision: number
  /** The number of the last statement of the schema series that was applied. */
  schema: number
  /** True while a whole network is being loaded, and after that was interrupted. */
  loading: boolean
}

/** A whole network is being loaded, or that was interrupted: until it is whole it is neither read nor changed. */
export class LoadUnfinished extends StoreUnavailable {
  constructor() {
    super(
      'A whole network is being loaded, or loading it was interrupted: wait, or load it again with --replace.',
    )
  }
}

/** The numbered series, in its order. */
const series = statementNames.filter((name) => name.startsWith('schema/')).sort()
export const newestSchema = Number(series.at(-1)?.slice('schema/'.length, 'schema/0000'.length))

/**
 * Reads the registry entry within a transaction.
 * @throws StoreUnusable when a newer version of the product has changed the schema
 */
export async function readRegistry(run: Run): Promise<Registry> {
  const [row] = await run('registry/read')
  if (row === undefined) return { network: '', revision: 0, schema: 0, loading: false }
  return {
    network: row['network'] as string,
    revision: row['revision'] as number,
    schema: knownSchema(row),
    loading: row['loading'] === true,
  }
}

/** @throws StoreUnusable when a newer version of the product has changed the schema */
function knownSchema(row: Row): number {
  const schema = row['schema'] as number
  if (schema <= newestSchema) return schema
  throw new StoreUnusable(
    `The database was changed by a newer version (schema ${String(schema)}, this one knows ${String(newestSchema)}): install that version.`,
  )
}

/**
 * The registry entry of a network that is whole.
 * @throws LoadUnfinished
 */
export async function readWholeRegistry(run: Run): Promise<Registry> {
  const registry = await readRegistry(run)
  if (registry.loading) throw new LoadUnfinished()
  return registry
}

const attempts = 3

/**
 * Reads something larger than one statement as it was at one revision. A transaction of Neo4j sees what others commit
 * while it runs, so the revision is compared after the reading; when it keeps moving, writers wait for one reading.
 * @throws LoadUnfinished
 */
export async function readWhole<Result>(
  store: GraphStore,
  read: (run: Run, registry: Registry) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { result, steady } = await store.read(async (run) => {
      const before = await readWholeRegistry(run)
      const result = await read(run, before)
      const after = await readWholeRegistry(run)
      const steady = after.network === before.network && after.revision === before.revision
      return { result, steady }
    })
    if (steady) return result
  }
  return store.write(async (run) => {
    await run('registry/hold')
    return read(run, await readWholeRegistry(run))
  })
}

/**
 * Moves the revision; the first statement of every write, since it makes writers wait for each other.
 * @returns the new revision
 * @throws LoadUnfinished; StoreUnusable when a newer version of the product has changed the schema meanwhile
 */
export async function advanceRevision(run: Run): Promise<number> {
  const [row] = await run('registry/advance')
  if (row === undefined) throw new StoreUnavailable('The database has no registry entry')
  knownSchema(row)
  if (row['loading'] === true) throw new LoadUnfinished()
  return row['revision'] as number
}

/**
 * Steps of the series that change data by a rule of the domain. The statement reads what is changed; other writers wait,
 * and the number moves in the same transaction, so a step that is interrupted is done again whole. Done a second time, it
 * changes nothing: what was dumped by an older version takes the steps anew.
 */
const dataSteps: Partial<
  Record<StatementName, (run: Run, rows: readonly Row[], note: Note) => Promise<void>>
> = {
  'schema/0029-search-text': foldAnew,
  'schema/0030-ended-on-agreement': separateEndings,
}

const prepared = new WeakMap<GraphStore, Promise<void>>()

/**
 * Applies what is missing of the schema, once for a store, and makes the registry entry. Every write calls it; an
 * empty database that is only read stays untouched. Call it again after a failure.
 * @param note is told what of the data whoever runs the service should know of
 * @throws StoreUnusable when the schema is newer than this version knows
 */
export function ensureSchema(store: GraphStore, note: Note = () => undefined): Promise<void> {
  const already = prepared.get(store)
  if (already !== undefined) return already
  const applying = applySchema(store, note)
  prepared.set(store, applying)
  applying.catch(() => prepared.delete(store))
  return applying
}

/** Brings the schema of a database that is in use up to date; see `ensureSchema`. */
export async function updateSchema(
  store: GraphStore,
  { schema }: Pick<Registry, 'schema'>,
  note: Note,
): Promise<void> {
  if (schema > 0 && schema < newestSchema) await ensureSchema(store, note)
}

/**
 * Takes the steps that change data on what was stored when the schema had come to `schema`, within a write transaction.
 */
export async function changeStored(run: Run, schema: number): Promise<void> {
  for (const statement of series.slice(schema)) {
    await dataSteps[statement]?.(run, await run(statement), () => undefined)
  }
}

async function applySchema(store: GraphStore, note: Note): Promise<void> {
  const { schema } = await store.read(readRegistry)
  for (const [position, statement] of series.entries()) {
    if (position < schema) continue
    const change = dataSteps[statement]
    if (change === undefined) await store.define(statement)
    if (position === 0) {
      await store.write((run) => run('registry/create', { network: randomUUID() }))
    }
    await store.write(async (run) => {
      if (change !== undefined) {
        await run('registry/hold')
        await change(run, await run(statement), note)
      }
      await run('registry/migrated', { schema: position + 1 })
    })
  }
}
