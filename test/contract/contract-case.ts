/**
 * A contract case says which rows a statement returns; it runs on every engine, and every statement needs one.
 * Add yours to the file of its subject in `cases/`, and name a new file in `cases/all.ts`:
 *
 *     export const cases: ContractCase[] = [
 *       { statement: 'people/person', parameters: { id: 'eva' }, rows: [{ id: 'eva', … }] },
 *     ]
 *
 * The database holds `everything.ts`, or what `graph` says. The order of rows does not matter, since a statement
 * without ORDER BY promises none. A case with `after` runs as a write, is rolled back, and says what the write left.
 */
import { expect } from 'vitest'
import type { Graph } from '../../server/domain/graph.ts'
import { readGraph } from '../../server/network/records/dump.ts'
import type { GraphStore, Parameters, Row } from '../../server/store/port.ts'
import type { StatementName } from '../../server/store/statements.ts'

export interface ContractCase {
  statement: StatementName
  /** What is special about it, when a statement has several. */
  about?: string
  graph?: Graph
  parameters?: Parameters
  rows: Row[]
  /** What the database holds after a write, given what it held before. */
  after?: (before: Graph) => Graph
}

/** Thrown to roll a write back. */
class Undone extends Error {}

/** Runs a case on a store that holds its graph, and leaves the store as it was. */
export async function runCase(store: GraphStore, one: ContractCase): Promise<void> {
  const { statement, parameters = {}, rows, after } = one
  if (after === undefined) {
    const found = await store.read((run) => run(statement, parameters))
    expect(sorted(found.map(labelsSorted))).toEqual(sorted(rows))
    return
  }
  const before = await store.read(readGraph)
  const undone = store.write(async (run) => {
    expect(sorted(await run(statement, parameters))).toEqual(sorted(rows))
    expect(plain(await readGraph(run))).toEqual(plain(after(before)))
    throw new Undone()
  })
  await expect(undone).rejects.toBeInstanceOf(Undone)
  expect(await store.read(readGraph)).toEqual(before)
}

/** The labels of a node come in no order. */
function labelsSorted(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      /labels$/i.test(column) && Array.isArray(value) ? [...value].sort() : value,
    ]),
  )
}

/** A graph whose lists are ordered alike. */
function plain({ nodes, relationships }: Graph): Graph {
  return { nodes: sorted(nodes), relationships: sorted(relationships) }
}

function sorted<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, text: JSON.stringify(item, sortedKeys) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ item }) => item)
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
