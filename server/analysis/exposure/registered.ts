/** Whether what somebody names is in the network. The ids of a network are gathered at the first question about it. */
import type { Network } from '../../model/network.ts'
import type { Reference } from '../../model/words.ts'

const registered = new WeakMap<Network, Record<string, Set<string>>>()

/** Whether `network` holds an actor, person, unit or partnership; nothing else is asked of it. */
export function isRegistered(network: Network, { type, id }: Reference): boolean {
  const known = registered.get(network) ?? idsOf(network)
  registered.set(network, known)
  return known[type]?.has(id) ?? false
}

function idsOf({ actors, people, units, partnerships }: Network): Record<string, Set<string>> {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))
  return {
    Actor: ids(actors),
    Person: ids(people),
    Unit: ids(units),
    Partnership: ids(partnerships),
  }
}
