/** The status of a partnership in words. */
import type { DrawablePartnership } from '../../../server/domain/network.ts'
import { isOverOn, lastDayOf } from '../../../server/domain/in-force.ts'
import type { Messages } from '../../locales/messages.ts'

/** "Ophører · Sidste dag 31-12-2026" up to that day, "Ophørt · …" after it; of others the status alone. */
export function statusWords(
  partnership: Pick<DrawablePartnership, 'status' | 'end' | 'endedOn'>,
  day: string,
  { words, details }: Messages,
): string {
  const { status } = partnership
  const lastDay = lastDayOf(partnership)
  return [
    (isOverOn(partnership, day) ? words.statuses : words.statusesInForce)[status],
    lastDay !== undefined && details.facts.lastDay(lastDay),
  ]
    .filter(Boolean)
    .join(' · ')
}
