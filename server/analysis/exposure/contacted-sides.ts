/** The sides of a counted partnership with the contacts that stand for each. Cost: linear in sides and contacts. */
import type { Contact } from '../../domain/network.ts'
import type { Counted } from '../what-counts.ts'

export interface ContactedSide {
  actors: readonly string[]
  /** Those on behalf of one of them, ordered by person. */
  contacts: Contact[]
}

/** A contact on behalf of an unnamed group that is named jointly with others stands for their side. */
export function contactedSides({
  partnership: { parties, contacts },
  sides,
}: Counted): ContactedSide[] {
  const jointly = new Set(parties.filter((party) => party.jointly).map(({ actor }) => actor))
  const ordered = [...contacts].sort(
    (a, b) => inTextOrder(a.person, b.person) || inTextOrder(a.onBehalfOf, b.onBehalfOf),
  )
  return sides.map((actors) => {
    const isJoint = actors.some((actor) => jointly.has(actor))
    const standsFor = ({ onBehalfOf }: Contact) =>
      actors.includes(onBehalfOf) || (isJoint && jointly.has(onBehalfOf))
    return { actors, contacts: ordered.filter(standsFor) }
  })
}

function inTextOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
