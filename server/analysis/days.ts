/** Days: what is in force on one, and which day it is. A day is an ISO-8601 string, so days compare as text. */
import { usualStatuses } from '../domain/exposure.ts'
import type { Partnership } from '../domain/network.ts'

const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })

/** The day it is in Denmark at `instant`. */
export function dayInDenmark(instant: Date): string {
  return copenhagen.format(instant)
}

/**
 * Whether a partnership is in force on `day` (domain, section 4): it has one of `statuses`, has started, and has not
 * ended. Passing `end` removes nothing by itself: it counts only with the status `ended`.
 */
export function inForceOn(
  { start, end, status }: Partnership,
  day: string,
  statuses = usualStatuses,
): boolean {
  const started = start === undefined || start <= day
  const ended = status === 'ended' && (end === undefined || end <= day)
  return started && !ended && statuses.includes(status)
}

const dayInMs = 24 * 60 * 60 * 1000

/** The day before `day`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - dayInMs).toISOString().slice(0, 10)
}

/** Days from one day to another, negative when that lies before it. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayInMs
}
