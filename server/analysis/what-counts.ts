/**
 * What counts (DOMAIN.md, section 4): named partnerships that are in force on a day, of the ties and statuses asked for.
 * Groups the source leaves unnamed are no party of them here: they are in no graph, no measure and no reason.
 */
import { inForceOn } from '../domain/in-force.ts'
import type { Partnership } from '../domain/network.ts'
import { actorsOf, sidesOf } from '../domain/sides.ts'
import { strongestTie } from '../domain/ties.ts'
import { memoizeByCounting, type Counting } from './memoize.ts'

/** One side: its actors, each once, ordered by id. More than one only when they are named jointly. */
export type Side = readonly string[]

export interface Counted {
  partnership: Partnership
  /** Of its named actors. */
  sides: Side[]
  /** The numbers of its named actors, each once, ascending. */
  members: number[]
}

export interface WhatCounts {
  /** Every named actor by its number; ordered by id, with or without a partnership. */
  actors: string[]
  /** The number of an actor by its id. */
  actor: Map<string, number>
  /** Ordered by id. */
  partnerships: Counted[]
}

/** Whether a partnership is in force and asked for, be it named or spoken of in general. */
export function isAskedFor(partnership: Partnership, { day, ties, statuses }: Counting): boolean {
  return (
    inForceOn(partnership, day, statuses) &&
    (ties === undefined || ties.includes(strongestTie(partnership.parties)))
  )
}

/** The named actors of a network and the partnerships that count. Cost: linear in parties, but for sorting ids. */
export const whatCounts = memoizeByCounting((network, counting): WhatCounts => {
  const actors = network.actors
    .filter(({ named }) => named)
    .map(({ id }) => id)
    .sort()
  const actor = new Map(actors.map((id, number) => [id, number]))
  const partnerships = network.partnerships
    .filter((partnership) => partnership.named && isAskedFor(partnership, counting))
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
    .map((partnership): Counted => {
      const parties = partnership.parties
        .filter((party) => actor.has(party.actor))
        .sort((a, b) => (a.actor < b.actor ? -1 : Number(a.actor > b.actor)))
      const sides = sidesOf(parties).map(actorsOf)
      const members = new Set(sides.flat().flatMap((id) => actor.get(id) ?? []))
      return { partnership, sides, members: [...members].sort((a, b) => a - b) }
    })
  return { actors, actor, partnerships }
})
