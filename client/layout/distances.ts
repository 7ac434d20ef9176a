/** How far apart things are by their links. */
import { neighboursIn, type Part } from './plan.ts'
import { wishList, type Wishes, type WishList } from './wishes.ts'

/** What is spoken of in general stands farther out. */
const generalLength = 1.4

/**
 * The wishes of a small part: every two things at their shortest way, each link as long as a step and what its two ends
 * need for their own size. Cubic in the things, so for at most a few hundred.
 * @param step pixels of a link between two small things
 */
export function allWishes(part: Part, step: number): Wishes {
  const { count } = part
  const reach = (i: number) => {
    const larger = Math.max(part.sizes[2 * i] ?? 0, part.sizes[2 * i + 1] ?? 0)
    return Math.max(0, (larger - usual) / 2 / step)
  }
  const ways = new Float64Array(count * count).fill(Infinity)
  for (let i = 0; i < count; i++) ways[i * count + i] = 0
  for (const { a, b, rank } of part.links) {
    const length = (rank === 2 ? generalLength : 1) + reach(a) + reach(b)
    const shorter = Math.min(length, ways[a * count + b] ?? Infinity)
    ways[a * count + b] = shorter
    ways[b * count + a] = shorter
  }
  for (let via = 0; via < count; via++) goVia(via, ways, count)
  const wishes = wishList(count)
  for (const [at, distance] of ways.entries()) {
    const [of, to] = [Math.floor(at / count), at % count]
    if (of !== to && distance < Infinity) {
      wishes.add(of, to, { distance, weight: 1 / distance ** 2 })
    }
  }
  holdLinks(part, ways, wishes)
  return wishes.ordered()
}

/** Links of a hub weigh more the more it has, so that those around it form a ring and none is pushed inside. */
function holdLinks({ count, links }: Part, ways: Float64Array, wishes: WishList) {
  const degrees = neighboursIn({ count, links }).map((near) => near.length)
  for (const { a, b } of links) {
    const distance = ways[a * count + b] ?? 1
    const weight = Math.max(degrees[a] ?? 0, degrees[b] ?? 0) / distance ** 2
    wishes.add(a, b, { distance, weight })
    wishes.add(b, a, { distance, weight })
  }
}

/** Pixels of a thing that needs no room beyond a step. */
const usual = 46

/** One round of Floyd and Warshall's shortest ways. */
function goVia(via: number, ways: Float64Array, count: number) {
  for (let from = 0; from < count; from++) {
    const first = ways[from * count + via] ?? Infinity
    if (first === Infinity) continue
    for (let to = 0; to < count; to++) {
      const length = first + (ways[via * count + to] ?? Infinity)
      if (length < (ways[from * count + to] ?? Infinity)) ways[from * count + to] = length
    }
  }
}

/** Links from `source` to each thing, breadth first; -1 where there is no way. */
export function stepsFrom(source: number, neighbours: readonly number[][]): Int32Array {
  const steps = new Int32Array(neighbours.length).fill(-1)
  steps[source] = 0
  const queue = [source]
  for (const i of queue) {
    for (const near of neighbours[i] ?? []) {
      if (steps[near] !== -1) continue
      steps[near] = (steps[i] ?? 0) + 1
      queue.push(near)
    }
  }
  return steps
}
