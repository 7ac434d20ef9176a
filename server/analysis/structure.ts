/** What holds a network together (DOMAIN.md, section 5): its components, what hangs on one thing alone, and F. */
import type { BridgePart } from '../domain/exposure.ts'
import type { Network } from '../domain/network.ts'
import { findCuts } from './bridges.ts'
import { findComponents } from './components.ts'
import { whatCounts } from './what-counts.ts'
import type { Counting } from './memoize.ts'
import { fragmentation } from './fragmentation.ts'

export interface Structure {
  /** The day read. */
  on: string
  /** Named actors. */
  actors: number
  /** Counted partnerships. */
  partnerships: number
  /** Largest first, then by first id. */
  components: string[][]
  bridges: { partnership: string; parts: BridgePart[] }[]
  /** Actors, each alone, and sets of actors named jointly. */
  cutPoints: string[][]
  /** From 0 to 1. */
  fragmentation: number
}

/** The structure of what counts in `network`. Cost: linear in parties, but for sorting. */
export function readStructure(network: Network, counting: Counting): Structure {
  const { actors, partnerships } = whatCounts(network, counting)
  const components = findComponents(network, counting)
  const { bridges, cutPoints } = findCuts(network, counting)
  return {
    on: counting.day,
    actors: actors.length,
    partnerships: partnerships.length,
    components: components.map((component) => component.map((actor) => actors[actor] ?? '')),
    bridges: [...bridges].map(([partnership, parts]) => ({ partnership, parts })),
    cutPoints,
    fragmentation: fragmentation(components),
  }
}
