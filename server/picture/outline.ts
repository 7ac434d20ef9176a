/**
 * How a network is drawn under a folding: which actors stand by themselves, which side is a hull or a lozenge, and what
 * each line ends at. Decided once for everything, so that a filter takes away but never draws anything otherwise.
 */
import type { Party } from '../domain/network.ts'
import { actorsOf, setIdOf } from '../domain/sides.ts'
import type { FoldedNetwork, PlacedGroup, Spot } from './folding.ts'
import type { Lookup } from './lookup.ts'

export const actorThing = (id: string) => `actor:${id}`
export const groupThing = (id: string) => `group:${id}`
export const setThing = (id: string) => `set:${id}`
export const jointThing = (id: string) => `joint:${id}`

/** A set of actors that sides name jointly, and how it is drawn under a folding. */
export interface JointSet {
  /** The ids of its actors in order, joined by `+`. */
  id: string
  members: string[]
  /** `inside` when all its actors are in one folded group, or in several. */
  sort: 'hull' | 'lozenge' | 'inside'
}

export interface Outline {
  lookup: Lookup
  groups: Map<string, PlacedGroup>
  sets: Map<string, JointSet>
  /** By actor that stands in a hull, the set. */
  hullOf: Map<string, JointSet>
  spots: Map<string, Spot>
}

export function outlineOf(lookup: Lookup, folded: FoldedNetwork): Outline {
  const sets = setsIn(lookup, folded)
  const hulls = [...sets.values()].filter((set) => set.sort === 'hull')
  return {
    lookup,
    groups: new Map(folded.groups.map((group) => [group.id, group])),
    sets,
    hullOf: new Map(hulls.flatMap((set) => set.members.map((actor) => [actor, set] as const))),
    spots: folded.spots,
  }
}

/**
 * Every set, by id. It is a hull when its actors are in no other set and stand in one place; else a lozenge. Decided
 * on the whole network, so that a filter never turns one into the other.
 */
function setsIn(lookup: Lookup, { spots }: FoldedNetwork): Map<string, JointSet> {
  const members = new Map<string, string[]>()
  const setsOfActor = new Map<string, number>()
  for (const side of [...lookup.sided.values()].flatMap(({ sides }) => sides)) {
    const id = setIdOf(side)
    if (id === undefined || members.has(id)) continue
    const actors = actorsOf(side)
    members.set(id, actors)
    for (const actor of actors) setsOfActor.set(actor, (setsOfActor.get(actor) ?? 0) + 1)
  }

  const sortOf = (actors: string[]): JointSet['sort'] => {
    const places = actors.map((actor) => spots.get(actor))
    if (places.every((spot) => spot?.folded)) return 'inside'
    const together = places.every((spot) => !spot?.folded && spot?.parent === places[0]?.parent)
    const alone = actors.every((actor) => setsOfActor.get(actor) === 1)
    return together && alone ? 'hull' : 'lozenge'
  }
  const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(sorted.map(([id, actors]) => [id, { id, members: actors, sort: sortOf(actors) }]))
}

/** What a line of one actor ends at: the actor itself, or the folded group it is in. */
export function endOfActor(outline: Outline, actor: string): string {
  const folded = outline.spots.get(actor)?.folded
  return folded === undefined ? actorThing(actor) : groupThing(folded)
}

/** What the lines of a side end at: one thing, or each of the folded groups that its actors are in. */
export function endsOfSide(outline: Outline, side: readonly Party[]): string[] {
  const set = outline.sets.get(setIdOf(side) ?? '')
  if (set && set.sort !== 'inside') return [setThing(set.id)]
  return [...new Set(side.map((party) => endOfActor(outline, party.actor)))]
}

/** The opened groups an actor stands in, the innermost first. */
function groupsAround({ groups, spots }: Outline, actor: string): string[] {
  const around: string[] = []
  let group = spots.get(actor)?.parent
  while (group !== undefined) {
    around.push(group)
    group = groups.get(group)?.parent
  }
  return around
}

/** The innermost opened group that all of these actors stand in. */
export function groupAround(outline: Outline, actors: readonly string[]): string | undefined {
  const [first, ...others] = actors.map((actor) => groupsAround(outline, actor))
  return first?.find((group) => others.every((around) => around.includes(group)))
}
