/** Whose only registered tie a partnership is. */
import type { DrawablePartnership } from '../../../server/domain/network.ts'
import { inForceOn } from '../../../server/domain/in-force.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'

const countsOn = (partnership: DrawablePartnership, day: string) =>
  partnership.named && inForceOn(partnership, day)

/** The parties, by name, that have no other partnership that counts on the day; groups left unnamed are in no count. */
export function onlyTieTo(partnership: DrawablePartnership, lookup: Lookup): string[] {
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
