/** The legend, which is also the filter: every row that holds anything, with how much of it is shown. */
import { byName } from '../domain/danish-order.ts'
import type { PictureQuestion, RowKey } from '../domain/picture-question.ts'
import { coverages, kindsInOrder } from '../domain/words.ts'
import type { Lookup } from './lookup.ts'
import type { Visible } from './visible.ts'

export interface LegendRow {
  key: RowKey
  /** How many actors or partnerships are in it, and how many of them are shown. */
  of: number
  shown: number
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
export function legendOf(lookup: Lookup, visible: Visible): Legend {
  const all = wholeCounts(lookup)
  const shown = countsIn(lookup, visible)

  const row = (key: RowKey, name?: string): LegendRow[] => {
    const of = all.get(key)
    return of ? [{ key, of, shown: shown.get(key) ?? 0, ...(name && { name }) }] : []
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

type Counts = ReadonlyMap<RowKey, number>

const known = new WeakMap<Lookup, Counts>()

/** Of everything, counted once for a lookup: a filter changes nothing of it. */
function wholeCounts(lookup: Lookup): Counts {
  const counts = known.get(lookup) ?? countsIn(lookup)
  known.set(lookup, counts)
  return counts
}

/** How many actors and partnerships are in each row that holds any, of all or of what is visible. */
function countsIn({ rows, sided }: Lookup, visible?: Visible): Counts {
  const counts = new Map<RowKey, number>()
  const add = (key: RowKey) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const [id, keys] of rows) if (!visible || visible.actors.has(id)) keys.forEach(add)
  for (const [id, one] of sided) if (!visible || visible.partnerships.has(id)) one.rows.forEach(add)
  return counts
}

/**
 * Why a picture is empty: the switched-off rows that hide something, strongest first. A row of ties hides what is tied
 * by it, the others the actors in them.
 */
export function hidingRows(lookup: Lookup, { hidden }: Pick<PictureQuestion, 'hidden'>): RowKey[] {
  const counts = wholeCounts(lookup)
  const count = (row: RowKey) => counts.get(row) ?? 0
  const holding = [...new Set(hidden)].filter((row) => count(row) > 0)
  return holding.toSorted((one, other) => count(other) - count(one))
}
