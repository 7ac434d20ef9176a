/**
 * Who is inside the reorganisation (DOMAIN.md, section 4), on the day read: D, the affected units and all below them; X,
 * the actors that belong to one of these or that a change moves; Y, the persons with a workplace in D or at one of X, or
 * whom a change moves or removes. Groups the source leaves unnamed are not in X. Cost: linear in units, actors and
 * people, but for the length of the paths.
 */
import type { InsideContact, InsideParty } from '../../domain/exposure.ts'
import { holdsOn } from '../../domain/intervals.ts'
import type { Actor, Network, Person, Workplace } from '../../domain/network.ts'
import { administrationOn, withUnitsBelow } from '../../domain/units.ts'
import { compareCertainty, strongestCertainty } from './certainty.ts'
import type { Changed } from './take-changes.ts'

/** `certainty` is that of belonging there; the strongest where a change says so. */
export type InsideActor = Pick<InsideParty, 'path' | 'movedTo' | 'certainty'>
/** `certainty` is that of working there; the strongest where a change says so. */
export type InsidePerson = Pick<InsideContact, 'workplace' | 'path' | 'change' | 'certainty'>

export interface Inside {
  /** D, each with the unit above it on the way to an affected one. */
  units: Map<string, string | undefined>
  actors: Map<string, InsideActor>
  persons: Map<string, InsidePerson>
}

/** Reads who is inside when `units` are affected and the scenario says `changed`. */
export function readInside(
  network: Network,
  day: string,
  { units, changed }: { units: readonly string[]; changed: Changed },
): Inside {
  const inside: Inside = {
    units: withUnitsBelow(administrationOn(network.units, day), units),
    actors: new Map(),
    persons: new Map(),
  }
  for (const actor of network.actors.filter(({ named }) => named)) {
    const found = insideActor(actor, day, { inside, movedTo: changed.actors.get(actor.id) })
    if (found) inside.actors.set(actor.id, found)
  }
  for (const person of network.people) {
    const change = changed.persons.get(person.id)
    const found = change
      ? { path: [], change, certainty: strongestCertainty }
      : insidePerson(person, day, inside)
    if (found) inside.persons.set(person.id, found)
  }
  return inside
}

function insideActor(
  actor: Actor,
  day: string,
  { inside, movedTo }: { inside: Inside; movedTo: string | undefined },
): InsideActor | undefined {
  if (movedTo !== undefined) return { path: [], movedTo, certainty: strongestCertainty }
  const ways = actor.belongsTo
    .filter((belonging) => inside.units.has(belonging.unit) && holdsOn(belonging, day))
    .map(({ unit, certainty }) => ({ path: pathUp(inside, unit), certainty }))
  return best(ways)
}

function insidePerson({ worksAt }: Person, day: string, inside: Inside): InsidePerson | undefined {
  const ways = worksAt
    .filter((workplace) => holdsOn(workplace, day))
    .flatMap((workplace) => insideWorkplace(workplace, inside) ?? [])
  return best(ways)
}

function insideWorkplace(
  { actor, unit, certainty }: Workplace,
  inside: Inside,
): InsidePerson | undefined {
  if (unit !== undefined && inside.units.has(unit)) {
    return { workplace: { type: 'Unit', id: unit }, path: pathUp(inside, unit), certainty }
  }
  const found = actor === undefined ? undefined : inside.actors.get(actor)
  return found && { workplace: { type: 'Actor', id: actor ?? '' }, path: found.path, certainty }
}

/** From a unit inside up to the affected one. */
function pathUp({ units }: Inside, unit: string): string[] {
  const path = []
  for (let at: string | undefined = unit; at !== undefined; at = units.get(at)) path.push(at)
  return path
}

/** The best founded way, the shortest of these, and of these the first by its units. */
function best<Way extends { path: string[]; certainty: InsideActor['certainty'] }>(
  ways: Way[],
): Way | undefined {
  if (ways.length < 2) return ways[0]
  const key = ({ path }: Way) => JSON.stringify(path)
  return ways.sort(
    (a, b) =>
      compareCertainty(a.certainty, b.certainty) ||
      a.path.length - b.path.length ||
      (key(a) < key(b) ? -1 : Number(key(a) > key(b))),
  )[0]
}
