/**
 * Fragmentation F: the share of pairs of actors that cannot reach each other (Borgatti 2006, "Identifying sets of key
 * players in a social network", equation 3). 0 when all are connected, or fewer than two; 1 when none are.
 */
import { pairsWithin } from './components.ts'

/** F of the actors of all `components`. */
export function fragmentation(components: readonly (readonly number[])[]): number {
  const actors = components.reduce((sum, component) => sum + component.length, 0)
  return actors < 2 ? 0 : 1 - pairsWithin(components) / ((actors * (actors - 1)) / 2)
}
