/** How many there are of each among actors, by their ids. */
import { coverages, type ActorKind, type Coverage } from '../domain/words.ts'
import type { Lookup } from './lookup.ts'

export type Kinds = Partial<Record<ActorKind, number>>
export type Coverages = Partial<Record<Coverage, number>>

/** How many of each kind, unnamed groups among their kind. */
export function kindsAmong({ actors: known }: Lookup, actors: Iterable<string>): Kinds {
  const counts: Kinds = {}
  for (const id of actors) {
    const kind = known.get(id)?.kind
    if (kind) counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** How many anybody has asked, or not; what the source leaves unnamed cannot be asked and is not counted. */
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
