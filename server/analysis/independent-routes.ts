/**
 * Independent routes (domain, section 5): the most paths between two actors that share no partnership, and the most that
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
  return {
    sharingNoPartnership: routes(graph, { from, to }, isPartnership),
    norActorBetween: routes(
      graph,
      { from, to },
      (graph, point) => isPartnership(graph, point) || !free.has(point),
    ),
  }
}

/** Whether some side names both actors jointly. */
export function areNamedTogether(graph: IncidenceGraph, one: number, other: number): boolean {
  const sets = new Set(setsOf(graph, one))
  return setsOf(graph, other).some((set) => sets.has(set))
}

function routes(
  graph: IncidenceGraph,
  { from, to }: { from: number; to: number },
  isPassedOnce: (graph: IncidenceGraph, point: number) => boolean,
): number {
  const points = graph.stops.length
  const arcs = graph.neighbours.flatMap((neighbours, point): Arc[] => [
    // No more routes than points can exist, so their number stands for "no limit".
    { from: point, to: points + point, capacity: isPassedOnce(graph, point) ? 1 : points },
    ...neighbours.map((to) => ({ from: points + point, to, capacity: points })),
  ])
  return maximumFlow({ points: 2 * points, arcs }, points + from, to)
}

function setsOf(graph: IncidenceGraph, point: number): number[] {
  return (graph.neighbours[point] ?? []).filter((near) => graph.stops[near]?.type === 'Set')
}

function isPartnership(graph: IncidenceGraph, point: number): boolean {
  return graph.stops[point]?.type === 'Partnership'
}
