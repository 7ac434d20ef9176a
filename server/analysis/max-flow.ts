/**
 * Maximum flow by Dinic's algorithm (Dinic 1970; Even and Tarjan 1975 for unit capacities): the most paths from source
 * to sink that share no arc. Iterative, so that a long chain cannot exhaust the stack, and on typed arrays, since every
 * phase walks all arcs. With unit capacities the cost is at most arcs × √points, in practice some ten passes.
 */

export interface Arc {
  from: number
  to: number
  capacity: number
}

/** The most that can run from `source` to `sink` over `arcs` between `points` numbered points. */
export function maximumFlow(
  { points, arcs }: { points: number; arcs: readonly Arc[] },
  source: number,
  sink: number,
): number {
  const network = new Residual(points, arcs)
  let flow = 0
  while (network.findLevels(source, sink)) {
    while (network.augment(source, sink)) flow++
  }
  return flow
}

/** What each arc can still carry. An arc and its reverse know each other; the arcs of a point lie side by side. */
class Residual {
  /** The arcs of point p are those from first[p] up to first[p + 1]. */
  readonly #first: Int32Array
  readonly #head: Int32Array
  readonly #reverse: Int32Array
  readonly #capacity: Int32Array
  /** Distance of each point from the source; -1 when it cannot be reached. */
  readonly #level: Int32Array
  /** The arc of each point to try next. */
  readonly #current: Int32Array
  readonly #queue: Int32Array

  constructor(points: number, arcs: readonly Arc[]) {
    this.#first = new Int32Array(points + 1)
    this.#head = new Int32Array(2 * arcs.length)
    this.#reverse = new Int32Array(2 * arcs.length)
    this.#capacity = new Int32Array(2 * arcs.length)
    this.#level = new Int32Array(points)
    this.#current = new Int32Array(points)
    this.#queue = new Int32Array(points)
    this.#lay(arcs)
  }

  #lay(arcs: readonly Arc[]): void {
    const first = this.#first
    for (const { from, to } of arcs) {
      first[from + 1] = at(first, from + 1) + 1
      first[to + 1] = at(first, to + 1) + 1
    }
    for (let point = 1; point < first.length; point++) {
      first[point] = at(first, point) + at(first, point - 1)
    }
    const free = first.slice()
    const take = (point: number) => {
      const place = at(free, point)
      free[point] = place + 1
      return place
    }
    for (const { from, to, capacity } of arcs) {
      const arc = take(from)
      const back = take(to)
      this.#head[arc] = to
      this.#head[back] = from
      this.#reverse[arc] = back
      this.#reverse[back] = arc
      this.#capacity[arc] = capacity
    }
  }

  /** Measures how far each point is from the source; false when the sink cannot be reached any more. */
  findLevels(source: number, sink: number): boolean {
    const level = this.#level.fill(-1)
    level[source] = 0
    this.#queue[0] = source
    let waiting = 1
    for (let served = 0; served < waiting && at(level, sink) === -1; served++) {
      const point = at(this.#queue, served)
      for (let arc = at(this.#first, point); arc < at(this.#first, point + 1); arc++) {
        const head = at(this.#head, arc)
        if (at(this.#capacity, arc) === 0 || at(level, head) !== -1) continue
        level[head] = at(level, point) + 1
        this.#queue[waiting++] = head
      }
    }
    this.#current.set(this.#first.subarray(0, level.length))
    return at(level, sink) !== -1
  }

  /** Sends one unit along a path of rising levels, giving up each arc that leads nowhere; false when there is none. */
  augment(source: number, sink: number): boolean {
    const path: number[] = []
    let point = source
    while (point !== sink) {
      const arc = at(this.#current, point)
      if (arc === at(this.#first, point + 1)) {
        const back = path.pop()
        if (back === undefined) return false
        point = at(this.#head, at(this.#reverse, back))
        this.#current[point] = back + 1
      } else if (this.#leadsOn(arc, point)) {
        path.push(arc)
        point = at(this.#head, arc)
      } else {
        this.#current[point] = arc + 1
      }
    }
    for (const arc of path) {
      const back = at(this.#reverse, arc)
      this.#capacity[arc] = at(this.#capacity, arc) - 1
      this.#capacity[back] = at(this.#capacity, back) + 1
    }
    return true
  }

  #leadsOn(arc: number, point: number): boolean {
    const head = at(this.#head, arc)
    return at(this.#capacity, arc) > 0 && at(this.#level, head) === at(this.#level, point) + 1
  }
}

/** A value within the bounds of its list. */
function at(list: Int32Array, index: number): number {
  return list[index] as number
}
