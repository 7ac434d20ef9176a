/** Records before they are written: what they must hold, what tells them apart, and what is derived from them. */
import { foldedText } from '../../domain/fold.ts'
import { nodeLabels, recordTypes, relationships } from '../../domain/graph.ts'
import type {
  GraphNode,
  GraphRelationship,
  NodeLabels,
  Properties,
  RecordReference,
} from '../../domain/graph.ts'
import { ValueTooLarge } from '../../store/errors.ts'
import { certainties } from '../../domain/words.ts'

/** A record or change that cannot be saved. Nothing was saved with it. */
export class RecordRefused extends Error {
  override readonly name = 'RecordRefused'
  /** What is refused, such as `Actor gellerup` or `WORKS_AT from Person a to Unit b`. */
  readonly item: string
  readonly problem: string

  constructor(item: string, problem: string) {
    super(`${item}: ${problem}`)
    this.item = item
    this.problem = problem
  }
}

/** The relationship without what it says: its type, its ends and the properties that tell it from its like. */
export interface RelationshipIdentity extends Omit<GraphRelationship, 'properties'> {
  keys: Properties
}

/** What is known to the database alone: `searchText`, derived from the name or text, is never part of a record. */
const derived = 'searchText'
const longestId = 200
/** An item is known by its type and one or two ids. */
const longestItem = 500

/** The most that one property holds on every database, in bytes of UTF-8; each text of a list counts some more. */
const largestValue = 16 * 1024 * 1024
const besideText = 40

/** @throws ValueTooLarge when a text or a list of texts is more than one property holds */
export function refuseTooLarge(value: string | readonly string[]): void {
  const bytes =
    typeof value === 'string'
      ? Buffer.byteLength(value)
      : value.reduce((sum, text) => sum + Buffer.byteLength(text) + besideText, 0)
  if (bytes > largestValue) throw new ValueTooLarge('More than 16 MiB to be kept in one property')
}

/** The labels as one of the known sets, in its order; nothing when they are no known set. */
export function labelSet(labels: readonly string[]): NodeLabels | undefined {
  return nodeLabels.find(
    (set) => set.length === labels.length && set.every((label) => labels.includes(label)),
  )
}

/** The references a node answers to: a partner who is an individual is both an actor and a person. */
export function identities(labels: readonly string[], id: string): RecordReference[] {
  return recordTypes.filter((type) => labels.includes(type)).map((type) => ({ type, id }))
}

/** One text for a reference, such as `Actor gellerup`. */
export function referenceText({ type, id }: { type: string; id: string }): string {
  return `${type} ${id}`
}

export function relationshipText(one: Omit<GraphRelationship, 'properties'>): string {
  return `${one.type} from ${referenceText(one.from)} to ${referenceText(one.to)}`
}

export function identityOf(relationship: GraphRelationship): RelationshipIdentity {
  const { type, from, to, properties } = relationship
  const keys: Properties = {}
  for (const key of relationships[type].keys) {
    const value = properties[key]
    if (value !== undefined) keys[key] = value
  }
  return { type, from, to, keys }
}

/** Equal for two relationships that cannot both be stored. */
export function identityText(one: RelationshipIdentity): string {
  const keys = relationships[one.type].keys.map((key) => one.keys[key] ?? null)
  return JSON.stringify([one.type, one.from.id, one.to.type, one.to.id, ...keys])
}

/** The properties as they are stored: with the folded text that searches look in. */
export function storedProperties(properties: Properties): Properties {
  const text = properties['name'] ?? properties['text']
  return typeof text === 'string' ? { ...properties, [derived]: foldedText(text) } : properties
}

export function withoutDerived(properties: Properties): Properties {
  const { [derived]: _, ...rest } = properties
  return rest
}

/** @throws RecordRefused when the node cannot be saved */
export function checkNode(node: GraphNode): void {
  const { labels, properties } = node
  const item = `${labels.join(':')} ${String(properties['id'])}`
  if (labelSet(labels) === undefined) throw new RecordRefused(item, 'these labels are not known')
  checkId(item, { type: labels[0], id: properties['id'] })
  checkProperties(item, properties)
}

/** @throws RecordRefused when the relationship cannot be saved; its ends are not looked up */
export function checkRelationship(relationship: GraphRelationship): void {
  checkIdentity(identityOf(checkedType(relationship)))
  checkProperties(relationshipText(relationship), relationship.properties)
}

/** @throws RecordRefused when no such relationship can be stored */
export function checkIdentity(one: RelationshipIdentity): void {
  const item = relationshipText(checkedType(one))
  const ends = relationships[one.type]
  checkId(item, one.from)
  checkId(item, one.to)
  if (!(ends.from as readonly string[]).includes(one.from.type)) {
    throw new RecordRefused(item, `it cannot lead from ${one.from.type}`)
  }
  if (!(ends.to as readonly string[]).includes(one.to.type)) {
    throw new RecordRefused(item, `it cannot lead to ${one.to.type}`)
  }
  for (const key of ends.keys) checkKey(item, key, one.keys[key])
}

function checkedType<One extends Omit<GraphRelationship, 'properties'>>(one: One): One {
  if (Object.hasOwn(relationships, one.type)) return one
  throw new RecordRefused(relationshipText(one), 'this type is not known')
}

function checkId(item: string, { type, id }: { type: unknown; id: unknown }): void {
  const longest = type === 'Item' ? longestItem : longestId
  if (typeof id !== 'string' || id === '' || id.length > longest) {
    throw new RecordRefused(item, `an id is a text of 1 to ${String(longest)} characters`)
  }
}

/** A missing `from` is an open beginning; every other key must be there. */
function checkKey(item: string, key: string, value: unknown): void {
  if (key === 'from' && value === undefined) return
  if (key === 'start' || key === 'end') {
    if (Number.isSafeInteger(value) && (value as number) >= 0) return
    throw new RecordRefused(item, `${key} must be a whole number from 0`)
  }
  if (typeof value === 'string' && value !== '') return
  throw new RecordRefused(item, `${key} must be a text that is not empty`)
}

function checkProperties(item: string, properties: Properties): void {
  if (!(certainties as readonly unknown[]).includes(properties['certainty'])) {
    throw new RecordRefused(item, `certainty must be one of ${certainties.join(', ')}`)
  }
  if (derived in properties) throw new RecordRefused(item, `${derived} is derived, not given`)
  for (const [key, value] of Object.entries(properties)) {
    if (!isPropertyValue(value)) {
      throw new RecordRefused(item, `${key} must be a text, number, yes or no, or a list of texts`)
    }
    if (typeof value === 'string' || Array.isArray(value)) refuseTooLarge(value)
  }
}

function isPropertyValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((inner) => typeof inner === 'string')
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'string' || typeof value === 'boolean'
}
