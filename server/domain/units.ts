/**
 * The administration on a day (DOMAIN.md, sections 2 and 4): which unit is part of which, and where an actor stands in it.
 * A unit has at most one parent on a day. Where others wrote a second, the unit and all below it are below each; what
 * can put them in one place only takes the first in Danish order. An actor has a unit, is external, or is not
 * registered; the third is unknown, never "not affected".
 */
import { byName } from './danish-order.ts'
import { holdsOn, overlap } from './intervals.ts'
import type { Interval } from './network.ts'

type Placed = { unit: string } & Interval

interface PlacedUnit {
  id: string
  name: string
  partOf: readonly Placed[]
}

interface PlacedActor {
  external?: boolean
  belongsTo: readonly Placed[]
}

export interface Administration<Unit extends PlacedUnit = PlacedUnit> {
  units: ReadonlyMap<string, Unit>
  /** By unit, those it is part of, each once, in Danish order; a top unit has no entry. */
  parents: ReadonlyMap<string, readonly string[]>
  /** By unit, those that are part of it, in the order of `units`; a unit with none has no entry. */
  children: ReadonlyMap<string, readonly string[]>
  /** The units that nothing is above; of a circle, which others may have written, the first in Danish order. */
  tops: ReadonlySet<string>
}

/** The administration that `units` make on `day`. Cost: linear in units. */
export function administrationOn<Unit extends PlacedUnit>(
  units: readonly Unit[],
  day: string,
): Administration<Unit> {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const parents = new Map<string, string[]>()
  const children = new Map<string, string[]>()
  for (const { id, partOf } of units) {
    const above = inOrder(byId, unitsOn(partOf, day))
    if (above.length > 0) parents.set(id, above)
    for (const parent of above) {
      const siblings = children.get(parent)
      if (siblings) siblings.push(id)
      else children.set(parent, [id])
    }
  }
  return { units: byId, parents, children, tops: topsOf({ units: byId, parents, children }) }
}

function unitsOn(places: readonly Placed[], day: string): string[] {
  return [...new Set(places.filter((place) => holdsOn(place, day)).map(({ unit }) => unit))]
}

/** Those that are registered, by name. */
function inOrder(units: ReadonlyMap<string, PlacedUnit>, ids: Iterable<string>): string[] {
  const known = [...ids].flatMap((id) => units.get(id) ?? [])
  return known.sort(byName).map(({ id }) => id)
}

function topsOf({ units, parents, children }: Omit<Administration, 'tops'>): Set<string> {
  const tops = new Set([...units.keys()].filter((id) => !parents.has(id)))
  const reached = new Set(withUnitsBelow({ children }, tops).keys())
  const others = [...units.keys()].filter((id) => !reached.has(id))
  for (const id of inOrder(units, others)) {
    if (reached.has(id) || !withUnitsBelow({ children }, children.get(id) ?? []).has(id)) continue
    tops.add(id)
    for (const below of withUnitsBelow({ children }, [id]).keys()) reached.add(below)
  }
  return tops
}

/**
 * `roots` and every unit below one of them, each with the unit above it on a shortest way from a root; a circle of units
 * ends where it began.
 */
export function withUnitsBelow(
  { children }: Pick<Administration, 'children'>,
  roots: Iterable<string>,
): Map<string, string | undefined> {
  const reached = new Map<string, string | undefined>()
  for (const root of roots) reached.set(root, undefined)
  // A Map is iterated in the order of insertion, what is added meanwhile included.
  for (const unit of reached.keys()) {
    for (const child of children.get(unit) ?? []) if (!reached.has(child)) reached.set(child, unit)
  }
  return reached
}

/**
 * `from` and every unit above one of them, as far as they are registered. Each is followed by all above it, and
 * alternatives come in Danish order: the first that fits is where what has one place only stands.
 */
export function withUnitsAbove(
  { units, parents }: Pick<Administration, 'units' | 'parents'>,
  from: Iterable<string>,
): Set<string> {
  const reached = new Set<string>()
  const waiting = inOrder(units, from).reverse()
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    if (reached.has(unit)) continue
    reached.add(unit)
    waiting.push(...(parents.get(unit) ?? []).toReversed())
  }
  return reached
}

/** The top units that `from` are in, the first in Danish order first. */
export function topUnitsAbove(administration: Administration, from: Iterable<string>): string[] {
  return [...withUnitsAbove(administration, from)].filter((unit) => administration.tops.has(unit))
}

/** The units an actor belongs to on `day`, each once. */
export function unitsOf({ belongsTo }: Pick<PlacedActor, 'belongsTo'>, day: string): string[] {
  return unitsOn(belongsTo, day)
}

/** Whether it is known where an actor belongs on `day`: to a unit, or to none because it is external. */
export function hasRegisteredUnit(actor: PlacedActor, day: string): boolean {
  return actor.external === true || unitsOf(actor, day).length > 0
}

/**
 * The parents of one unit that stand beside an earlier of them on some day, each with the first such; none when the unit
 * has at most one parent on each day. The same parent twice on one day counts too.
 */
export function parentsAtOnce<Part extends Interval>(
  parts: readonly Part[],
): { part: Part; beside: Part }[] {
  return parts.flatMap((part, index) => {
    const beside = parts.slice(0, index).find((earlier) => overlap(earlier, part))
    return beside === undefined ? [] : [{ part, beside }]
  })
}
