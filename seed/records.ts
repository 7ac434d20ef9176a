/** Short ways to write the records of a graph, so that a seed reads as a list of facts. */
import type {
  Graph,
  GraphNode,
  GraphRelationship,
  NodeLabels,
  Properties,
  RelationshipType,
} from '../server/model/graph.ts'
import type { Reference, ReferenceType } from '../server/model/words.ts'

/** A fact of its own with its id; `stated` unless `properties` say otherwise. */
export function thing(labels: NodeLabels, id: string, properties: Properties): GraphNode {
  return { labels, properties: { id, certainty: 'stated', ...properties } }
}

/** A relationship between two things, written `Label:id`; `stated` unless `properties` say otherwise. */
export function tied(
  from: string,
  type: RelationshipType,
  to: string,
  properties: Properties = {},
): GraphRelationship {
  return {
    type,
    from: referenceTo(from),
    to: referenceTo(to),
    properties: { certainty: 'stated', ...properties },
  }
}

/** Reads `Label:id`. */
export function referenceTo(written: string): Reference {
  const colon = written.indexOf(':')
  return { type: written.slice(0, colon) as ReferenceType, id: written.slice(colon + 1) }
}

/** Several graphs as one, in the order given. */
export function joined(...graphs: Graph[]): Graph {
  return {
    nodes: graphs.flatMap((graph) => graph.nodes),
    relationships: graphs.flatMap((graph) => graph.relationships),
  }
}
