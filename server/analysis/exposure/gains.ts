/**
 * Gains: counted partnerships between actors that a merger brings under one roof. A unit merges with all below it on the
 * day read. Two sides gain when an actor of one is in some merged units, an actor of the other in others, and no merged
 * unit holds both already. Cost: linear in parties for each merger, but for the pairs of parties inside.
 */
import type { Destination, ExposureQuestion, Gain } from '../../domain/exposure.ts'
import type { Network } from '../../domain/network.ts'
import { administrationOn, unitsOf, withUnitsBelow } from '../../domain/units.ts'
import type { Facts } from './facts.ts'

interface Merger {
  units: readonly string[]
  into?: Destination
}

/** The gains of each merger in turn, ordered by partnership. */
export function findGains(
  network: Network,
  { partnerships }: Facts,
  { changes, merges = [], day }: Pick<ExposureQuestion, 'changes' | 'merges'> & { day: string },
): Gain[] {
  const mergers: Merger[] = [
    ...merges.map((units) => ({ units })),
    ...changes.flatMap((change) =>
      change.change === 'units-merged' ? { units: change.units, into: change.into } : [],
    ),
  ]
  return mergers.flatMap((merger) => {
    const homes = homesIn(network, merger.units, day)
    return partnerships.flatMap(({ partnership, sides }): Gain[] => {
      const actors = comingTogether(
        sides.map((side) => side.actors.filter((actor) => homes.has(actor))),
        homes,
      )
      if (actors.length === 0) return []
      return [{ ...merger, units: [...merger.units], partnership: partnership.id, actors }]
    })
  })
}

/** For each actor in a merged unit or below one, which of them. */
function homesIn(
  network: Network,
  units: readonly string[],
  day: string,
): Map<string, Set<string>> {
  const administration = administrationOn(network.units, day)
  const below = units.map((unit) => ({ unit, all: withUnitsBelow(administration, [unit]) }))
  const homes = new Map<string, Set<string>>()
  for (const actor of network.actors) {
    const own = unitsOf(actor, day)
    const held = below.filter(({ all }) => own.some((unit) => all.has(unit)))
    if (held.length > 0) homes.set(actor.id, new Set(held.map(({ unit }) => unit)))
  }
  return homes
}

function comingTogether(
  sides: readonly (readonly string[])[],
  homes: Map<string, Set<string>>,
): string[] {
  const shareAHome = (one: string, other: string) =>
    [...(homes.get(one) ?? [])].some((unit) => homes.get(other)?.has(unit))
  const joined = sides.flatMap((side) =>
    side.filter((actor) =>
      sides.some((other) => other !== side && other.some((far) => !shareAHome(actor, far))),
    ),
  )
  return [...new Set(joined)].sort()
}
