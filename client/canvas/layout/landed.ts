/** Gives places to what is new without moving what has one. */
import { neighboursIn, type Part } from './plan.ts'
import type { Points } from './points.ts'
import { namesAbove, reachesOf } from './reaches.ts'
import { separate } from './separated.ts'

/** Pixels from a single neighbour. */
const away = 150

/**
 * What has no place (NaN) lands between its neighbours, or beside its only one on the side away from the middle, or
 * below everything when it has none; then it moves on to where it overlaps nothing.
 */
export function landed(part: Part, known: Points): Points {
  const points = { x: known.x.slice(), y: known.y.slice() }
  const wanted = [...points.x.keys()].filter((i) => Number.isNaN(points.x[i]))
  if (wanted.length === 0) return points
  const neighbours = neighboursIn(part)
  const mass = Float64Array.from(points.x, (x) => (Number.isNaN(x) ? 1 : Infinity))
  for (const i of nearFirst(wanted, neighbours)) {
    const [x, y] = landing(points, neighbours[i] ?? [])
    points.x[i] = x
    points.y[i] = y
  }
  for (let round = 0; round < 2; round++) {
    const reaches = reachesOf(part, namesAbove(part, points, neighbours))
    separate(points, { reaches, gap: 12, sweeps: 300, mass })
  }
  return points
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

function landing({ x, y }: Points, neighbours: readonly number[]): [number, number] {
  const placed = [...x.keys()].filter((i) => !Number.isNaN(x[i]))
  const near = neighbours.filter((i) => !Number.isNaN(x[i]))
  const [midX, midY] = meanOf(placed, { x, y })
  if (near.length === 0) return [midX, Math.max(0, ...placed.map((i) => y[i] ?? 0)) + away]
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
