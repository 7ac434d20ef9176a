/** A thing as it is registered, and the changes that turn it into what a body says it is. */
import { isDeepStrictEqual } from 'node:util'
import type { FieldError } from '../../problems/problems.ts'
import type {
  GraphNode,
  GraphRelationship,
  NodeLabels,
  Properties,
  PropertyValue,
  RecordReference,
} from '../../domain/graph.ts'
import type { Item } from '../../domain/words.ts'
import type { Change } from '../records/change-plan.ts'
import { identities, identityOf, identityText } from '../records/records.ts'

/** A node with those of its relationships that the bodies of its resource list. */
export interface Thing {
  node: GraphNode
  ties: GraphRelationship[]
}

/** What a body says of properties: what is absent stays, what is null is removed. */
export type Amendment = Record<string, PropertyValue | null>

/** These say something of the node or of its other properties, so they cannot be interpreted themselves. */
const aside = new Set(['id', 'certainty', 'source', 'interpreted'])

function namesOfProperties(properties: Properties): string[] {
  return Object.keys(properties)
    .filter((name) => !aside.has(name))
    .sort()
}

/** The properties after an amendment. What is no longer there is no longer listed as interpreted. */
export function amendedProperties(before: Properties, amendment: Amendment): Properties {
  const { interpreted, ...after } = Object.fromEntries(
    Object.entries({ ...before, ...amendment }).filter(
      (entry): entry is [string, PropertyValue] => entry[1] !== null,
    ),
  )
  if (!Array.isArray(interpreted)) return after
  const names = namesOfProperties(after)
  const kept =
    'interpreted' in amendment ? interpreted : interpreted.filter((name) => names.includes(name))
  return kept.length === 0 ? after : { ...after, interpreted: kept }
}

/** Whether only what is there is listed as interpreted. */
export function faultsOfInterpreted({ properties }: GraphNode): FieldError[] {
  const { interpreted } = properties
  if (!Array.isArray(interpreted)) return []
  const names = namesOfProperties(properties)
  return interpreted.flatMap((name, index) =>
    names.includes(name)
      ? []
      : [
          {
            field: `interpreted.${String(index)}`,
            expected: `one of ${names.join(', ')}`,
            found: name,
          },
        ],
  )
}

/** What turns `before`, where there is one, into `after`; what stays as it is, is not touched. */
export function changesBetween(before: Thing | undefined, after: Thing): Change[] {
  const had = byIdentity(before?.ties ?? [])
  const has = byIdentity(after.ties)
  const removed = [...had].filter(([identity]) => !has.has(identity))
  const put = [...has].filter(([identity, tie]) => !isDeepStrictEqual(had.get(identity), tie))
  const changes: Change[] = [
    ...removed.map(([, tie]): Change => ({
      change: 'remove-relationship',
      relationship: identityOf(tie),
    })),
    ...put.map(([, relationship]): Change => ({ change: 'put-relationship', relationship })),
  ]
  if (isDeepStrictEqual(before?.node, after.node)) return changes
  return [{ change: 'put-node', node: after.node }, ...changes]
}

function byIdentity(ties: readonly GraphRelationship[]): Map<string, GraphRelationship> {
  return new Map(ties.map((tie) => [identityText(identityOf(tie)), tie]))
}

export function idOf({ node }: Thing): string {
  return String(node.properties['id'])
}

/** What it can be called: an individual who is a partner is an actor and a person. */
export function itemsOf(thing: Thing): Item[] {
  return identities(thing.node.labels, idOf(thing)) as Item[]
}

/** A thing before anything is said of it. */
export function newThing(labels: NodeLabels, id: string): Thing {
  return { node: { labels, properties: { id } }, ties: [] }
}

/** Everything that the relationships of things lead to, and on whose behalf they do. */
export function spokenOf(...things: Thing[]): RecordReference[] {
  return things.flatMap(({ ties }) =>
    ties.flatMap(({ from, to, properties: { onBehalfOf } }) => [
      from,
      to,
      ...(typeof onBehalfOf === 'string' ? [{ type: 'Actor', id: onBehalfOf } as const] : []),
    ]),
  )
}
