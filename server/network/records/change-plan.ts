/** A list of changes sorted by what they do, and checked before anything is written. */
import type { Graph, GraphNode, GraphRelationship, RecordReference } from '../../domain/graph.ts'
import type { Found } from './bulk.ts'
import {
  checkIdentity,
  checkNode,
  checkRelationship,
  identities,
  identityOf,
  identityText,
  RecordRefused,
  referenceText,
  relationshipText,
} from './records.ts'
import type { RelationshipIdentity } from './records.ts'

/** A put creates, or replaces all properties. What is removed must exist, and a node must have no relationships left. */
export type Change =
  | { change: 'put-node'; node: GraphNode }
  | { change: 'remove-node'; node: RecordReference }
  | { change: 'put-relationship'; relationship: GraphRelationship }
  | { change: 'remove-relationship'; relationship: RelationshipIdentity }

export interface Plan {
  put: GraphNode[]
  removed: RecordReference[]
  added: GraphRelationship[]
  dropped: RelationshipIdentity[]
}

/** The records that a write touched: as they were, and as it left them. */
export interface Touched {
  before: Graph
  after: Graph
}

/**
 * Sorts the changes, and checks what can be seen without the database.
 * @throws RecordRefused naming the first item that cannot be saved or is named twice
 */
export function planOf(changes: readonly Change[]): Plan {
  const plan: Plan = { put: [], removed: [], added: [], dropped: [] }
  const seen = new Set<string>()
  const once = (item: string, identity = item): void => {
    if (seen.has(identity)) throw new RecordRefused(item, 'it is named twice')
    seen.add(identity)
  }
  for (const one of changes) {
    switch (one.change) {
      case 'put-node':
        checkNode(one.node)
        for (const reference of nodeIdentities(one.node)) once(referenceText(reference))
        plan.put.push(one.node)
        break
      case 'remove-node':
        once(referenceText(one.node))
        plan.removed.push(one.node)
        break
      case 'put-relationship':
        checkRelationship(one.relationship)
        once(relationshipText(one.relationship), identityText(identityOf(one.relationship)))
        plan.added.push(one.relationship)
        break
      case 'remove-relationship':
        checkIdentity(one.relationship)
        once(relationshipText(one.relationship), identityText(one.relationship))
        plan.dropped.push(one.relationship)
    }
  }
  return plan
}

/** What must be there already for the changes: what their relationships need and they do not make, each once. */
export function needsOf(changes: readonly Change[]): RecordReference[] {
  const { put, added } = planOf(changes)
  const made = new Set(put.flatMap(nodeIdentities).map(referenceText))
  const needs = new Map(added.flatMap(needed).map((one) => [referenceText(one), one]))
  return [...needs].filter(([text]) => !made.has(text)).map(([, one]) => one)
}

/** Everything the plan needs to know the existence of. */
export function recordsMentioned(plan: Plan): RecordReference[] {
  return [...plan.put.flatMap(nodeIdentities), ...plan.removed, ...plan.added.flatMap(needed)]
}

/**
 * Checks the plan against what exists.
 * @param found by `referenceText`
 * @throws RecordRefused naming the first item that cannot be saved
 */
export function checkAgainst(plan: Plan, found: ReadonlyMap<string, Found>): void {
  const there = new Set(found.keys())
  for (const gone of removedIdentities(plan.removed, found)) there.delete(referenceText(gone))
  for (const node of plan.put) {
    for (const reference of nodeIdentities(node)) {
      checkSameThing(node, reference, found.get(referenceText(reference)))
      there.add(referenceText(reference))
    }
  }
  for (const relationship of plan.added) checkEnds(relationship, there)
}

/** Every reference to what is removed: who is an actor and a person is removed as both. */
function removedIdentities(
  removed: readonly RecordReference[],
  found: ReadonlyMap<string, Found>,
): RecordReference[] {
  return removed.flatMap((reference) => {
    const one = found.get(referenceText(reference))
    if (one === undefined) throw new RecordRefused(referenceText(reference), 'it does not exist')
    return identities(one.labels, reference.id)
  })
}

/**
 * @param there every node there is, by `referenceText`
 * @throws RecordRefused when the relationship leads to what is not there
 */
export function checkEnds(relationship: GraphRelationship, there: ReadonlySet<string>): void {
  for (const end of needed(relationship)) {
    if (there.has(referenceText(end))) continue
    throw new RecordRefused(relationshipText(relationship), `${referenceText(end)} does not exist`)
  }
}

function nodeIdentities({ labels, properties }: GraphNode): RecordReference[] {
  return identities(labels, properties['id'] as string)
}

/** What must exist for a relationship: its ends, and the actor a contact acts on behalf of. */
function needed({ from, to, properties }: GraphRelationship): RecordReference[] {
  const actor = properties['onBehalfOf']
  return typeof actor === 'string' ? [from, to, { type: 'Actor', id: actor }] : [from, to]
}

/** A put cannot turn an actor into one who is also a person, nor back: relationships rest on what it is. */
function checkSameThing(
  node: GraphNode,
  reference: RecordReference,
  found: Found | undefined,
): void {
  if (found === undefined) return
  const before = identities(found.labels, reference.id).map(referenceText).join(' and ')
  const after = nodeIdentities(node).map(referenceText).join(' and ')
  if (before !== after) {
    throw new RecordRefused(referenceText(reference), `it is ${before}, and cannot become ${after}`)
  }
}
