/** Where something belongs or works, and when: a time has a day at least, and no day is registered twice. */
import type { FieldError } from '../../problems/problems.ts'
import { overlap } from '../../domain/intervals.ts'
import type { GraphRelationship } from '../../domain/graph.ts'
import type { Interval } from '../../domain/network.ts'
import { values } from '../cards/card-values.ts'
import { present } from '../values.ts'
import { nameIn } from './known.ts'
import type { Known, Spoken } from './known.ts'

interface TimeAtPlace extends Pick<Spoken, 'of'>, Interval {}

/** An entry of a list that holds for a time: the place it speaks of, and where the entry itself stands in the body. */
export interface Timed extends Spoken, TimeAtPlace {
  entry: string
}

/** What is wrong with the times of a list whose places may hold beside each other. */
export function faultsOfTimes(entries: readonly Timed[], known: Known): FieldError[] {
  return entries.flatMap((entry, index) => [
    ...faultsOfEnd(entry),
    ...faultsBeside(entry, entries.slice(0, index), known),
  ])
}

/** An end is the first day that something no longer holds. */
export function faultsOfEnd({ entry, from, to }: Timed): FieldError[] {
  if (from === undefined || to === undefined || from < to) return []
  return [{ field: `${entry}.to`, expected: `a day after ${from}, when it begins`, found: to }]
}

/** Whether the time of an entry meets that of another at the same place. */
export function faultsBeside(
  entry: Timed,
  others: readonly TimeAtPlace[],
  known: Known,
): FieldError[] {
  const { type, id } = entry.of
  const other = others.find(
    (each) => each.of.type === type && each.of.id === id && overlap(each, entry),
  )
  if (other === undefined) return []
  const expected = `a time beside the one at ${nameIn(known, entry.of)}, which holds ${inWords(other)}`
  return [{ field: entry.entry, expected, found: inWords(entry) }]
}

/** The times at which relationships hold. */
export function timesOf(ties: readonly GraphRelationship[]): TimeAtPlace[] {
  return ties.map(({ to, properties }) => ({
    of: to,
    ...present({ from: values.text(properties, 'from'), to: values.text(properties, 'to') }),
  }))
}

/** A time as it ends a sentence about what holds. */
export function inWords({ from, to }: Interval): string {
  if (from === undefined) return to === undefined ? 'at any time' : `until ${to}`
  return to === undefined ? `from ${from}` : `from ${from} until ${to}`
}
