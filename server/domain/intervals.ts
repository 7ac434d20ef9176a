/** Half-open intervals of days, `[from, to)`; a missing end is open. Days are ISO-8601 strings and compare as text. */
import type { Interval } from './network.ts'

/** After every day there is. */
const never = '\u{10FFFF}'

/** Whether an interval holds on `day`; the empty text is the day before all others. */
export function holdsOn({ from, to }: Interval, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day < to)
}

/** Whether two intervals have a day in common. */
export function overlap(one: Interval, other: Interval): boolean {
  return (one.from ?? '') < (other.to ?? never) && (other.from ?? '') < (one.to ?? never)
}
