/** Gives places to what is new without moving what has one. */
import { grown, nearestFree, Taken, type Box } from './boxes.ts'
import { neighboursIn, type Part } from './plan.ts'
import type { Points } from './points.ts'
import { reachOf, standsAbove } from './reaches.ts'

/** Pixels from a single neighbour. */
const away = 150
/** Pixels between what is new and anything else, names included. */
const gap = 12
/** What is new turns names of what it is tied to, perhaps onto something new: after so many rounds all have settled. */
const mostRounds = 4

/**
 * What has no place (NaN) lands between its neighbours, or beside its only one on the side away from the middle, or
 * below everything when it has none; there, or as near as it has room with its name.
 */
export function land(part: Part, known: Points): Points {
  const points = { x: known.x.slice(), y: known.y.slice() }
  const wanted = [...points.x.keys()].filter((i) => Number.isNaN(points.x[i]))
  const neighbours = neighboursIn(part)
  const landing = { part, points, known, neighbours, order: nearFirst(wanted, neighbours) }
  for (let round = 0; round < mostRounds && settled(landing); round++);
  return points
}

interface Landing {
  part: Part
  points: Points
  /** What has a place of its own, and NaN for what is new. */
  known: Points
  neighbours: readonly number[][]
  /** What is new, in the order it is set. */
  order: readonly number[]
}

/** Sets each of what is new where it has room; returns whether any moved. */
function settled(of: Landing): boolean {
  const { part, points, known, neighbours, order } = of
  const { x, y } = points
  const isNew = new Set(order)
  const taken = new Taken()
  for (let i = 0; i < part.count; i++)
    if (!isNew.has(i)) taken.add(boxAt(of, i, [x[i] ?? 0, y[i] ?? 0]))
  let moved = false
  for (const i of order) {
    const before = [x[i] ?? NaN, y[i] ?? NaN] as const
    const from = Number.isNaN(before[0]) ? landing(points, known, neighbours[i] ?? []) : before
    const place = nearestFree(from, (at) => !taken.meets(grown(boxAt(of, i, at), gap)))
    ;[x[i], y[i]] = place
    taken.add(boxAt(of, i, place))
    if (place[0] !== before[0] || place[1] !== before[1]) moved = true
  }
  return moved
}

/** What a thing takes at a place with its name, which turns with where its neighbours stand. */
function boxAt(
  { part, points, neighbours }: Landing,
  i: number,
  at: readonly [number, number],
): Box {
  const [x, y] = at
  const ys = (neighbours[i] ?? []).map((j) => points.y[j] ?? NaN)
  const isAbove =
    !part.fixedNames[i] &&
    standsAbove(
      y,
      ys.filter((one) => !Number.isNaN(one)),
    )
  const { side, top, bottom } = reachOf(part, i, isAbove)
  return { left: x - side, right: x + side, top: y - top, bottom: y + bottom }
}

/** Those beside something that has a place first, then those beside them. */
function nearFirst(wanted: readonly number[], neighbours: readonly number[][]): number[] {
  const left = new Set(wanted)
  const order: number[] = []
  while (left.size > 0) {
    const next = [...left].filter((i) => neighbours[i]?.some((near) => !left.has(near)))
    const batch = next.length > 0 ? next : [...left]
    order.push(...batch)
    for (const i of batch) left.delete(i)
  }
  return order
}

function landing({ x, y }: Points, known: Points, neighbours: readonly number[]): [number, number] {
  const kept = [...known.x.keys()].filter((i) => !Number.isNaN(known.x[i]))
  const near = neighbours.filter((i) => !Number.isNaN(x[i]))
  const [midX, midY] = meanOf(kept, known)
  if (near.length === 0) return [midX, Math.max(0, ...kept.map((i) => known.y[i] ?? 0)) + away]
  const [atX, atY] = meanOf(near, { x, y })
  if (near.length > 1) return [atX, atY]
  const [outX, outY] = [atX - midX, atY - midY]
  const length = Math.hypot(outX, outY)
  if (length < 1) return [atX, atY + away]
  return [atX + (outX / length) * away, atY + (outY / length) * away]
}

function meanOf(of: readonly number[], { x, y }: Points): [number, number] {
  const sum = (axis: Float64Array) => of.reduce((total, i) => total + (axis[i] ?? 0), 0)
  return of.length > 0 ? [sum(x) / of.length, sum(y) / of.length] : [0, 0]
}
