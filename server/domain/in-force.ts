/**
 * When a partnership is in force (DOMAIN.md, sections 2 and 4). Its agreement has days of its own: `start` and `end` are the
 * first and the last, and passing `end` removes nothing by itself.
 */
import { dayBefore } from './days.ts'
import { usualStatuses } from './exposure.ts'
import type { Partnership } from './network.ts'

type Lasting = Pick<Partnership, 'status' | 'start' | 'end' | 'endedOn'>

/** The first day on which an ended partnership is no more, where that is known: `endedOn`, else `end` stands for it. */
function goneFrom({ endedOn, end }: Lasting): string | undefined {
  return endedOn ?? end
}

/** The last day of an ended partnership, which can lie ahead; undefined where it is not known, or nothing is ended. */
export function lastDayOf(partnership: Lasting): string | undefined {
  const gone = goneFrom(partnership)
  return partnership.status === 'ended' && gone !== undefined ? dayBefore(gone) : undefined
}

/** Whether a partnership has ended by `day`; one that is ended without a day has at all times. */
export function isOverOn(partnership: Lasting, day: string): boolean {
  const gone = goneFrom(partnership)
  return partnership.status === 'ended' && (gone === undefined || gone <= day)
}

/** Whether a partnership is in force on `day`: it has one of `statuses`, its start is reached, and it is not over. */
export function inForceOn(
  partnership: Lasting,
  day: string,
  statuses: readonly Partnership['status'][] = usualStatuses,
): boolean {
  const { start, status } = partnership
  const isBegun = start === undefined || start <= day
  return isBegun && !isOverOn(partnership, day) && statuses.includes(status)
}

/** Whether the last day of an agreement lies before `day`. */
export function isExpiredOn(end: string, day: string): boolean {
  return end < day
}
