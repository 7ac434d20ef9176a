/** Joining and grouping flat rows, and the order of lists: by id, so that equal networks are equal values. */
import type { Row } from '../store/port.ts'

/** What the rows say, gathered by the thing that the given column names. */
export function gatheredBy<Item>(
  rows: readonly Row[],
  column: string,
  read: (row: Row) => Item | undefined,
): Map<string, Item[]> {
  const gathered = new Map<string, Item[]>()
  for (const row of rows) {
    const id = row[column]
    const item = typeof id === 'string' ? read(row) : undefined
    if (item === undefined) continue
    const items = gathered.get(id as string)
    if (items === undefined) gathered.set(id as string, [item])
    else items.push(item)
  }
  return gathered
}

/** The items by what `keyOf` says of each, in their order. */
export function groupedBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** What is made of a key, made once for each. */
export function memoize<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

function compared(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return -1
  if (b === undefined) return 1
  return a < b ? -1 : 1
}

/** Sorts in place by the given texts, the first that differs deciding, by code unit; a missing one comes first. */
export function sortedBy<Item>(
  items: Item[],
  ...keys: ((item: Item) => string | undefined)[]
): Item[] {
  if (items.length < 2) return items
  return items.sort((a, b) => {
    for (const key of keys) {
      const difference = compared(key(a), key(b))
      if (difference !== 0) return difference
    }
    return 0
  })
}
