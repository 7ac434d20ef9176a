/** How many actors and partnerships there are, formal, informal and general ones told apart. One pass over each list. */
import type { Actor, Partnership } from '../domain/network.ts'
import { isFormal } from '../domain/ties.ts'

export interface Totals {
  /** All actors, unnamed groups included. */
  actors: number
  /** Of these, groups the source leaves unnamed. */
  groups: number
  /** Named partnerships with at least one formal tie. */
  formal: number
  /** Named partnerships with none. */
  collaborations: number
  /** Collaborations spoken of in general. */
  general: number
}

/** Counts a network or a part of one. */
export function countTotals(
  actors: readonly Pick<Actor, 'named'>[],
  partnerships: readonly Pick<Partnership, 'named' | 'parties'>[],
): Totals {
  const named = partnerships.filter((partnership) => partnership.named)
  const formal = named.filter(isFormal).length
  return {
    actors: actors.length,
    groups: actors.filter((actor) => !actor.named).length,
    formal,
    collaborations: named.length - formal,
    general: partnerships.length - named.length,
  }
}
