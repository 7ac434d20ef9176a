/** Three things to try in a network that nothing is selected in: real acts, on actors it holds. */
import type { Actor } from '../../../server/domain/network.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'

export interface ThingsToTry {
  /** The library with most partnerships, else the actor with most. */
  hub: Actor
  /** Another actor, the one with most partnerships that is no library; undefined when the hub is alone. */
  partner: Actor | undefined
}

/** Undefined when no actor has a partnership. Where several have as many, the first by id. */
export function thingsToTry({ actors, partnershipsOf }: Lookup): ThingsToTry | undefined {
  const ties = (actor: Actor) => partnershipsOf.get(actor.id)?.length ?? 0
  const most = (among: Actor[]) =>
    among.reduce<Actor | undefined>(
      (best, actor) => (ties(actor) > (best ? ties(best) : 0) ? actor : best),
      undefined,
    )
  const named = [...actors.values()].filter((actor) => actor.named)
  const hub = most(named.filter((actor) => actor.kind === 'library')) ?? most(named)
  if (!hub) return undefined
  const others = named.filter((actor) => actor !== hub)
  return { hub, partner: most(others.filter(({ kind }) => kind !== 'library')) ?? most(others) }
}
