/** The whole database as records, in an order of its own making: equal networks give equal dumps. */
import { relationships as types } from '../../domain/graph.ts'
import type {
  Graph,
  GraphNode,
  GraphRelationship,
  NodeLabels,
  Properties,
  RecordReference,
  RelationshipType,
} from '../../domain/graph.ts'
import type { GraphStore, Row, Run } from '../../store/port.ts'
import { identityOf, identityText, labelSet, withoutDerived } from './records.ts'
import { readWhole } from '../registry.ts'

export interface Dump extends Graph {
  /** How far the schema of the database has come. */
  schema: number
  /** How many records others keep in the same database, of labels or types the product does not know. */
  leftOut: number
}

/**
 * Reads everything, in one transaction.
 * @throws StoreUnavailable while a network is being loaded
 */
export function dumpGraph(store: GraphStore): Promise<Dump> {
  return readWhole(store, async (run, { schema }) => ({ ...(await readGraph(run)), schema }))
}

/** Reads everything within a transaction. */
export async function readGraph(run: Run): Promise<Omit<Dump, 'schema'>> {
  const nodeRows = await run('network/records')
  const relationshipRows = await run('network/relationships')
  const nodes = nodeRows.flatMap(nodeOf)
  const relationships = relationshipRows.flatMap(relationshipOf)
  const all = nodeRows.length + relationshipRows.length
  return {
    nodes: ordered(nodes, ({ labels, properties }) => `${labels[0]} ${String(properties['id'])}`),
    relationships: ordered(relationships, (one) => identityText(identityOf(one))),
    leftOut: all - nodes.length - relationships.length,
  }
}

function nodeOf(row: Row): GraphNode[] {
  const labels = labelSet(row['labels'] as string[])
  const properties = withoutDerived(row['properties'] as Properties)
  return labels === undefined || !isId(properties['id']) ? [] : [{ labels, properties }]
}

/** The relationship in a row; nothing when its type or an end is none that we know. */
export function relationshipOf(row: Row): GraphRelationship[] {
  const { type, from, to, properties } = row
  if (typeof type !== 'string' || !isType(type) || !isId(from) || !isId(to)) return []
  const fromType = endType(row['fromLabels'] as string[], types[type].from)
  const toType = endType(row['toLabels'] as string[], types[type].to)
  if (fromType === undefined || toType === undefined) return []
  return [
    {
      type,
      from: { type: fromType, id: from },
      to: { type: toType, id: to },
      properties: properties as Properties,
    },
  ]
}

function isType(type: string): type is RelationshipType {
  return Object.hasOwn(types, type)
}

function isId(id: unknown): id is string {
  return typeof id === 'string' && id !== ''
}

/** Which of the labels an end may have it has; an actor who is a person is named as an actor where both are allowed. */
function endType(
  labels: readonly string[],
  allowed: readonly NodeLabels[0][],
): RecordReference['type'] | undefined {
  return labelSet(labels) === undefined
    ? undefined
    : allowed.find((label) => labels.includes(label))
}

function ordered<Item>(items: Item[], key: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item)
}
