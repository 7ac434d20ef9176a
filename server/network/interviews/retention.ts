/** How long what is on its way in, and what was deleted, is kept. */
import type { Run } from '../../store/port.ts'

/** Days from the last change of a draft until it is gone, and from a deletion until it is for good. */
const daysKept = 30

/** The instant until which what was left or deleted at this one is kept, ISO 8601 in UTC. */
export function keptUntil(instant: Date): string {
  return shifted(instant, daysKept)
}

/** The instant before which nothing that was deleted is kept any more. */
export function keptSince(now: Date): string {
  return shifted(now, -daysKept)
}

/**
 * The instant that has passed by two clocks: that of the machine, and the newest act. What is removed for good goes by it, so
 * that a clock that is wrong removes nothing. Undefined when there is no act.
 */
export async function agreedInstant(run: Run, now: Date): Promise<Date | undefined> {
  const [newest] = await run('history/newest')
  if (newest === undefined) return undefined
  const acted = new Date(newest['at'] as string)
  return acted < now ? acted : now
}

function shifted(instant: Date, days: number): string {
  const other = new Date(instant)
  other.setUTCDate(other.getUTCDate() + days)
  return other.toISOString()
}
