/** Three things to try in a network that nothing is selected in: real acts, on actors that are shown. */
import type { Actor } from '../../../server/domain/network.ts'
import type { Lookup, Sided } from '../../../server/picture/lookup.ts'
import type { Visible } from '../../../server/picture/visible.ts'

export interface ThingsToTry {
  /** The library with most partnerships, else the actor with most. */
  hub: Actor
  /** Another actor, the one with most partnerships that is no library; undefined when the hub is alone. */
  partner: Actor | undefined
}

/** Undefined when no actor that is shown has a partnership that is. Where several have as many, the first by id. */
export function thingsToTry(
  { actors, partnershipsOf }: Lookup,
  visible: Visible,
): ThingsToTry | undefined {
  const isShown = ({ partnership }: Sided) => visible.partnerships.has(partnership.id)
  const ties = (actor: Actor) => partnershipsOf.get(actor.id)?.filter(isShown).length ?? 0
  const most = (among: Actor[]) =>
    among.reduce<Actor | undefined>(
      (best, actor) => (ties(actor) > (best ? ties(best) : 0) ? actor : best),
      undefined,
    )
  const named = [...actors.values()].filter(
    ({ id, named: isNamed }) => isNamed && visible.actors.has(id),
  )
  const hub = most(named.filter((actor) => actor.kind === 'library')) ?? most(named)
  if (!hub) return undefined
  const others = named.filter((actor) => actor !== hub)
  return { hub, partner: most(others.filter(({ kind }) => kind !== 'library')) ?? most(others) }
}
