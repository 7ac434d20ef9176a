/** Whether what somebody names is in the network. The ids of a network are gathered at the first question about it. */
import type { Network } from '../../domain/network.ts'
import type { Reference, ReferenceType } from '../../domain/words.ts'
import { keptWith } from '../memoize.ts'

/** Whether `network` holds an actor, person, unit or partnership; nothing else is asked of it. */
export function isRegistered(network: Network, { type, id }: Reference): boolean {
  return registeredIds(network)[type]?.has(id) ?? false
}

const registeredIds = keptWith(
  ({ actors, people, units, partnerships }): Partial<Record<ReferenceType, Set<string>>> => ({
    Actor: idsOf(actors),
    Person: idsOf(people),
    Unit: idsOf(units),
    Partnership: idsOf(partnerships),
  }),
)

function idsOf(list: readonly { id: string }[]): Set<string> {
  return new Set(list.map(({ id }) => id))
}
