/** Why a picture is empty. */
import type { Lookup } from './lookup.ts'
import type { RowKey, View } from '../view/view.ts'

/**
 * The switched-off rows that hide something, strongest first: a row of ties hides what is tied by it, the others the
 * actors in them.
 */
export function hidingRows({ rows, sided }: Lookup, { hidden }: Pick<View, 'hidden'>): RowKey[] {
  const counts = new Map<RowKey, number>(hidden.map((row) => [row, 0]))
  const add = (row: RowKey) => {
    const count = counts.get(row)
    if (count !== undefined) counts.set(row, count + 1)
  }
  for (const keys of rows.values()) keys.forEach(add)
  for (const one of sided.values()) one.rows.forEach(add)
  return [...counts]
    .filter(([, count]) => count > 0)
    .toSorted(([, one], [, other]) => other - one)
    .map(([row]) => row)
}
