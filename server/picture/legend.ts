/** The legend, which is also the filter: every row that holds anything, with its count. */
import { byName } from '../domain/danish-order.ts'
import type { PictureQuestion, RowKey } from '../domain/picture-question.ts'
import { coverages, kindsInOrder } from '../domain/words.ts'
import type { Lookup } from './lookup.ts'

export interface LegendRow {
  key: RowKey
  count: number
  /** Of a unit; the other rows are named by their words. */
  name?: string
}

export const sections = ['kind', 'tie', 'unit', 'coverage', 'basis'] as const
export type Section = (typeof sections)[number]
export type Legend = Record<Section, LegendRow[]>

const order: readonly RowKey[] = [
  ...kindsInOrder.map((kind): RowKey => `kind:${kind}`),
  'kind:group',
  'tie:FORMAL_PARTNERSHIP',
  'tie:COLLABORATION',
  'tie:GENERAL',
  ...coverages.map((coverage): RowKey => `coverage:${coverage}`),
]

/** The rows that hold anything; units by name in Danish order, those without one last. */
export function legendOf(lookup: Lookup): Legend {
  const counts = countsIn(lookup)

  const row = (key: RowKey, name?: string): LegendRow[] => {
    const count = counts.get(key)
    return count ? [{ key, count, ...(name && { name }) }] : []
  }
  const listed = (section: Section) =>
    order.filter((key) => key.startsWith(`${section}:`)).flatMap((key) => row(key))
  const units = lookup.network.units.toSorted(byName)
  return {
    kind: listed('kind'),
    tie: listed('tie'),
    unit: [
      ...units.flatMap(({ id, name }) => row(`unit:${id}`, name)),
      ...row('unit:external'),
      ...row('unit:none'),
    ],
    coverage: listed('coverage'),
    basis: row('basis:suggested'),
  }
}

/** How many actors and partnerships are in each row that holds any. */
function countsIn({ rows, sided }: Lookup): Map<RowKey, number> {
  const counts = new Map<RowKey, number>()
  const add = (key: RowKey) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const keys of rows.values()) keys.forEach(add)
  for (const one of sided.values()) one.rows.forEach(add)
  return counts
}

/**
 * Why a picture is empty: the switched-off rows that hide something, strongest first. A row of ties hides what is tied
 * by it, the others the actors in them.
 */
export function hidingRows(lookup: Lookup, { hidden }: Pick<PictureQuestion, 'hidden'>): RowKey[] {
  const counts = countsIn(lookup)
  const count = (row: RowKey) => counts.get(row) ?? 0
  const holding = [...new Set(hidden)].filter((row) => count(row) > 0)
  return holding.toSorted((one, other) => count(other) - count(one))
}
