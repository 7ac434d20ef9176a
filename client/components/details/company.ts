/** Who a partnership is with, seen from one of its actors. */
import type { PartnershipLine } from '../../../server/contract/cards.ts'
import { sidesOf } from '../../../server/domain/sides.ts'

export type NamedParty = PartnershipLine['parties'][number]

export interface Company {
  /** The other sides, each an actor or several named jointly. */
  others: NamedParty[][]
  /** Those of the actor's own side, named jointly with it. */
  together: NamedParty[]
}

/** One party of each actor of a side, which may have several ties. */
export const eachActorOf = (side: readonly NamedParty[]): NamedParty[] => [
  ...new Map(side.map((party) => [party.actor, party])).values(),
]

export function companyOf(partnership: PartnershipLine, actor: string): Company {
  const sides = sidesOf(partnership.parties).map(eachActorOf)
  const own = sides.find((side) => side.some((party) => party.actor === actor)) ?? []
  return {
    others: sides.filter((side) => side !== own),
    together: own.filter((party) => party.actor !== actor),
  }
}

/** The actors that are named jointly with `actor` in every one of the partnerships; none when it differs. */
export function alwaysTogether(
  partnerships: readonly PartnershipLine[],
  actor: string,
): NamedParty[] {
  const all = partnerships.map((line) => companyOf(line, actor).together)
  const keys = new Set(all.map((parties) => parties.map((party) => party.actor).join('+')))
  return keys.size === 1 ? (all[0] ?? []) : []
}
