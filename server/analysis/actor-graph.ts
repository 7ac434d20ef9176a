/**
 * The actor graph of DOMAIN.md, section 5: named actors, adjacent when they share a counted partnership; simple. Parties
 * named jointly enter through one set, adjacent to its members and to the other sides. Cost: the square of the number of
 * sides, per partnership.
 */
import type { Network } from '../domain/network.ts'
import { whatCounts, type Side } from './what-counts.ts'
import { distinctSets, keyOf } from './incidence-graph.ts'

export interface ActorGraph {
  actors: string[]
  /** The key of each set with its members. */
  sets: Map<string, Side>
  /** Every adjacent pair of actors and sets, each once, in a fixed order; never of a point with itself. */
  pairs: [string, string][]
}

/** Reads `network` on `day` as its actor graph. */
export function actorGraph(network: Network, day: string): ActorGraph {
  const { actors, partnerships } = whatCounts(network, { day })
  const sets = distinctSets(partnerships)
  const pairs = new Map<string, [string, string]>()
  const join = (one: string, other: string) => {
    if (one === other) return
    const pair: [string, string] = one < other ? [one, other] : [other, one]
    pairs.set(JSON.stringify(pair), pair)
  }
  for (const { sides } of partnerships) {
    const points = sides.map(pointOf)
    points.forEach((point, index) => {
      for (const other of points.slice(index + 1)) join(point, other)
    })
  }
  for (const [key, side] of sets) for (const member of side) join(key, member)
  return {
    actors,
    sets,
    pairs: [...pairs.keys()].sort().flatMap((key) => [pairs.get(key) ?? []] as [string, string][]),
  }
}

function pointOf(side: Side): string {
  return side.length > 1 ? keyOf(side) : (side[0] ?? '')
}
