/**
 * The incidence graph of DOMAIN.md, section 5: named actors and counted partnerships, a line per party. Parties named
 * jointly enter through one set per set of actors, actor – set – partnership. It is simple: a tie registered twice is
 * one line. Points are numbered, actors before partnerships before sets, each ordered by id, so that the order in which
 * the network lists things changes nothing. Cost: linear in parties, but for the sorting of ids.
 */
import type { Stop } from '../domain/network.ts'
import { whatCounts, type Counted, type Side } from './what-counts.ts'
import { memoizeByCounting } from './memoize.ts'

export interface IncidenceGraph {
  stops: Stop[]
  /** The neighbours of each point, ascending. */
  neighbours: number[][]
  /** The number of an actor by its id. */
  actor: Map<string, number>
}

/** The incidence graph of what counts. */
export const incidenceGraph = memoizeByCounting((network, counting): IncidenceGraph => {
  const { actors, actor, partnerships } = whatCounts(network, counting)
  const sets = distinctSets(partnerships)
  const stops: Stop[] = [
    ...actors.map((id) => ({ type: 'Actor' as const, id })),
    ...partnerships.map(({ partnership: { id } }) => ({ type: 'Partnership' as const, id })),
    ...[...sets.values()].map((side) => ({ type: 'Set' as const, actors: [...side] })),
  ]
  const set = new Map([...sets.keys()].map((key, index) => [key, stops.length - sets.size + index]))
  const lines = partnerships.flatMap(({ sides }, index): Line[] =>
    sides.map((side) => [actors.length + index, set.get(keyOf(side)) ?? actor.get(side[0] ?? '')]),
  )
  for (const [key, side] of sets) {
    lines.push(...side.map((member): Line => [set.get(key), actor.get(member)]))
  }
  return { stops, neighbours: neighboursFrom(lines, stops.length), actor }
})

type Line = [number | undefined, number | undefined]

function neighboursFrom(lines: readonly Line[], points: number): number[][] {
  const neighbours = Array.from({ length: points }, () => new Set<number>())
  for (const [one, other] of lines) {
    if (one === undefined || other === undefined) continue
    neighbours[one]?.add(other)
    neighbours[other]?.add(one)
  }
  return neighbours.map((set) => [...set].sort((a, b) => a - b))
}

/** Every set of actors that some partnership names jointly, ordered by their ids. */
export function distinctSets(partnerships: readonly Counted[]): Map<string, Side> {
  const sets = partnerships.flatMap(({ sides }) => sides.filter((side) => side.length > 1))
  const keyed = sets.map((side): [string, Side] => [keyOf(side), side])
  return new Map(keyed.sort(([a], [b]) => (a < b ? -1 : Number(a > b))))
}

// Ids are free text, so the key keeps them apart by quoting.
export function keyOf(side: Side): string {
  return JSON.stringify(side)
}
