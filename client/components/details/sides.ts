/** The sides of a partnership: all parties named jointly are together one side, every other party is a side of its own. */
import type { PartnershipLine } from '../../../server/contract/cards.ts'

export type NamedParty = PartnershipLine['parties'][number]

/** The sides in the order of their first party. */
export function sidesOf(parties: readonly NamedParty[]): NamedParty[][] {
  const joint = parties.filter((party) => party.jointly)
  return parties.flatMap((party) => {
    if (!party.jointly) return [[party]]
    return party === joint[0] ? [joint] : []
  })
}

/** Who a partnership is with, seen from one of its actors: the other sides, and those of its own side named with it. */
export interface Company {
  others: NamedParty[][]
  together: NamedParty[]
}

export function companyOf(parties: readonly NamedParty[], actor: string): Company {
  const sides = sidesOf(parties)
  const own = sides.find((side) => side.some((party) => party.actor === actor)) ?? []
  return {
    others: sides.filter((side) => side !== own),
    together: own.filter((party) => party.actor !== actor),
  }
}
