/** Whose only registered tie a partnership is. */
import { inForceOn } from '../../../server/domain/in-force.ts'
import type { Lookup } from '../../state/lookup.ts'
import type { Partnership } from '../../state/sides.ts'

const countsOn = (partnership: Partnership, day: string) =>
  partnership.named && inForceOn(partnership, day)

/** The parties, by name, that have no other partnership that counts on the day; groups left unnamed are in no count. */
export function onlyTieTo(partnership: Partnership, lookup: Lookup): string[] {
  if (!countsOn(partnership, lookup.day)) return []
  const parties = [...new Set(partnership.parties.map((party) => party.actor))]
  return parties.flatMap((id) => {
    const actor = lookup.actors.get(id)
    const counted = (lookup.partnershipsOf.get(id) ?? []).filter((sided) =>
      countsOn(sided.partnership, lookup.day),
    )
    return actor?.named && counted.length === 1 ? [actor.name] : []
  })
}
