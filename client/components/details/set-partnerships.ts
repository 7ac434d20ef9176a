/** The partnerships that a set of actors has together, as one side of each. */
import { setIdOf } from '../../../server/domain/sides.ts'
import type { PartnershipLine } from '../../../server/contract/cards.ts'
import type { Actor, DrawablePartnership } from '../../../server/domain/network.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'

export interface NamedTogether {
  members: Actor[]
  partnerships: PartnershipLine[]
}

/** Undefined when no side names the actors of the set jointly. */
export function namedTogether(lookup: Lookup, set: string): NamedTogether | undefined {
  const sided = [...lookup.sided.values()].filter(({ sides }) =>
    sides.some((side) => setIdOf(side) === set),
  )
  const side = sided[0]?.sides.find((each) => setIdOf(each) === set)
  if (!side) return undefined
  const members = new Map(side.map(({ actor }) => [actor, lookup.actors.get(actor)]))
  return {
    members: [...members.values()].filter((actor) => actor !== undefined),
    partnerships: sided.map(({ partnership }) => withNames(partnership, lookup)),
  }
}

/** A partnership with the names of its parties and activities, as a card has it. */
function withNames(partnership: DrawablePartnership, { actors, network }: Lookup): PartnershipLine {
  const activities = new Map(network.activities.map(({ id, name }) => [id, name]))
  return {
    ...partnership,
    parties: partnership.parties.map((party) => {
      const actor = actors.get(party.actor)
      return {
        ...party,
        name: actor?.name ?? party.actor,
        kind: actor?.kind ?? 'not-stated',
        named: actor?.named ?? true,
      }
    }),
    delivers: partnership.delivers.map((line) => ({
      ...line,
      name: activities.get(line.activity) ?? line.activity,
    })),
  }
}
