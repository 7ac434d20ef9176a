/** Whom anybody has asked: counted among actors, of which those the source leaves unnamed cannot be asked. */
import { coverages, type Coverage } from '../../server/domain/words.ts'
import type { Lookup } from './lookup.ts'

export type Coverages = Partial<Record<Coverage, number>>

/** How many of each among the named of some actors, by their ids. */
export function coveragesAmong({ actors: known }: Lookup, actors: Iterable<string>): Coverages {
  const counts: Coverages = {}
  for (const id of actors) {
    const actor = known.get(id)
    if (actor?.named) counts[actor.coverage] = (counts[actor.coverage] ?? 0) + 1
  }
  return counts
}

/** All that can be asked. */
export const askableIn = (counts: Coverages): number =>
  coverages.reduce((sum, coverage) => sum + (counts[coverage] ?? 0), 0)
