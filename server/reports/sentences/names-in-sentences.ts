/** The names of what sentences speak of. */
import type { FoundedNode, Network } from '../../domain/network.ts'
import type { Reference, ReferenceType } from '../../domain/words.ts'

/** The name of a thing; none when it is not registered. */
export type Names = (reference: Reference) => string | undefined

const known = new WeakMap<Network, Names>()

/** The names in a network; gathered once, linear in its things. */
export function namesIn(network: Network): Names {
  let names = known.get(network)
  if (names === undefined) {
    names = gathered(network)
    known.set(network, names)
  }
  return names
}

function gathered(network: Network): Names {
  const lists: Partial<Record<ReferenceType, readonly FoundedNode[]>> = {
    Actor: network.actors,
    Partnership: network.partnerships,
    Unit: network.units,
    Person: network.people,
    Activity: network.activities,
    Reorganisation: network.reorganisations,
  }
  const names = new Map<ReferenceType, Map<string, string>>()
  for (const [type, things] of Object.entries(lists)) {
    names.set(type as ReferenceType, new Map(things.map(({ id, name }) => [id, name])))
  }
  return ({ type, id }) => names.get(type)?.get(id)
}
