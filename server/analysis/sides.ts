/** The sides of a partnership (domain, section 2): every party on its own, those named jointly together as one. */
import type { Party } from '../domain/network.ts'

/** One side: the actors on it, each once, ordered by id. More than one only when they are named jointly. */
export type Side = readonly string[]

/**
 * The sides that `parties` make, in a fixed order. An actor with two ties to the same partnership is on it once;
 * "jointly" with nobody else is a side of its own.
 */
export function sidesOf(parties: readonly Pick<Party, 'actor' | 'jointly'>[]): Side[] {
  const jointly = ordered(parties.filter((party) => party.jointly === true))
  const alone = ordered(parties.filter((party) => party.jointly !== true))
  const others = alone.filter((actor) => !(jointly.length === 1 && jointly[0] === actor))
  const sides = others.map((actor) => [actor])
  return jointly.length === 0 ? sides : [jointly, ...sides]
}

function ordered(parties: readonly Pick<Party, 'actor'>[]): string[] {
  return [...new Set(parties.map(({ actor }) => actor))].sort()
}
