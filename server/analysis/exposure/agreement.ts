/**
 * What the agreement tells. `expires`: its end lies at most the window away from the reorganisation, before or after.
 * `no-agreement`: there is none, or none in writing; where the source is silent nothing is said.
 */
import type { Evidence, ExposureQuestion } from '../../domain/exposure.ts'
import type { Partnership } from '../../domain/network.ts'
import { daysBetween } from '../../domain/days.ts'

/** The end of the agreement near the reorganisation. */
export function expires(
  { end }: Partnership,
  { date, windowDays }: Pick<ExposureQuestion, 'date' | 'windowDays'>,
): Evidence | undefined {
  if (end === undefined) return undefined
  const days = daysBetween(date, end)
  return Math.abs(days) <= windowDays ? { signal: 'expires', end, days } : undefined
}

/** That nothing is written down. */
export function noAgreement({ agreement }: Partnership): Evidence | undefined {
  if (agreement !== 'none' && agreement !== 'oral') return undefined
  return { signal: 'no-agreement', agreement }
}
