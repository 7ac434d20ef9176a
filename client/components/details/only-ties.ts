/** Which partnership is an actor's only registered tie on a day. */
import type { NetworkAnswer } from '../../../server/contract/network.ts'

type Partnership = Pick<NetworkAnswer['partnerships'][number], 'named' | 'status' | 'start' | 'end'>

/**
 * Whether a partnership counts on `day` (ISO 8601): named, begun, not merely an idea, and not ended; passing the end of
 * its agreement ends nothing by itself.
 */
export function countsOn({ named, status, start, end }: Partnership, day: string): boolean {
  if (!named || status === 'idea' || (start !== undefined && start > day)) return false
  return status !== 'ended' || (end !== undefined && end > day)
}

/** By partnership, the named actors whose only counted partnership on `day` it is. Linear in the parties. */
export function onlyTies(network: NetworkAnswer, day: string): Map<string, string[]> {
  const named = new Set(network.actors.filter((actor) => actor.named).map((actor) => actor.id))
  const partnershipsOf = new Map<string, Set<string>>()
  for (const partnership of network.partnerships) {
    if (!countsOn(partnership, day)) continue
    for (const { actor } of partnership.parties) {
      if (!named.has(actor)) continue
      const known = partnershipsOf.get(actor) ?? new Set()
      partnershipsOf.set(actor, known.add(partnership.id))
    }
  }
  const only = new Map<string, string[]>()
  for (const [actor, [first, ...rest]] of partnershipsOf) {
    if (first === undefined || rest.length > 0) continue
    only.set(first, [...(only.get(first) ?? []), actor])
  }
  return only
}

/** Today as a day, where the libraries are. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now)
}
