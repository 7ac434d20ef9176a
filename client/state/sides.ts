/** The sides of a partnership: all parties named jointly are together one, every other party is one by itself. */
import type { NetworkAnswer } from '../../server/contract/network.ts'
import type { TieRow } from './view.ts'

export type Partnership = NetworkAnswer['partnerships'][number]
export type Party = Partnership['parties'][number]

/** The sides, the one named jointly first and its parties ordered by actor; an actor with two ties is one side. */
export function sidesOf<P extends Party>({ parties }: { parties: readonly P[] }): P[][] {
  const joint = parties
    .filter((party) => party.jointly)
    .sort((a, b) => (a.actor < b.actor ? -1 : 1))
  const others = new Map<string, P[]>()
  for (const party of parties) {
    if (party.jointly) continue
    const side = others.get(party.actor)
    if (side) side.push(party)
    else others.set(party.actor, [party])
  }
  return joint.length > 0 ? [joint, ...others.values()] : [...others.values()]
}

/** How a partnership stands in the legend: formal when any of its ties is, and general ones apart. */
export function tieRowOf({ named, parties }: Partnership): TieRow {
  return named ? strongestTie(parties) : 'GENERAL'
}

/** The tie of several parties together: formal when any of them is. */
export function strongestTie(parties: readonly Party[]): TieRow {
  const formal = parties.some((party) => party.tie === 'FORMAL_PARTNERSHIP')
  return formal ? 'FORMAL_PARTNERSHIP' : 'COLLABORATION'
}

/** The id of the set a side names, or undefined when the side is one actor. */
export function setIdOf(side: readonly Party[]): string | undefined {
  const joint = side.length > 1 && side.every((party) => party.jointly)
  return joint ? [...new Set(side.map((party) => party.actor))].join('+') : undefined
}
