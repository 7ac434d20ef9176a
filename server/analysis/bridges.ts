/**
 * What hangs on one thing alone (DOMAIN.md, section 5): bridges are partnerships, cut points actors or sets of actors named
 * jointly, without which their neighbours no longer reach each other. Definition and cost: see cut-nodes.ts.
 */
import type { Stop } from '../domain/network.ts'
import type { BridgePart } from '../domain/exposure.ts'
import { cutNodes } from './cut-nodes.ts'
import { incidenceGraph } from './incidence-graph.ts'
import { memoizeByCounting } from './memoize.ts'

export interface Cuts {
  /** The parts that the sides of each bridge fall into without it, by the id of the partnership. */
  bridges: Map<string, BridgePart[]>
  /** Actors, each alone, and then sets; each ordered by id. */
  cutPoints: string[][]
}

/** The bridges and cut points of what counts. */
export const findCuts = memoizeByCounting((network, counting): Cuts => {
  const graph = incidenceGraph(network, counting)
  const actorsAt = (point: number) => actorsOf(graph.stops[point])
  const cuts: Cuts = { bridges: new Map(), cutPoints: [] }
  for (const [point, parts] of cutNodes(graph)) {
    const stop = graph.stops[point]
    if (stop?.type !== 'Partnership') {
      cuts.cutPoints.push(actorsAt(point))
      continue
    }
    cuts.bridges.set(
      stop.id,
      parts.map(({ neighbours, actors }) => ({ sides: neighbours.map(actorsAt), actors })),
    )
  }
  return cuts
})

function actorsOf(stop: Stop | undefined): string[] {
  if (stop === undefined) return []
  return stop.type === 'Set' ? stop.actors : [stop.id]
}
