/** The names of items, those that are no longer registered included. */
import type { NamedItem } from '../../problems/problems.ts'
import type { Item } from '../../domain/words.ts'
import type { Run } from '../../store/port.ts'
import { findAll } from '../records/bulk.ts'
import { referenceText } from '../records/records.ts'
import type { GraphRecord } from './act-records.ts'
import { followUpItem, itemOfRecord } from './shown-changes.ts'

/** Gives an item its name; what has none is called by its id. */
export type Naming = (item: Item) => NamedItem

/**
 * Looks up the names of items.
 * @param records those of the acts that concern the items: what is gone is called as it was called there
 */
export async function readNaming(
  run: Run,
  items: readonly Item[],
  records: readonly GraphRecord[],
): Promise<Naming> {
  const partnerships = partnershipsFollowedUp(records)
  const references = [...items, ...partnerships.values()].flatMap(({ type, id }) =>
    type === 'FollowUp' ? [] : [{ type, id }],
  )
  const found = await findAll(run, references)
  const names = new Map(
    records.flatMap((record) =>
      'node' in record
        ? [[referenceText(itemOfRecord(record)), record.node.properties['name']]]
        : [],
    ),
  )
  const nameOf = (item: Item): unknown => {
    const text = referenceText(partnerships.get(referenceText(item)) ?? item)
    return found.get(text)?.properties['name'] ?? names.get(text)
  }
  return (item) => {
    const name = nameOf(item)
    return { ...item, name: typeof name === 'string' ? name : item.id }
  }
}

/** A follow-up is called by its partnership. */
function partnershipsFollowedUp(records: readonly GraphRecord[]): Map<string, Item> {
  return new Map(
    records.flatMap((record): [string, Item][] => {
      if ('node' in record || record.relationship.type !== 'FOLLOW_UP') return []
      const { from, to } = record.relationship
      return [[referenceText(followUpItem(from.id, to.id)), { type: 'Partnership', id: to.id }]]
    }),
  )
}
