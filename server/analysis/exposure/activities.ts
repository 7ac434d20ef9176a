/**
 * Activities: of the counted partnerships that deliver each, how many are at risk. `last-provider`: a partnership at risk
 * delivers an activity that is delivered only by such. Cost: linear in what is delivered.
 */
import type { Evidence, Exposure } from '../../domain/exposure.ts'
import type { Facts } from './facts.ts'
import type { Reason } from './reasons.ts'

/** For each activity, ordered by id, how many of its partnerships have reasons to be at risk. */
export function activitiesExposed(
  { deliverers }: Facts,
  reasons: readonly (readonly Reason[])[],
): Exposure['activities'] {
  return [...deliverers]
    .map(([activity, places]) => ({
      activity,
      exposed: places.filter((place) => (reasons[place]?.length ?? 0) > 0).length,
      total: places.length,
    }))
    .sort((a, b) => (a.activity < b.activity ? -1 : 1))
}

export type LastProviders = Map<number, Extract<Evidence, { signal: 'last-provider' }>>

/** For each partnership that is the last to deliver something, by its place, what that is and who delivers it. */
export function lastProviders(
  { deliverers, partnerships }: Facts,
  exposed: Exposure['activities'],
): LastProviders {
  const last: LastProviders = new Map()
  for (const { activity } of exposed.filter(({ exposed: some, total }) => some === total)) {
    const places = deliverers.get(activity) ?? []
    const stopped = {
      activity,
      partnerships: places.map((place) => partnerships[place]?.partnership.id ?? ''),
    }
    for (const place of places) {
      const known = last.get(place)
      if (known) known.activities.push(stopped)
      else last.set(place, { signal: 'last-provider', activities: [stopped] })
    }
  }
  return last
}
