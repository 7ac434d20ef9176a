/**
 * How a network is drawn under a folding: which actors stand by themselves, which side is a hull or a lozenge, and what
 * each line ends at. Decided once for everything, so that a filter takes away but never draws anything otherwise.
 */
import type { Folded, PlacedGroup, Spot } from './folding.ts'
import type { Lookup } from './lookup.ts'
import { setsIn, type NamedSet } from './sets.ts'
import { setIdOf, type Party } from './sides.ts'

export const actorThing = (id: string) => `actor:${id}`
export const groupThing = (id: string) => `group:${id}`
export const setThing = (id: string) => `set:${id}`
export const jointThing = (id: string) => `joint:${id}`

export interface Outline {
  lookup: Lookup
  groups: Map<string, PlacedGroup>
  sets: Map<string, NamedSet>
  /** By actor that stands in a hull, the set. */
  hullOf: Map<string, NamedSet>
  spots: Map<string, Spot>
}

export function outlineOf(lookup: Lookup, folded: Folded): Outline {
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
