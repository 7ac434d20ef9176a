/**
 * Shortest paths between two actors in the incidence graph: those over the fewest partnerships and, of these, with the
 * fewest stops, since passing through a set of actors named jointly crosses no partnership. Counting follows Brandes 2001
 * ("A faster algorithm for betweenness centrality", section 3): as many as its next stops on the way have together.
 * Cost: linear in points and lines, plus the length of the paths listed.
 */
import type { IncidenceGraph } from './incidence-graph.ts'

/** At most this many paths are listed. */
export const mostPaths = 20

export interface ShortestPaths {
  /** Partnerships on each; null when there is no path. */
  partnerships: number | null
  /** How many there are; at most the largest exact whole number. */
  total: number
  /** The first of them as numbers of points, end to end, in the order of those numbers. */
  paths: number[][]
}

interface Distance {
  partnerships: number
  stops: number
}

/** All shortest paths from one point to another, the first `listed` of them written out. */
export function shortestPaths(graph: IncidenceGraph, from: number, to: number): ShortestPaths {
  const distances = distancesTo(graph, to)
  const start = distances.get(from)
  if (start === undefined) return { partnerships: null, total: 0, paths: [] }
  const next = (point: number) =>
    (graph.neighbours[point] ?? []).filter((near) => isNext(graph, distances, { point, near }))
  return {
    partnerships: start.partnerships,
    total: countPaths(distances, to, next).get(from) ?? 0,
    paths: firstPaths(from, to, next),
  }
}

/** Points waiting to be settled, after as many stops as their place in `queues` and `first` say together. */
interface Level {
  first: number
  queues: number[][]
}

/** The distance of every point that reaches `to`, nearest first. */
function distancesTo(graph: IncidenceGraph, to: number): Map<number, Distance> {
  const settled = new Map<number, Distance>()
  let level: Level = { first: 0, queues: [[to]] }
  for (let partnerships = 0; level.queues.length > 0; partnerships++) {
    level = settle(graph, level, { settled, partnerships })
  }
  return settled
}

/** Settles all that lies no partnership further than `level`; returns what lies one further. */
function settle(
  graph: IncidenceGraph,
  level: Level,
  { settled, partnerships }: { settled: Map<number, Distance>; partnerships: number },
): Level {
  const beyond: Level = { first: -1, queues: [] }
  const unsettled = (points: number[] = []) => points.filter((point) => !settled.has(point))
  for (let place = 0; place < level.queues.length; place++) {
    const stops = level.first + place
    for (const point of new Set(unsettled(level.queues[place]))) {
      settled.set(point, { partnerships, stops })
      for (const near of unsettled(graph.neighbours[point])) {
        wait(isPartnership(graph, near) ? beyond : level, stops + 1, near)
      }
    }
  }
  return beyond
}

function wait(level: Level, stops: number, point: number): void {
  // Stops are settled in rising order, so the first that waits has the fewest.
  if (level.queues.length === 0) level.first = stops
  ;(level.queues[stops - level.first] ??= []).push(point)
}

/** Whether a shortest path that has come to `point` can go on to `near`. */
function isNext(
  graph: IncidenceGraph,
  distances: Map<number, Distance>,
  { point, near }: { point: number; near: number },
): boolean {
  const here = distances.get(point)
  const there = distances.get(near)
  if (here === undefined || there === undefined) return false
  const crossed = isPartnership(graph, point) ? 1 : 0
  return here.partnerships === there.partnerships + crossed && here.stops === there.stops + 1
}

function countPaths(
  distances: Map<number, Distance>,
  to: number,
  next: (point: number) => number[],
): Map<number, number> {
  const counts = new Map([[to, 1]])
  for (const point of distances.keys()) {
    if (point === to) continue
    const total = next(point).reduce((sum, near) => sum + (counts.get(near) ?? 0), 0)
    counts.set(point, Math.min(total, Number.MAX_SAFE_INTEGER))
  }
  return counts
}

function firstPaths(from: number, to: number, next: (point: number) => number[]): number[][] {
  const found: number[][] = []
  const path = [from]
  const open = [next(from)]
  while (open.length > 0 && found.length < mostPaths) {
    const point = open.at(-1)?.shift()
    if (point === undefined) {
      open.pop()
      path.pop()
    } else if (point === to) {
      found.push([...path, to])
    } else {
      path.push(point)
      open.push(next(point))
    }
  }
  return found
}

function isPartnership(graph: IncidenceGraph, point: number): boolean {
  return graph.stops[point]?.type === 'Partnership'
}
