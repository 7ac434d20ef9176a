/**
 * Communities: groups of actors with more partnerships among them than chance would give, by the Louvain method
 * (Blondel, Guillaume, Lambiotte and Lefebvre 2008) on the actor graph, unweighted. The order of points and the chance
 * are fixed, so an equal network has equal communities. Cost: close to linear in adjacent pairs; at 20,000 actors it is
 * too long to run beside requests, hence thread.ts.
 */
import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import type { Community, Network } from '../domain/network.ts'
import { actorGraph } from './actor-graph.ts'

// Its types describe an ES module with a default export; it is a CommonJS module that is the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default

/** The communities of the named actors on `day`, largest first, then by id; an actor without partners is one alone. */
export function findCommunities(network: Network, day: string): Community[] {
  const { actors, sets, pairs } = actorGraph(network, day)
  const graph = new UndirectedGraph()
  for (const actor of actors) graph.addNode(actor)
  for (const set of sets.keys()) graph.addNode(set)
  for (const [one, other] of pairs) graph.addEdge(one, other)
  const community = louvain(graph, { rng: seededChance(20081004) })
  const groups = new Map<number | undefined, string[]>()
  for (const actor of actors) {
    const group = community[actor]
    const members = groups.get(group)
    if (members) members.push(actor)
    else groups.set(group, [actor])
  }
  return [...groups.values()]
    .map((members) => ({ id: members[0] ?? '', actors: members }))
    .sort((a, b) => b.actors.length - a.actors.length || (a.id < b.id ? -1 : 1))
}

/** Numbers in [0, 1) that look random and are the same for the same seed (mulberry32, Ettinger 2017). */
function seededChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
