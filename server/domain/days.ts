/** Arithmetic on days. A day is an ISO-8601 string (`2026-10-01`), so days compare as text. */

const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })

/** The day it is in Denmark at `instant`. */
export function dayInDenmark(instant: Date): string {
  return copenhagen.format(instant)
}

const dayInMs = 24 * 60 * 60 * 1000

/** @param count days after `day`, negative for before */
export function daysFrom(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayInMs).toISOString().slice(0, 10)
}

export function dayBefore(day: string): string {
  return daysFrom(day, -1)
}

export function dayAfter(day: string): string {
  return daysFrom(day, 1)
}

/** Days from one day to another, negative when that lies before it. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayInMs
}

/** Days until something is gone, one that has begun counted; none when that is past. */
export function daysLeft(goneAt: string, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(goneAt) - now.getTime()) / dayInMs))
}
