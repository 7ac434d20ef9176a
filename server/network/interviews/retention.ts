/** How long what is on its way in, and what was deleted, is kept. */

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

function shifted(instant: Date, days: number): string {
  const other = new Date(instant)
  other.setUTCDate(other.getUTCDate() + days)
  return other.toISOString()
}
