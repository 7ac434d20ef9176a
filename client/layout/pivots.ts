/**
 * Layout by pivots, for what is too large to look at every pair: a start from the steps to a few pivots (Brandes & Pich
 * 2007, “Eigensolver methods for progressive multidimensional scaling of large data”), and wishes to pivots, neighbours
 * and neighbours' neighbours (Ortmann, Klimenta & Brandes 2017, “A sparse stress model”).
 */
import { stepsFrom } from './distances.ts'
import { pointsFor, type Points } from './points.ts'
import { wishList, type Wishes, type WishList } from './wishes.ts'

export interface Pivots {
  at: number[]
  /** For each pivot, the steps to each thing. */
  steps: Int32Array[]
  /** For each thing, the number of its nearest pivot. */
  nearest: Int32Array
}

/** Pivots far from each other: the first has most neighbours, each next is farthest from those before. */
export function pivotsAmong(neighbours: readonly number[][], wanted: number): Pivots {
  const count = neighbours.length
  const least = new Int32Array(count).fill(count)
  const pivots: Pivots = { at: [], steps: [], nearest: new Int32Array(count) }
  let next = neighbours.reduce(
    (best, of, i) => (of.length > (neighbours[best]?.length ?? 0) ? i : best),
    0,
  )
  while (pivots.at.length < Math.min(wanted, count)) {
    const steps = stepsFrom(next, neighbours)
    for (const [i, step] of steps.entries()) {
      if (step >= (least[i] ?? 0)) continue
      least[i] = step
      pivots.nearest[i] = pivots.at.length
    }
    pivots.at.push(next)
    pivots.steps.push(steps)
    next = least.reduce((best, step, i) => (step > (least[best] ?? 0) ? i : best), 0)
  }
  return pivots
}

/** The two main directions of the doubly centred squared steps; things that would coincide are set a little apart. */
export function pivotStart({ steps }: Pivots): Points {
  const count = steps[0]?.length ?? 0
  const columns = steps.map((of) => centred(of))
  const first = mainDirection(columns, undefined)
  const second = mainDirection(columns, first)
  const points = pointsFor(count)
  for (const [axis, direction] of [
    [points.x, first],
    [points.y, second],
  ] as const) {
    for (const [c, column] of columns.entries()) {
      const share = direction[c] ?? 0
      for (const [i, value] of column.entries()) axis[i] = (axis[i] ?? 0) + value * share
    }
  }
  scaled(points, steps)
  for (let i = 0; i < count; i++) {
    points.x[i] = (points.x[i] ?? 0) + Math.cos(goldenAngle * i) / 2
    points.y[i] = (points.y[i] ?? 0) + Math.sin(goldenAngle * i) / 2
  }
  return points
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** Minus half the squared steps, less their mean. */
function centred(steps: Int32Array): Float64Array {
  const squares = Float64Array.from(steps, (step) => -(step ** 2) / 2)
  const mean = squares.reduce((sum, value) => sum + value, 0) / squares.length
  return squares.map((value) => value - mean)
}

/** Power iteration on the columns' products, apart from an earlier direction. */
function mainDirection(columns: Float64Array[], before: Float64Array | undefined): Float64Array {
  const products = columns.map((a) => columns.map((b) => dot(a, b)))
  let direction = Float64Array.from(columns.keys(), (c) => Math.cos(c + (before ? 2 : 1)))
  for (let round = 0; round < 60; round++) {
    if (before) {
      const along = dot(direction, before)
      direction = direction.map((value, c) => value - along * (before[c] ?? 0))
    }
    const next = Float64Array.from(products, (row) => dot(row, direction))
    const length = Math.sqrt(dot(next, next)) || 1
    direction = next.map((value) => value / length)
  }
  return direction
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** Makes distances to the first pivot as long on average as the steps to it. */
function scaled({ x, y }: Points, [steps]: Int32Array[]) {
  if (!steps) return
  const pivot = steps.indexOf(0)
  const [px, py] = [x[pivot] ?? 0, y[pivot] ?? 0]
  let wished = 0
  let found = 0
  for (const [i, step] of steps.entries()) {
    wished += step
    found += Math.hypot((x[i] ?? 0) - px, (y[i] ?? 0) - py)
  }
  const factor = found > 0 ? wished / found : 1
  for (const i of x.keys()) {
    x[i] = (x[i] ?? 0) * factor
    y[i] = (y[i] ?? 0) * factor
  }
}

/** How many of a neighbour's neighbours each thing keeps its distance from. */
const nearby = 8

export function pivotWishes(neighbours: readonly number[][], pivots: Pivots): Wishes {
  const wishes = wishList(neighbours.length)
  for (const [i, near] of neighbours.entries()) {
    for (const j of near) wishes.add(i, j, { distance: 1, weight: 1 })
  }
  for (const near of neighbours) keepApart(near, wishes)
  for (const p of pivots.at.keys()) towardsPivot(p, pivots, wishes)
  return wishes.ordered()
}

/** Things with a common neighbour wish to be two steps apart: each from those beside it in the list. */
function keepApart(siblings: readonly number[], wishes: WishList) {
  const wish = { distance: 2, weight: 1 / 4 }
  for (const [at, i] of siblings.entries()) {
    for (let away = 1; away <= Math.min(nearby / 2, siblings.length - 1); away++) {
      const j = siblings[(at + away * away) % siblings.length]
      if (j === undefined || j === i) continue
      wishes.add(i, j, wish)
      wishes.add(j, i, wish)
    }
  }
}

/** A pivot speaks for the things nearest to it that are within half the distance. */
function towardsPivot(p: number, { at, steps, nearest }: Pivots, wishes: WishList) {
  const from = steps[p]
  const pivot = at[p]
  if (!from || pivot === undefined) return
  const within = withinSteps(from, (i) => nearest[i] === p)
  for (const [i, distance] of from.entries()) {
    if (distance < 2) continue
    const spoken = within[Math.min(within.length - 1, Math.floor(distance / 2))] ?? 1
    wishes.add(i, pivot, { distance, weight: spoken / distance ** 2 })
  }
}

/** How many of those asked for are within 0, 1, 2 … steps. */
function withinSteps(steps: Int32Array, asked: (i: number) => boolean): number[] {
  const within: number[] = []
  for (const [i, step] of steps.entries()) {
    if (asked(i) && step >= 0) within[step] = (within[step] ?? 0) + 1
  }
  let sum = 0
  return Array.from(within, (n?: number) => (sum += n ?? 0))
}
