/** How two actors are connected on a day: their shortest paths and independent routes, in ids. */
import type { Stop } from '../domain/network.ts'
import type { IncidenceGraph } from './incidence-graph.ts'
import {
  areNamedTogether,
  independentRoutes,
  type IndependentRoutes,
} from './independent-routes.ts'
import { shortestPaths } from './shortest-paths.ts'

export interface Paths {
  /** Whether some side names both jointly. */
  namedTogether: boolean
  /** Partnerships on a shortest path; null when there is none. */
  partnerships: number | null
  total: number
  shortest: Stop[][]
  independentRoutes: IndependentRoutes
}

/**
 * Answers for two different named actors of a network, given as its incidence graph.
 * @throws RangeError when one of them is not a named actor of the network.
 */
export function readPaths(graph: IncidenceGraph, ends: { from: string; to: string }): Paths {
  const from = pointOf(graph, ends.from)
  const to = pointOf(graph, ends.to)
  const { partnerships, total, paths } = shortestPaths(graph, from, to)
  return {
    namedTogether: areNamedTogether(graph, from, to),
    partnerships,
    total,
    shortest: paths.map((path) => path.flatMap((point) => graph.stops[point] ?? [])),
    independentRoutes: independentRoutes(graph, from, to),
  }
}

function pointOf(graph: IncidenceGraph, actor: string): number {
  const point = graph.actor.get(actor)
  if (point === undefined) throw new RangeError(`No named actor ${actor}`)
  return point
}
