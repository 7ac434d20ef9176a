/** What is looked up in a network again and again: found once for each network and day, in one pass. */
import type { Actor, DrawableNetwork, DrawablePartnership, Party } from '../domain/network.ts'
import type { RowKey, TieRow } from '../domain/picture-question.ts'
import { setIdOf, sidesOf } from '../domain/sides.ts'
import { actorRowsOn, tieRowOf, tieRowsOf } from './rows.ts'

/** A partnership with what follows from its parties. */
export interface Sided {
  partnership: DrawablePartnership
  tie: TieRow
  /** The rows of the legend it is in. */
  rows: RowKey[]
  sides: Party[][]
}

export interface Lookup {
  network: DrawableNetwork
  day: string
  actors: Map<string, Actor>
  /** The rows of the legend each actor is in. */
  rows: Map<string, RowKey[]>
  sided: Map<string, Sided>
  /** The partnerships of an actor; an actor without any has no entry. */
  partnershipsOf: Map<string, Sided[]>
  /** Actors, joints and sets named jointly: what the network is drawn with when nothing is folded. */
  things: number
}

const lookups = new WeakMap<DrawableNetwork, Lookup>()

/** @param day ISO 8601: units are read as they stand on it */
export function lookupOf(network: DrawableNetwork, day: string): Lookup {
  const known = lookups.get(network)
  if (known?.day === day) return known
  const lookup = newLookup(network, day)
  lookups.set(network, lookup)
  return lookup
}

function newLookup(network: DrawableNetwork, day: string): Lookup {
  const sided = new Map<string, Sided>()
  const partnershipsOf = new Map<string, Sided[]>()
  for (const partnership of network.partnerships) {
    const entry = {
      partnership,
      tie: tieRowOf(partnership),
      rows: tieRowsOf(partnership),
      sides: sidesOf(partnership.parties),
    }
    sided.set(partnership.id, entry)
    for (const actor of new Set(partnership.parties.map((party) => party.actor))) {
      const known = partnershipsOf.get(actor)
      if (known) known.push(entry)
      else partnershipsOf.set(actor, [entry])
    }
  }
  const rowsOf = actorRowsOn(network, day)
  return {
    network,
    day,
    actors: new Map(network.actors.map((actor) => [actor.id, actor])),
    rows: new Map(network.actors.map((actor) => [actor.id, rowsOf(actor)])),
    sided,
    partnershipsOf,
    things: thingsIn(network.actors.length, sided.values()),
  }
}

function thingsIn(actors: number, all: Iterable<Sided>): number {
  const sets = new Set<string>()
  let joints = 0
  for (const { sides } of all) {
    if (sides.length > 2) joints++
    for (const side of sides) {
      const id = setIdOf(side)
      if (id !== undefined) sets.add(id)
    }
  }
  return actors + joints + sets.size
}

/** More actors than this are told apart around one of them. */
export const mostFree = 25

/** Whether an actor that is looked for is best seen among its neighbours alone. */
export const isLarge = (lookup: Lookup | undefined): boolean =>
  lookup !== undefined && lookup.actors.size > mostFree
