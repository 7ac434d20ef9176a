/** A tree of rings as a start: the thing with most ties in the middle, the others around it by their steps from it. */
import { neighboursIn, type Part } from './plan.ts'
import { pointsFor, type Points } from './points.ts'

/** Deterministic: the first of several with as many ties is the middle. */
export function radialStart(part: Part): Points {
  const neighbours = neighboursIn(part)
  const middle = neighbours.reduce(
    (best, of, i) => (of.length > (neighbours[best]?.length ?? 0) ? i : best),
    0,
  )
  const children = treeFrom(middle, neighbours)
  const leaves = leavesOf(middle, children)
  const points = pointsFor(part.count)
  const around = turned(children[middle] ?? [], rankedFrom(middle, part))
  place(middle, { depth: 0, from: startAngle(around, leaves, part), to: 0 })
  return points

  function place(i: number, ring: { depth: number; from: number; to: number }) {
    const wedge = ring.depth === 0 ? { from: ring.from, to: ring.from + 2 * Math.PI } : ring
    const angle = (wedge.from + wedge.to) / 2
    points.x[i] = ring.depth * Math.cos(angle)
    points.y[i] = ring.depth * Math.sin(angle)
    let from = wedge.from
    const order = i === middle ? around : (children[i] ?? [])
    for (const child of order) {
      const width = ((wedge.to - wedge.from) * (leaves[child] ?? 1)) / (leaves[i] ?? 1)
      place(child, { depth: ring.depth + 1, from, to: from + width })
      from += width
    }
  }
}

/** The children of each in a breadth-first tree. */
function treeFrom(root: number, neighbours: readonly number[][]): number[][] {
  const children: number[][] = neighbours.map(() => [])
  const seen = new Set([root])
  const queue = [root]
  for (const i of queue) {
    for (const near of neighbours[i] ?? []) {
      if (seen.has(near)) continue
      seen.add(near)
      children[i]?.push(near)
      queue.push(near)
    }
  }
  return children
}

function leavesOf(root: number, children: readonly number[][]): number[] {
  const leaves = children.map(() => 1)
  const order = [root]
  for (const i of order) order.push(...(children[i] ?? []))
  for (const i of order.reverse()) {
    const below = (children[i] ?? []).map((child) => leaves[child] ?? 1)
    if (below.length > 0) leaves[i] = below.reduce((sum, n) => sum + n)
  }
  return leaves
}

/** The strongest rank (0 formal, 1 collaboration, 2 in general) that ties each thing to one. */
function rankedFrom(middle: number, { links }: Part): Map<number, number> {
  const ranks = new Map<number, number>()
  for (const { a, b, rank } of links) {
    if (a !== middle && b !== middle) continue
    const other = a === middle ? b : a
    ranks.set(other, Math.min(rank, ranks.get(other) ?? 2))
  }
  return ranks
}

/** Formal partnerships above, collaborations to both sides, what is spoken of in general below. */
function turned(around: number[], ranks: ReadonlyMap<number, number>): number[] {
  const of = (rank: number) => around.filter((i) => (ranks.get(i) ?? 1) === rank)
  const collaborations = of(1)
  const half = Math.ceil(collaborations.length / 2)
  return [...collaborations.slice(0, half), ...of(0), ...collaborations.slice(half), ...of(2)]
}

/** Where the ring begins, so that what is spoken of in general is centred straight below. */
function startAngle(around: readonly number[], leaves: readonly number[], part: Part): number {
  const weight = (list: readonly number[]) => list.reduce((sum, i) => sum + (leaves[i] ?? 1), 0)
  const general = new Set(
    part.links.filter((link) => link.rank === 2).flatMap(({ a, b }) => [a, b]),
  )
  const last = around.filter((i) => general.has(i))
  const share = weight(last) / Math.max(1, weight(around))
  return Math.PI / 2 + Math.PI * share
}
