/** The records an act touched, as they are kept with it: by what tells them apart, before and after. */
import { isDeepStrictEqual } from 'node:util'
import type { Graph, GraphNode, GraphRelationship } from '../../domain/graph.ts'
import type { Change, Touched } from '../records/change-plan.ts'
import { identityOf, identityText, referenceText } from '../records/records.ts'

export type GraphRecord = { node: GraphNode } | { relationship: GraphRelationship }
/** Records by what tells them apart. */
export type Records = ReadonlyMap<string, GraphRecord>

/** What an act did: records that were there before, and those it left. */
export interface Difference {
  before: Records
  after: Records
}

/** What differs between the records before and after; what was put as it was is in neither. */
export function differenceOf(touched: Touched): Difference {
  const before = recordsOf(touched.before)
  const after = recordsOf(touched.after)
  for (const [identity, record] of before) {
    if (!isDeepStrictEqual(record, after.get(identity))) continue
    before.delete(identity)
    after.delete(identity)
  }
  return { before, after }
}

/** The changes that turn the records after an act into those before it. */
export function changesBack({ before, after }: Difference): Change[] {
  return [
    ...[...after].filter(([identity]) => !before.has(identity)).map(([, one]) => removalOf(one)),
    ...[...before.values()].map(putOf),
  ]
}

/** Those of the expected records that are missing or other than expected, by their identity. */
export function unlike(expected: Records, found: Records): string[] {
  const identities = new Set([...expected.keys(), ...found.keys()])
  return [...identities].filter((one) => !isDeepStrictEqual(expected.get(one), found.get(one)))
}

/** Each record as a text of its own. */
export function writeRecords(records: Records): string[] {
  return [...records.values()].map((record) => JSON.stringify(record))
}

/** Reads what `writeRecords` wrote. */
export function readRecords(texts: readonly string[]): Records {
  const records = texts.map((text) => JSON.parse(text) as GraphRecord)
  return new Map(records.map((record) => [identityOfRecord(record), record]))
}

/** A graph as records. */
export function recordsOf({ nodes, relationships }: Graph): Map<string, GraphRecord> {
  const records: GraphRecord[] = [
    ...nodes.map((node) => ({ node })),
    ...relationships.map((relationship) => ({ relationship })),
  ]
  return new Map(records.map((record) => [identityOfRecord(record), record]))
}

function identityOfRecord(record: GraphRecord): string {
  return 'node' in record
    ? referenceText(referenceTo(record.node))
    : identityText(identityOf(record.relationship))
}

/** A node by the first of its labels. */
export function referenceTo<Node extends Pick<GraphNode, 'labels' | 'properties'>>({
  labels,
  properties,
}: Node): { type: Node['labels'][0]; id: string } {
  return { type: labels[0], id: properties['id'] as string }
}

function removalOf(record: GraphRecord): Change {
  return 'node' in record
    ? { change: 'remove-node', node: referenceTo(record.node) }
    : { change: 'remove-relationship', relationship: identityOf(record.relationship) }
}

function putOf(record: GraphRecord): Change {
  return 'node' in record
    ? { change: 'put-node', node: record.node }
    : { change: 'put-relationship', relationship: record.relationship }
}
