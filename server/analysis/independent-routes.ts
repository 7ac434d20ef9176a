/**
 * Independent routes (DOMAIN.md, section 5): the most paths between two actors that share no partnership, and the most that
 * share no partnership nor an actor or set in between. By Menger's theorem that is a maximum flow in the incidence graph
 * with capacity 1 on those points, each split into a way in and a way out. Cost: see max-flow.ts.
 */
import type { IncidenceGraph } from './incidence-graph.ts'
import { maximumFlow, type Arc } from './max-flow.ts'

export interface IndependentRoutes {
  /** Null for two actors named together: one side has no routes within itself. */
  sharingNoPartnership: number | null
  norActorBetween: number | null
}

/** Both figures between two different actors, given as numbers of points. */
export function independentRoutes(
  graph: IncidenceGraph,
  from: number,
  to: number,
): IndependentRoutes {
  if (areNamedTogether(graph, from, to)) {
    return { sharingNoPartnership: null, norActorBetween: null }
  }
  const free = new Set([from, to, ...setsOf(graph, from), ...setsOf(graph, to)])
  const ends = { from, to, open: withoutDeadEnds(graph, [from, to]) }
  const isPartnership = (point: number) => graph.stops[point]?.type === 'Partnership'
  return {
    sharingNoPartnership: routes(graph, ends, isPartnership),
    norActorBetween: routes(graph, ends, (point) => isPartnership(point) || !free.has(point)),
  }
}

/** Whether some side names both actors jointly. */
export function areNamedTogether(graph: IncidenceGraph, one: number, other: number): boolean {
  const sets = new Set(setsOf(graph, one))
  return setsOf(graph, other).some((set) => sets.has(set))
}

interface Ends {
  from: number
  to: number
  /** The points a route can pass. */
  open: ReadonlySet<number>
}

function routes(
  graph: IncidenceGraph,
  { from, to, open }: Ends,
  isPassedOnce: (point: number) => boolean,
): number {
  const points = graph.stops.length
  const arcs = [...open].flatMap((point): Arc[] => [
    // No more routes than points can exist, so their number stands for "no limit".
    { from: point, to: points + point, capacity: isPassedOnce(point) ? 1 : points },
    ...neighboursOf(graph, point)
      .filter((near) => open.has(near))
      .map((near) => ({ from: points + point, to: near, capacity: points })),
  ])
  return maximumFlow({ points: 2 * points, arcs }, points + from, to)
}

/** The points but those that lead nowhere: with one neighbour left, again and again. Most of a network of hubs is such. */
function withoutDeadEnds(graph: IncidenceGraph, ends: number[]): Set<number> {
  const left = graph.neighbours.map((neighbours) => neighbours.length)
  const open = new Set(left.keys())
  const isDeadEnd = (point: number) => (left[point] ?? 0) < 2 && !ends.includes(point)
  const dead = new Set([...open].filter(isDeadEnd))
  // A Set is iterated in the order of insertion, what is added meanwhile included.
  for (const point of dead) {
    open.delete(point)
    for (const near of neighboursOf(graph, point)) {
      left[near] = (left[near] ?? 0) - 1
      if (isDeadEnd(near)) dead.add(near)
    }
  }
  return open
}

function neighboursOf(graph: IncidenceGraph, point: number): number[] {
  return graph.neighbours[point] ?? []
}

function setsOf(graph: IncidenceGraph, point: number): number[] {
  return neighboursOf(graph, point).filter((near) => graph.stops[near]?.type === 'Set')
}
