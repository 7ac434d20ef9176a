/**
 * The tree of units read on a day (domain, sections 2 and 4): what lies below a unit, and what is registered in each.
 * An actor has a unit, is external, or is not registered; the third is unknown, never "not affected".
 * Cost: linear in units and actors.
 */
import { holdsOn } from '../domain/intervals.ts'
import type { Actor, Network, Unit } from '../domain/network.ts'

/**
 * `roots` and every unit below one of them by PART_OF valid on `day`, each with the unit above it on a shortest way from
 * a root; a circle of units ends where it began.
 */
export function withUnitsBelow(
  units: readonly Unit[],
  roots: Iterable<string>,
  day: string,
): Map<string, string | undefined> {
  const below = directlyBelow(units, day)
  const reached = new Map<string, string | undefined>()
  for (const root of roots) reached.set(root, undefined)
  // A Map is iterated in the order of insertion, what is added meanwhile included.
  for (const unit of reached.keys()) {
    for (const lower of below.get(unit) ?? []) if (!reached.has(lower)) reached.set(lower, unit)
  }
  return reached
}

/** The units that are part of each unit on `day`. */
function directlyBelow(units: readonly Unit[], day: string): Map<string, string[]> {
  const below = new Map<string, string[]>()
  for (const unit of units) {
    for (const above of unit.partOf.filter((part) => holdsOn(part, day))) {
      const known = below.get(above.unit)
      if (known) known.push(unit.id)
      else below.set(above.unit, [unit.id])
    }
  }
  return below
}

/** The units an actor belongs to on `day`. */
export function unitsOf(actor: Actor, day: string): string[] {
  return actor.belongsTo.filter((belonging) => holdsOn(belonging, day)).map(({ unit }) => unit)
}

/** Whether it is known where an actor belongs on `day`: to a unit, or to none because it is external. */
export function hasRegisteredUnit(actor: Actor, day: string): boolean {
  return actor.external === true || unitsOf(actor, day).length > 0
}

/** Every unit with its number of named actors and the reorganisations that affect it, and who has no unit at all. */
export function readUnits(network: Network, day: string) {
  const named = network.actors.filter((actor) => actor.named)
  const actors = new Map<string, number>()
  let unregistered = 0
  for (const actor of named) {
    const units = new Set(unitsOf(actor, day))
    for (const unit of units) actors.set(unit, (actors.get(unit) ?? 0) + 1)
    if (!hasRegisteredUnit(actor, day)) unregistered++
  }
  const units = network.units.map((unit) => ({
    ...unit,
    actors: actors.get(unit.id) ?? 0,
    reorganisations: network.reorganisations
      .filter(({ affects }) => affects.some((affected) => affected.unit === unit.id))
      .map(({ id, name }) => ({ id, name })),
  }))
  return { units, unregistered }
}
