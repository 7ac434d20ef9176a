/** Many records at once: rows gathered per statement, so that each statement runs once for all its rows. */
import type {
  GraphNode,
  GraphRelationship,
  Properties,
  RecordReference,
} from '../../domain/graph.ts'
import type { Row, Run, Value } from '../../store/port.ts'
import type { StatementName } from '../../store/statements.ts'
import { groupedBy } from '../row-joins.ts'
import {
  addRelationships,
  dropRelationships,
  findNodes,
  putNodes,
  removeNodes,
} from '../../store/record-statements.ts'
import { referenceText, storedProperties, withoutDerived } from './records.ts'
import type { RelationshipIdentity } from './records.ts'

/** Creates the nodes, or replaces the properties of those that are there. */
export async function putAll(run: Run, nodes: readonly GraphNode[]): Promise<void> {
  for (const [statement, group] of groupedBy(nodes, (node) => putNodes(node.labels))) {
    const rows = group.map(({ properties }): Value => ({
      id: properties['id'] as string,
      properties: storedProperties(properties),
    }))
    expectAll(await run(statement, { rows }), rows.length, statement)
  }
}

/** Creates the relationships; their ends must be there, their like must not. */
export async function addAll(run: Run, added: readonly GraphRelationship[]): Promise<void> {
  for (const [statement, group] of groupedBy(added, ({ type, to }) =>
    addRelationships(type, to.type),
  )) {
    const rows = group.map(({ from, to, properties }): Value => ({
      from: from.id,
      to: to.id,
      properties,
    }))
    expectAll(await run(statement, { rows }), rows.length, statement)
  }
}

/** Removes the relationships that are there; returns those that were, with their properties. */
export async function dropAll<Identity extends RelationshipIdentity>(
  run: Run,
  dropped: readonly Identity[],
): Promise<Map<Identity, Properties>> {
  const found = new Map<Identity, Properties>()
  for (const [statement, group] of groupedBy(dropped, ({ type, to }) =>
    dropRelationships(type, to.type),
  )) {
    const rows = group.map(({ from, to, keys }, index): Value => ({
      index,
      from: from.id,
      to: to.id,
      keys,
    }))
    // A database answers in no order; what is kept of an act stands in that of the act.
    const answered = new Map(
      (await run(statement, { rows })).map((row) => [row['index'] as number, row['properties']]),
    )
    for (const [index, one] of group.entries()) {
      if (answered.has(index)) found.set(one, answered.get(index) as Properties)
    }
  }
  return found
}

/** Removes nodes, which must have no relationships left. */
export async function removeAll(run: Run, removed: readonly RecordReference[]): Promise<void> {
  for (const [statement, group] of groupedBy(removed, ({ type }) => removeNodes(type))) {
    await run(statement, { ids: group.map(({ id }) => id) })
  }
}

/** A node that exists: what it is and holds, and how many relationships it has. */
export interface Found {
  labels: string[]
  properties: Properties
  ties: number
}

/** Looks up references; what does not exist is missing from the answer, whose keys are `referenceText`. */
export async function findAll(
  run: Run,
  references: readonly RecordReference[],
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  const once = new Map(references.map((reference) => [referenceText(reference), reference]))
  for (const [statement, group] of groupedBy([...once.values()], ({ type }) => findNodes(type))) {
    const asked = new Map(group.map((reference) => [reference.id, reference]))
    for (const row of await run(statement, { ids: [...asked.keys()] })) {
      const { id, labels, properties, ties } = row as unknown as Found & { id: string }
      const reference = asked.get(id)
      if (reference === undefined) continue
      found.set(referenceText(reference), { labels, properties: withoutDerived(properties), ties })
    }
  }
  return found
}

/** A bulk statement counts the rows it wrote; one fewer is a record lost without an error. */
function expectAll([row]: Row[], expected: number, statement: StatementName): void {
  const count = row?.['count'] as number | undefined
  if (count !== expected) {
    throw new Error(`${statement} wrote ${count ?? 0} of ${expected} rows`)
  }
}
