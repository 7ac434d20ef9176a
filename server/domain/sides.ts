/**
 * The sides of a partnership (DOMAIN.md, section 2): the parties named jointly are together one, every other party is one by
 * itself. An actor is on one side, however many ties it has: on the joint one as soon as one of them is joint.
 */
import type { Party } from './network.ts'

type Sided = Pick<Party, 'actor' | 'jointly'>

/** The parties of each side, the joint side first; sides and parties in the order given. */
export function sidesOf<One extends Sided>(parties: readonly One[]): One[][] {
  const joint = new Set(parties.filter(({ jointly }) => jointly).map(({ actor }) => actor))
  const others = new Map<string, One[]>()
  for (const party of parties) {
    if (joint.has(party.actor)) continue
    const side = others.get(party.actor)
    if (side) side.push(party)
    else others.set(party.actor, [party])
  }
  const together = parties.filter(({ actor }) => joint.has(actor))
  return joint.size > 0 ? [together, ...others.values()] : [...others.values()]
}

/** The id of the set that a side names jointly, its actors joined by `+`; undefined when the side is one actor. */
export function setIdOf(side: readonly Pick<Sided, 'actor'>[]): string | undefined {
  const actors = actorsOf(side)
  return actors.length > 1 ? actors.join('+') : undefined
}

/** The actors of a side, each once, ordered by id. More than one only when they are named jointly. */
export function actorsOf(side: readonly Pick<Sided, 'actor'>[]): string[] {
  return [...new Set(side.map(({ actor }) => actor))].sort()
}
