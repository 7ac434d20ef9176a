/**
 * The graph as records: how seeds, dumps and changes are written before a database sees them.
 * A node is known by its first label and id; a relationship by its type, its two ends and the properties in `keys`.
 */
import { mentionableTypes, referenceTypes } from './words.ts'

export type PropertyValue = string | number | boolean | string[]
export type Properties = Record<string, PropertyValue>

/** The label sets a node can have, the first being the one its id is unique in. */
export const nodeLabels = [
  ['Actor', 'Library'],
  ['Actor', 'Partner'],
  ['Actor', 'Partner', 'Person'],
  ['Person'],
  ['Unit'],
  ['Partnership'],
  ['Activity'],
  ['Theme'],
  ['Reorganisation'],
  ['Reorganisation', 'Scenario'],
  ['Interview'],
  ['Question'],
  ['Answer'],
  ['Act'],
  ['Item'],
] as const
export type NodeLabels = (typeof nodeLabels)[number]

/** The labels an id can be unique in: what a reference points to, the acts, and the items that acts concern. */
export const recordTypes = [...referenceTypes, 'Act', 'Item'] as const

/** Points to a record. */
export interface RecordReference {
  type: (typeof recordTypes)[number]
  id: string
}

export interface GraphNode {
  labels: NodeLabels
  /** Holds at least `id` and `certainty`. */
  properties: Properties
}

/**
 * Every relationship type: the labels its ends can have, and the properties that tell two of the same type between the
 * same ends apart (a person can return to a workplace; an answer can name the same actor twice).
 */
export const relationships = {
  FORMAL_PARTNERSHIP: { from: ['Actor'], to: ['Partnership'], keys: [] },
  COLLABORATION: { from: ['Actor'], to: ['Partnership'], keys: [] },
  DELIVERS: { from: ['Partnership'], to: ['Activity'], keys: [] },
  CONTACT_FOR: { from: ['Person'], to: ['Partnership'], keys: ['onBehalfOf'] },
  WORKS_AT: { from: ['Person'], to: ['Actor', 'Unit'], keys: ['from'] },
  BELONGS_TO: { from: ['Actor'], to: ['Unit'], keys: ['from'] },
  PART_OF: { from: ['Unit'], to: ['Unit'], keys: ['from'] },
  EXAMPLE_OF: { from: ['Actor'], to: ['Actor'], keys: [] },
  AFFECTS: { from: ['Reorganisation'], to: ['Unit'], keys: [] },
  FOLLOW_UP: { from: ['Reorganisation'], to: ['Partnership'], keys: [] },
  GAVE: { from: ['Person'], to: ['Interview'], keys: [] },
  HAS_ANSWER: { from: ['Interview'], to: ['Answer'], keys: [] },
  ANSWERS: { from: ['Answer'], to: ['Question'], keys: [] },
  MENTIONS: { from: ['Answer'], to: mentionableTypes, keys: ['start', 'end'] },
  ABOUT: { from: ['Answer'], to: ['Theme'], keys: [] },
  CONCERNS: { from: ['Act'], to: ['Item'], keys: [] },
} as const
export type RelationshipType = keyof typeof relationships

export interface GraphRelationship {
  type: RelationshipType
  from: RecordReference
  to: RecordReference
  /** Holds at least `certainty`. */
  properties: Properties
}

/** A whole graph, nodes before the relationships between them. */
export interface Graph {
  nodes: GraphNode[]
  relationships: GraphRelationship[]
}
