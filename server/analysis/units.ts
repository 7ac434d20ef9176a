/** How many are registered in each unit on a day, and what is reorganised there. Cost: linear in units and actors. */
import type { Network } from '../domain/network.ts'
import { hasRegisteredUnit, unitsOf } from '../domain/units.ts'

/** Every unit with its number of named actors and the reorganisations that affect it, and who has no unit at all. */
export function readUnits(network: Network, day: string) {
  const named = network.actors.filter((actor) => actor.named)
  const actors = new Map<string, number>()
  let unregistered = 0
  for (const actor of named) {
    for (const unit of unitsOf(actor, day)) actors.set(unit, (actors.get(unit) ?? 0) + 1)
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
