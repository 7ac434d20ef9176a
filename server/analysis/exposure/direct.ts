/**
 * `direct`: a party is inside the reorganisation. The reason is as weak as the tie of the party and what puts it inside;
 * when the source names it together with others who are not inside, it is at most interpreted, since the source does not
 * say which of them is the party. An actor with two ties counts by the stronger.
 */
import type { Evidence, InsideParty } from '../../domain/exposure.ts'
import type { Partnership } from '../../domain/network.ts'
import { strongest, weakest } from './certainty.ts'
import type { Fact } from './facts.ts'
import type { Inside } from './inside.ts'

export type DirectEvidence = Extract<Evidence, { signal: 'direct' }>

/** The parties inside; undefined when none is. */
export function direct({ partnership, sides }: Fact, inside: Inside): DirectEvidence | undefined {
  if (!sides.some(({ actors }) => actors.some((actor) => inside.actors.has(actor))))
    return undefined
  const parties = sides.flatMap(({ actors }) =>
    actors.flatMap((actor) => insideParty(partnership, actors, { actor, inside }) ?? []),
  )
  return {
    signal: 'direct',
    certainty: strongest(parties.map((party) => party.certainty)),
    parties,
  }
}

function insideParty(
  { parties }: Partnership,
  side: readonly string[],
  { actor, inside }: { actor: string; inside: Inside },
): InsideParty | undefined {
  const found = inside.actors.get(actor)
  if (found === undefined) return undefined
  const ties = parties.filter((party) => party.actor === actor).map(({ certainty }) => certainty)
  const certainty = weakest(strongest(ties), found.certainty)
  const others = side.filter((other) => !inside.actors.has(other))
  return others.length === 0
    ? { actor, ...found, certainty }
    : { actor, ...found, jointlyWith: others, certainty: weakest(certainty, 'interpreted') }
}
