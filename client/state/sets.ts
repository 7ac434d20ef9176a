/** The sets of actors that sides name jointly, and how each is drawn under a folding. */
import { actorsOf } from '../../server/domain/sides.ts'
import type { Folded } from './folding.ts'
import type { Lookup } from './lookup.ts'
import { setIdOf } from './sides.ts'

export interface NamedSet {
  /** The ids of its actors in order, joined by `+`. */
  id: string
  members: string[]
  /** `inside` when all its actors are in one folded group, or in several. */
  sort: 'hull' | 'lozenge' | 'inside'
}

/**
 * Every set, by id. It is a hull when its actors are in no other set and stand in one place; else a lozenge. Decided
 * on the whole network, so that a filter never turns one into the other.
 */
export function setsIn(lookup: Lookup, { spots }: Folded): Map<string, NamedSet> {
  const members = new Map<string, string[]>()
  const setsOfActor = new Map<string, number>()
  for (const side of [...lookup.sided.values()].flatMap(({ sides }) => sides)) {
    const id = setIdOf(side)
    if (id === undefined || members.has(id)) continue
    const actors = actorsOf(side)
    members.set(id, actors)
    for (const actor of actors) setsOfActor.set(actor, (setsOfActor.get(actor) ?? 0) + 1)
  }

  const sortOf = (actors: string[]): NamedSet['sort'] => {
    const places = actors.map((actor) => spots.get(actor))
    if (places.every((spot) => spot?.folded)) return 'inside'
    const together = places.every((spot) => !spot?.folded && spot?.parent === places[0]?.parent)
    const alone = actors.every((actor) => setsOfActor.get(actor) === 1)
    return together && alone ? 'hull' : 'lozenge'
  }
  const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(sorted.map(([id, actors]) => [id, { id, members: actors, sort: sortOf(actors) }]))
}
