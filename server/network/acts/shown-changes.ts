/** What an act changed, field by field, in the words of the model. */
import { isDeepStrictEqual } from 'node:util'
import type { GraphNode, GraphRelationship, Properties, PropertyValue } from '../../domain/graph.ts'
import { relationships, type RelationshipType } from '../../domain/graph.ts'
import type { Item, Reference } from '../../domain/words.ts'
import { referenceText } from '../records/records.ts'
import { referenceTo, type Difference, type GraphRecord } from './act-records.ts'

/** One field of an item, as it was and as it is; a tie is shown by the id of what it leads to. */
export interface ShownChange {
  item: Item
  /** A property, or a tie such as `unit`; `unit.from` is a property of that tie. */
  field: string
  before?: string
  after?: string
  /** What the tie leads to. */
  other?: Reference
}

/** Which end a tie belongs to, and what it is called there. */
const ties: Record<RelationshipType, { of: 'from' | 'to'; field: string }> = {
  FORMAL_PARTNERSHIP: { of: 'to', field: 'party' },
  COLLABORATION: { of: 'to', field: 'party' },
  DELIVERS: { of: 'from', field: 'activity' },
  CONTACT_FOR: { of: 'to', field: 'contact' },
  WORKS_AT: { of: 'from', field: 'workplace' },
  BELONGS_TO: { of: 'from', field: 'unit' },
  PART_OF: { of: 'from', field: 'partOf' },
  EXAMPLE_OF: { of: 'from', field: 'exampleOf' },
  AFFECTS: { of: 'from', field: 'unit' },
  FOLLOW_UP: { of: 'from', field: 'followUp' },
  GAVE: { of: 'from', field: 'interview' },
  HAS_ANSWER: { of: 'from', field: 'answer' },
  ANSWERS: { of: 'from', field: 'question' },
  MENTIONS: { of: 'from', field: 'mention' },
  ABOUT: { of: 'from', field: 'theme' },
  CONCERNS: { of: 'from', field: 'item' },
}

/** A record as fields of the item it belongs to. */
interface Fields {
  item: Item
  /** The field of a tie, and what it leads to. */
  tie?: { field: string; other: Reference }
  properties: Properties
}

/** The item that a record belongs to. */
export function itemOfRecord(record: GraphRecord): Item {
  return fieldsOf(record).item
}

/** A follow-up is an item of its own, known by what it follows up and the partnership. */
export function followUpItem(reorganisation: string, partnership: string): Item {
  return { type: 'FollowUp', id: `${reorganisation}/${partnership}` }
}

/** Every field that differs, nodes before ties. A tie that leads elsewhere is one change, not two. */
export function shownChanges({ before, after }: Difference): ShownChange[] {
  const was = byPlace(before.values())
  const is = byPlace(after.values())
  const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap((place) =>
    changesOfFields(was.get(place), is.get(place)),
  )
  return joined(changes)
}

/** A party keeps its place when its tie changes between the two types. */
function byPlace(records: Iterable<GraphRecord>): Map<string, Fields> {
  const places = new Map<string, Fields>()
  for (const record of records) {
    const fields = fieldsOf(record)
    const { item, tie, properties } = fields
    const keys =
      'node' in record
        ? []
        : relationships[record.relationship.type].keys.map((key) => properties[key])
    const end = tie === undefined ? '' : `${tie.field} ${referenceText(tie.other)}`
    places.set(JSON.stringify([referenceText(item), end, ...keys]), fields)
  }
  return places
}

function fieldsOf(record: GraphRecord): Fields {
  return 'node' in record ? fieldsOfNode(record.node) : fieldsOfTie(record.relationship)
}

function fieldsOfNode({ labels, properties }: GraphNode): Fields {
  const { id: _, ...rest } = properties
  const kind: Properties = labels[1] === 'Library' ? { kind: 'library' } : {}
  return {
    item: referenceTo({ labels, properties }) as Item,
    properties: { ...kind, ...rest },
  }
}

function fieldsOfTie({ type, from, to, properties }: GraphRelationship): Fields {
  if (type === 'FOLLOW_UP') return { item: followUpItem(from.id, to.id), properties }
  const { of, field } = ties[type]
  const [item, other] = (of === 'from' ? [from, to] : [to, from]) as [Reference, Reference]
  const tie: Properties = field === 'party' ? { tie: type } : {}
  return { item, tie: { field, other }, properties: { ...tie, ...properties } }
}

function changesOfFields(before: Fields | undefined, after: Fields | undefined): ShownChange[] {
  const fields = after ?? before
  if (fields === undefined) return []
  const { item, tie } = fields
  const at = tie === undefined ? {} : { other: tie.other }
  const prefix = tie === undefined ? '' : `${tie.field}.`
  // A database gives properties in no order.
  const names = [...new Set([...keysOf(before), ...keysOf(after)])].sort()
  const properties = names.flatMap((name) =>
    changesOfValue(before?.properties[name], after?.properties[name]).map((values) => ({
      item,
      field: prefix + name,
      ...values,
      ...at,
    })),
  )
  if (tie === undefined || (before !== undefined && after !== undefined)) return properties
  const value = after === undefined ? { before: tie.other.id } : { after: tie.other.id }
  return [{ item, field: tie.field, ...value, ...at }, ...properties]
}

function keysOf(fields: Fields | undefined): string[] {
  return Object.keys(fields?.properties ?? {})
}

/** What left a list and what came to it are told one by one. */
function changesOfValue(
  before: PropertyValue | undefined,
  after: PropertyValue | undefined,
): Pick<ShownChange, 'before' | 'after'>[] {
  if (isDeepStrictEqual(before, after)) return []
  if (Array.isArray(before) || Array.isArray(after)) {
    const [was, is] = [listOf(before), listOf(after)]
    return [
      ...was.filter((each) => !is.includes(each)).map((each) => ({ before: each })),
      ...is.filter((each) => !was.includes(each)).map((each) => ({ after: each })),
    ]
  }
  return [
    {
      ...(before === undefined ? {} : { before: String(before) }),
      ...(after === undefined ? {} : { after: String(after) }),
    },
  ]
}

function listOf(value: PropertyValue | undefined): string[] {
  return value === undefined ? [] : [value].flat().map(String)
}

/** What left a field and what came to it are one change, when each is alone. */
function joined(changes: readonly ShownChange[]): ShownChange[] {
  const groups = new Map<string, ShownChange[]>()
  for (const change of changes) {
    const place = `${referenceText(change.item)} ${change.field}`
    groups.set(place, [...(groups.get(place) ?? []), change])
  }
  return [...groups.values()].flatMap((group) => {
    const [gone, come] = group
    const replaced = group.length === 2 && gone?.after === undefined && come?.before === undefined
    const one = { ...gone, ...come } as ShownChange
    if (!replaced) return group
    return one.before === one.after ? [] : [one]
  })
}
