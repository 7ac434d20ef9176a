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
  const { reaches, gap } = pushing
  // One object for all pairs: there are millions.
  const pair = { i: 0, j: 0 }
  let pushed = false
  for (let at = 0; at < order.length; at++) {
    pair.i = order[at] ?? 0
    const end = past(points.x, reaches.right, pair.i) + gap
    for (let next = at + 1; next < order.length; next++) {
      pair.j = order[next] ?? 0
      if (before(points.x, reaches.left, pair.j) >= end) break
      if (pushPair(points, pushing, pair)) pushed = true
    }
  }
  return pushed
}

/** Pushes two boxes apart along the axis that needs less; false when they do not overlap or neither can be moved. */
function pushPair(points: Points, { reaches, gap, mass }: Pushing, pair: Pair): boolean {
  const { i, j } = pair
  const down = gap + past(points.y, reaches.bottom, i) - before(points.y, reaches.top, j)
  const up = gap + past(points.y, reaches.bottom, j) - before(points.y, reaches.top, i)
  if (down < least || up < least) return false
  const across = gap + past(points.x, reaches.right, i) - before(points.x, reaches.left, j)
  const back = gap + past(points.x, reaches.right, j) - before(points.x, reaches.left, i)
  if (across < least || back < least) return false
  const share = shareOf(i, j, mass)
  if (share === undefined) return false
  const sideways = Math.min(across, back) < Math.min(down, up)
  const push = sideways ? shorter(across, back) : shorter(down, up)
  const axis = sideways ? points.x : points.y
  axis[i] = (axis[i] ?? 0) - push * share
  axis[j] = (axis[j] ?? 0) + push * (1 - share)
  return true
}

interface Pair {
  i: number
  j: number
}

/** Pixels below which an overlap is none. */
const least = 0.01

const past = (axis: Float64Array, reach: Float64Array, i: number) =>
  (axis[i] ?? 0) + (reach[i] ?? 0)
const before = (axis: Float64Array, reach: Float64Array, i: number) =>
  (axis[i] ?? 0) - (reach[i] ?? 0)
/** Forwards by the one or backwards by the other, whichever is less. */
const shorter = (forwards: number, backwards: number) =>
  forwards <= backwards ? forwards : -backwards

/** How much of a push the first of two takes: the heavier takes less; undefined when neither can be moved. */
function shareOf(i: number, j: number, mass: Float64Array | undefined): number | undefined {
  const [a, b] = [mass?.[i] ?? 1, mass?.[j] ?? 1]
  if (a === Infinity) return b === Infinity ? undefined : 0
  return b === Infinity ? 1 : b / (a + b)
}
