/** Short ways to write the records of a graph, so that a seed reads as a list of facts. */
import type {
  Graph,
  GraphNode,
  GraphRelationship,
  NodeLabels,
  Properties,
  RelationshipType,
} from '../server/domain/graph.ts'
import { referenceTypes } from '../server/domain/words.ts'
import type { Reference } from '../server/domain/words.ts'

/** A fact of its own with its id; `stated` unless `properties` say otherwise. */
export function thing(labels: NodeLabels, id: string, properties: Properties): GraphNode {
  return { labels, properties: { id, certainty: 'stated', ...properties } }
}

/** A relationship as it is told: from what, of which type, to what; the two ends written `Label:id`. */
type Fact = readonly [from: string, type: RelationshipType, to: string]

/** A relationship between two things; `stated` unless `properties` say otherwise. */
export function relationshipOf(
  [from, type, to]: Fact,
  properties: Properties = {},
): GraphRelationship {
  return {
    type,
    from: referenceTo(from),
    to: referenceTo(to),
    properties: { certainty: 'stated', ...properties },
  }
}

/** Reads `Label:id`. Throws when the label is none a reference can point to. */
export function referenceTo(written: string): Reference {
  const [label, ...rest] = written.split(':')
  const type = referenceTypes.find((known) => known === label)
  if (type === undefined) throw new Error(`No such label: ${written}`)
  return { type, id: rest.join(':') }
}

/** Several graphs as one, in the order given. */
export function joinGraphs(graphs: Graph[]): Graph {
  return {
    nodes: graphs.flatMap((graph) => graph.nodes),
    relationships: graphs.flatMap((graph) => graph.relationships),
  }
}
