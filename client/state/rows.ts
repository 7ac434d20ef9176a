/** The rows of the legend that each actor and partnership belongs to, and how many there are in each. */
import type { NetworkAnswer } from '../../server/contract/network.ts'
import { actorKinds, coverages } from '../../server/model/words.ts'
import type { RowKey, TieRow } from './view.ts'

type Actor = NetworkAnswer['actors'][number]
type Partnership = NetworkAnswer['partnerships'][number]
type Unit = NetworkAnswer['units'][number]

/** Of the network, what its rows depend on. */
type Registered = Pick<NetworkAnswer, 'actors' | 'partnerships' | 'units'>

/** Today in Denmark, as an ISO day. */
export const today = (): string =>
  new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })

/** Whether `[from, to)` holds a day. */
export function holds(interval: { from?: string; to?: string }, day: string): boolean {
  return (interval.from ?? day) <= day && (interval.to === undefined || day < interval.to)
}

/** The ids of the topmost units above each unit on a day; a unit without any above it is its own. */
function topUnits(units: readonly Unit[], day: string): Map<string, string[]> {
  const above = new Map(
    units.map(({ id, partOf }) => [
      id,
      partOf.filter((part) => holds(part, day)).map(({ unit }) => unit),
    ]),
  )
  const topsOf = (unit: string, below: ReadonlySet<string>): string[] => {
    const parents = (above.get(unit) ?? []).filter((parent) => !below.has(parent))
    if (parents.length === 0) return [unit]
    return parents.flatMap((parent) => topsOf(parent, new Set(below).add(unit)))
  }
  return new Map(units.map(({ id }) => [id, [...new Set(topsOf(id, new Set([id])))]]))
}

/**
 * Tells the rows an actor is in: its kind, the top units it belongs to on the day, and whether anyone was asked.
 * A group the source leaves unnamed is in one row only: nobody can ask it, and it belongs to no one unit.
 */
export function actorRows(
  { units }: Pick<NetworkAnswer, 'units'>,
  day: string,
): (actor: Actor) => RowKey[] {
  const tops = topUnits(units, day)
  const unitRows = ({ external, belongsTo }: Actor): RowKey[] => {
    const own = belongsTo.filter((belonging) => holds(belonging, day))
    const found = new Set(own.flatMap(({ unit }) => tops.get(unit) ?? []))
    if (found.size > 0) return [...found].map((unit): RowKey => `unit:${unit}`)
    return [external ? 'unit:external' : 'unit:none']
  }
  return (actor) =>
    actor.named
      ? [`kind:${actor.kind}`, ...unitRows(actor), `coverage:${actor.coverage}`]
      : ['kind:group']
}

/** How a partnership is told in the legend; formal if any of its ties is. */
export function tieRow({ named, parties }: Pick<Partnership, 'named' | 'parties'>): TieRow {
  if (!named) return 'GENERAL'
  const formal = parties.some(({ tie }) => tie === 'FORMAL_PARTNERSHIP')
  return formal ? 'FORMAL_PARTNERSHIP' : 'COLLABORATION'
}

export interface LegendRow {
  key: RowKey
  count: number
  /** Of a unit; the other rows are named by their words. */
  name?: string
}

export interface Legend {
  kind: LegendRow[]
  tie: LegendRow[]
  unit: LegendRow[]
  coverage: LegendRow[]
}

const order: readonly RowKey[] = [
  ...actorKinds.map((kind): RowKey => `kind:${kind}`),
  'kind:group',
  'tie:FORMAL_PARTNERSHIP',
  'tie:COLLABORATION',
  'tie:GENERAL',
  ...coverages.map((coverage): RowKey => `coverage:${coverage}`),
]

/** The rows that hold anything, with their counts; units by name in Danish order, those without one last. */
export function legendOf(network: Registered, day: string): Legend {
  const counts = new Map<RowKey, number>()
  const add = (key: RowKey) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const rowsOf = actorRows(network, day)
  for (const actor of network.actors) rowsOf(actor).forEach(add)
  for (const partnership of network.partnerships) add(`tie:${tieRow(partnership)}`)

  const listed = (sort: string): LegendRow[] =>
    order
      .filter((key) => key.startsWith(`${sort}:`) && counts.has(key))
      .map((key) => ({ key, count: counts.get(key) ?? 0 }))
  const byName = new Intl.Collator('da')
  const units = network.units
    .map(({ id, name }): LegendRow => ({
      key: `unit:${id}`,
      count: counts.get(`unit:${id}`) ?? 0,
      name,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => byName.compare(one.name ?? '', other.name ?? ''))
  const without = (['unit:external', 'unit:none'] as const).flatMap((key) => {
    const count = counts.get(key)
    return count ? [{ key, count }] : []
  })
  return {
    kind: listed('kind'),
    tie: listed('tie'),
    unit: [...units, ...without],
    coverage: listed('coverage'),
  }
}
