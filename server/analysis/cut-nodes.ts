/**
 * Cut nodes of the incidence graph (DOMAIN.md, section 5): points without which the rest has more parts that hold an actor.
 * By the low-link of a depth-first search (Hopcroft and Tarjan 1973, "Algorithm 447"): a branch below a point hangs on
 * it alone when none of the branch's lines leads above the point. A part without an actor does not count, such as a
 * partnership whose other parties are all unnamed. Iterative, so that a long chain cannot exhaust the stack. Cost:
 * linear in points and lines, but for sorting the neighbours of cut nodes.
 */
import type { IncidenceGraph } from './incidence-graph.ts'

/** What a cut node holds together: one of the parts that are left without it. */
export interface Part {
  /** The neighbours of the cut node in this part, ascending. */
  neighbours: number[]
  /** The number of actors in it. */
  actors: number
}

/** Each cut node with its parts, those with most actors first, then by first neighbour. */
export function cutNodes(graph: IncidenceGraph): Map<number, Part[]> {
  const search = new Search(graph)
  const found = new Map<number, Part[]>()
  for (let point = 0; point < graph.stops.length; point++) {
    if (search.isCut(point)) found.set(point, search.partsWithout(point))
  }
  return found
}

const none = -1

/** A depth-first search of the whole graph, and what it tells of each point. */
class Search {
  readonly #graph: IncidenceGraph
  /** When a point was met, from 0. */
  readonly #met: Int32Array
  /** The earliest met of all that a point and those below it have a line to. */
  readonly #low: Int32Array
  readonly #parent: Int32Array
  /** The actors at a point and below it. */
  readonly #actors: Int32Array
  /** The actors of the component that a point is in, kept at its root. */
  readonly #root: Int32Array
  /** The parts that hold an actor and hang on a point alone, and how many actors they have together. */
  readonly #hanging: Int32Array
  readonly #hangingActors: Int32Array

  constructor(graph: IncidenceGraph) {
    const points = graph.stops.length
    this.#graph = graph
    this.#met = new Int32Array(points).fill(none)
    this.#low = new Int32Array(points)
    this.#parent = new Int32Array(points).fill(none)
    this.#actors = Int32Array.from(graph.stops, ({ type }) => Number(type === 'Actor'))
    this.#root = new Int32Array(points)
    this.#hanging = new Int32Array(points)
    this.#hangingActors = new Int32Array(points)
    let met = 0
    for (let root = 0; root < points; root++) {
      if (this.#met[root] === none) met = this.#searchFrom(root, met)
    }
  }

  isCut(point: number): boolean {
    return at(this.#hanging, point) + Number(this.#actorsAbove(point) > 0) > 1
  }

  /** Neighbours in the order they were met: first those above, then each branch with its first one leading. */
  partsWithout(point: number): Part[] {
    const above: Part = { neighbours: [], actors: this.#actorsAbove(point) }
    const parts = [above]
    let part = above
    const inOrder = [...(this.#graph.neighbours[point] ?? [])].sort(
      (a, b) => at(this.#met, a) - at(this.#met, b),
    )
    for (const near of inOrder) {
      if (this.#parent[near] === point) {
        part = above
        if (this.#hangsOnParent(near)) {
          part = { neighbours: [], actors: at(this.#actors, near) }
          parts.push(part)
        }
      }
      part.neighbours.push(near)
    }
    for (const { neighbours } of parts) neighbours.sort((a, b) => a - b)
    return parts
      .filter(({ actors }) => actors > 0)
      .sort((a, b) => b.actors - a.actors || (a.neighbours[0] ?? 0) - (b.neighbours[0] ?? 0))
  }

  /** The actors left in the component of `point` without it and what hangs on it. */
  #actorsAbove(point: number): number {
    const own = Number(this.#graph.stops[point]?.type === 'Actor')
    return at(this.#actors, at(this.#root, point)) - at(this.#hangingActors, point) - own
  }

  #hangsOnParent(point: number): boolean {
    return at(this.#low, point) >= at(this.#met, at(this.#parent, point))
  }

  /** Meets all that `root` reaches; returns how many points have been met then. */
  #searchFrom(root: number, before: number): number {
    let met = before
    const meet = (point: number) => {
      this.#low[point] = this.#met[point] = met++
      this.#root[point] = root
    }
    const path = [root]
    const next = [0]
    meet(root)
    for (let point = root; point !== none; point = path.at(-1) ?? none) {
      const place = next[next.length - 1] as number
      const near = this.#graph.neighbours[point]?.[place]
      next[next.length - 1] = place + 1
      if (near === undefined) {
        path.pop()
        next.pop()
        this.#leave(point)
      } else if (this.#met[near] === none) {
        this.#parent[near] = point
        meet(near)
        path.push(near)
        next.push(0)
      } else if (near !== this.#parent[point]) {
        this.#low[point] = Math.min(at(this.#low, point), at(this.#met, near))
      }
    }
    return met
  }

  /** Tells the point above what was found below it. */
  #leave(point: number): void {
    const parent = at(this.#parent, point)
    if (parent === none) return
    const actors = at(this.#actors, point)
    this.#low[parent] = Math.min(at(this.#low, parent), at(this.#low, point))
    this.#actors[parent] = at(this.#actors, parent) + actors
    if (actors === 0 || !this.#hangsOnParent(point)) return
    this.#hanging[parent] = at(this.#hanging, parent) + 1
    this.#hangingActors[parent] = at(this.#hangingActors, parent) + actors
  }
}

/** A value within the bounds of its list. */
function at(list: Int32Array, index: number): number {
  return list[index] as number
}
