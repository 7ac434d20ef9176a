/** The rows of the legend that each actor and partnership belongs to, and how many there are in each. */
import type { NetworkAnswer } from '../../server/contract/network.ts'
import { actorKinds, coverages } from '../../server/model/words.ts'
import { administrationOn, type Actor } from './places.ts'
import { tieRowOf } from './sides.ts'
import type { RowKey } from './view.ts'

/**
 * Tells the rows an actor is in: its kind, the top units it belongs to on the day, and whether anyone was asked.
 * A group the source leaves unnamed is in one row only: nobody can ask it, and it belongs to no one unit.
 */
export function actorRowsOn(network: NetworkAnswer, day: string): (actor: Actor) => RowKey[] {
  const { chainsOf } = administrationOn(network, day)
  const unitRows = (actor: Actor): RowKey[] => {
    const tops = new Set(chainsOf(actor).flatMap((chain) => chain.at(-1)?.id ?? []))
    if (tops.size > 0) return [...tops].map((unit): RowKey => `unit:${unit}`)
    return [actor.external ? 'unit:external' : 'unit:none']
  }
  return (actor) =>
    actor.named
      ? [`kind:${actor.kind}`, ...unitRows(actor), `coverage:${actor.coverage}`]
      : ['kind:group']
}

export interface LegendRow {
  key: RowKey
  count: number
  /** Of a unit; the other rows are named by their words. */
  name?: string
}

export const sections = ['kind', 'tie', 'unit', 'coverage'] as const
export type Section = (typeof sections)[number]
export type Legend = Record<Section, LegendRow[]>

const order: readonly RowKey[] = [
  ...actorKinds.map((kind): RowKey => `kind:${kind}`),
  'kind:group',
  'tie:FORMAL_PARTNERSHIP',
  'tie:COLLABORATION',
  'tie:GENERAL',
  ...coverages.map((coverage): RowKey => `coverage:${coverage}`),
]

/** The rows that hold anything, with their counts; units by name in Danish order, those without one last. */
export function legendOf(network: NetworkAnswer, day: string): Legend {
  const counts = new Map<RowKey, number>()
  const add = (key: RowKey) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const rowsOf = actorRowsOn(network, day)
  for (const actor of network.actors) rowsOf(actor).forEach(add)
  for (const partnership of network.partnerships) add(`tie:${tieRowOf(partnership)}`)

  const row = (key: RowKey, name?: string): LegendRow[] => {
    const count = counts.get(key)
    return count ? [{ key, count, ...(name && { name }) }] : []
  }
  const listed = (section: Section) =>
    order.filter((key) => key.startsWith(`${section}:`)).flatMap((key) => row(key))
  const byName = new Intl.Collator('da')
  const units = network.units.toSorted((one, other) => byName.compare(one.name, other.name))
  return {
    kind: listed('kind'),
    tie: listed('tie'),
    unit: [
      ...units.flatMap(({ id, name }) => row(`unit:${id}`, name)),
      ...row('unit:external'),
      ...row('unit:none'),
    ],
    coverage: listed('coverage'),
  }
}
