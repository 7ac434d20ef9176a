/** Keeps boxes apart: the least pushing, along the shorter way, until nothing overlaps. */
import type { Points, Reaches } from './points.ts'

export interface Pushing {
  reaches: Reaches
  /** Free space between two boxes. */
  gap: number
  /** How often all pairs are looked at, at most. */
  sweeps: number
  /** What resists being pushed; infinite for what stays where it is. 1 for all when left out. */
  mass?: Float64Array
}

/**
 * Moves places until no two boxes are closer than the gap, or the sweeps are used up. Sweeps along x, so that a pair is
 * looked at only where it can overlap.
 * @returns whether nothing overlaps any more
 */
export function separate(points: Points, pushing: Pushing): boolean {
  const { reaches, sweeps } = pushing
  const left = (i: number) => (points.x[i] ?? 0) - (reaches.left[i] ?? 0)
  const order = Array.from(points.x.keys())
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const lefts = Float64Array.from(order.keys(), left)
    order.sort((a, b) => (lefts[a] ?? 0) - (lefts[b] ?? 0) || a - b)
    if (!pushedOnce(points, pushing, order)) return true
  }
  return false
}

function pushedOnce(points: Points, pushing: Pushing, order: readonly number[]): boolean {
  const { left, right } = pushing.reaches
  let pushed = false
  for (let at = 0; at < order.length; at++) {
    const i = order[at] ?? 0
    for (let next = at + 1; next < order.length; next++) {
      const j = order[next] ?? 0
      const between = (points.x[j] ?? 0) - (left[j] ?? 0) - (points.x[i] ?? 0) - (right[i] ?? 0)
      if (between >= pushing.gap) break
      if (pushApart(points, pushing, [i, j])) pushed = true
    }
  }
  return pushed
}

/** Pushes two boxes apart along the axis that needs less, and tells whether it had to. */
function pushApart(points: Points, pushing: Pushing, [i, j]: readonly [number, number]): boolean {
  const { left, right, top, bottom } = pushing.reaches
  const across = overlap(points.x, [right, left], [i, j]) + pushing.gap
  const back = overlap(points.x, [right, left], [j, i]) + pushing.gap
  const down = overlap(points.y, [bottom, top], [i, j]) + pushing.gap
  const up = overlap(points.y, [bottom, top], [j, i]) + pushing.gap
  if (Math.min(across, back, down, up) < 0.01) return false
  const share = shareOf(i, j, pushing.mass)
  if (share === undefined) return false
  const sideways = Math.min(across, back) < Math.min(down, up)
  const [axis, by, other] = sideways ? [points.x, across, back] : [points.y, down, up]
  const push = by <= other ? by : -other
  axis[i] = (axis[i] ?? 0) - push * share
  axis[j] = (axis[j] ?? 0) + push * (1 - share)
  return true
}

/** How far the end of box `a` is past the beginning of box `b`. */
function overlap(
  axis: Float64Array,
  [ends, begins]: readonly [Float64Array, Float64Array],
  [a, b]: readonly [number, number],
): number {
  return (axis[a] ?? 0) + (ends[a] ?? 0) - (axis[b] ?? 0) + (begins[b] ?? 0)
}

/** How much of a push the first of two takes: the heavier takes less; undefined when neither can be moved. */
function shareOf(i: number, j: number, mass: Float64Array | undefined): number | undefined {
  const [a, b] = [mass?.[i] ?? 1, mass?.[j] ?? 1]
  if (a === Infinity) return b === Infinity ? undefined : 0
  return b === Infinity ? 1 : b / (a + b)
}
