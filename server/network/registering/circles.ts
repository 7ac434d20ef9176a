/**
 * Circles among units: on no day may a unit be part of itself, however many units lie between.
 * What holds together on some day does so on the latest day at which any of it begins, so only those are tried.
 * Cost: the number of such days times the number of parts.
 */
import { holdsOn } from '../../domain/intervals.ts'
import type { Interval } from '../../domain/network.ts'
import { nameIn, type Known } from './known.ts'

/** That a unit is part of another for a time. */
export interface Part extends Interval {
  part: string
  unit: string
}

export interface Circle {
  /** From the first unit upwards, and back to it. */
  units: string[]
  /** The day it begins; absent when it has always been. */
  day?: string
}

/** The circle that `first` would close with the parts of other units, if there is one on any day. */
export function circleClosedBy(first: Part, parts: readonly Part[]): Circle | undefined {
  const days = new Set([first, ...parts].map(({ from }) => from ?? ''))
  for (const day of [...days].sort()) {
    if (!holdsOn(first, day)) continue
    const way = wayUp(
      { from: first.unit, to: first.part },
      parts.filter((part) => holdsOn(part, day)),
    )
    if (way !== undefined) return { units: [first.part, ...way], ...(day === '' ? {} : { day }) }
  }
  return undefined
}

/** A circle as a clause, its units by their names. */
export function circleInWords({ units, day }: Circle, known: Known): string {
  const [own = '', ...above] = units.map((id) => nameIn(known, { type: 'Unit', id }))
  const from = day === undefined ? '' : `from ${day} `
  return `${from}${own} would be part of ${above.join(', which is part of ')}`
}

/** The shortest way from a unit to one that it is part of, both included. */
function wayUp({ from, to }: { from: string; to: string }, parts: readonly Part[]) {
  const above = new Map<string, string[]>()
  for (const { part, unit } of parts) above.set(part, [...(above.get(part) ?? []), unit])
  const cameFrom = new Map<string, string | undefined>([[from, undefined]])
  // A Map is iterated in the order of insertion, what is added meanwhile included.
  for (const [unit] of cameFrom) {
    if (unit === to) return wayBack(unit, cameFrom)
    for (const next of above.get(unit) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, unit)
  }
  return undefined
}

function wayBack(end: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = []
  for (let unit: string | undefined = end; unit !== undefined; unit = cameFrom.get(unit)) {
    way.unshift(unit)
  }
  return way
}
