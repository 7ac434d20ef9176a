/** The groups a network can be folded into, and those a large group folds into once more. */
import { byName } from '../domain/danish-order.ts'
import type { Actor, Community, DrawableNetwork } from '../domain/network.ts'
import type { Folding } from '../domain/picture-question.ts'
import { administrationOn, unitsOf, withUnitsAbove, type Administration } from '../domain/units.ts'
import type { Lookup } from './lookup.ts'

export type Criterion = Exclude<Folding, 'none'>

/** What a group is called, to be said in a language by whoever shows it. */
export type GroupLabel =
  /** The registered name of what its actors share. */
  | { sort: 'registered'; name: string }
  /** Its actors belong to no unit of the administration. */
  | { sort: 'outside' }
  /** Its actors have nothing registered by which they could be in a group. */
  | { sort: 'without'; by: Criterion }
  /** A community, by the name of its actor with most partnerships. */
  | { sort: 'around'; actor: string }
  /** A part of the alphabet, by the names of its first and last actor. */
  | { sort: 'alphabet'; first: string; last: string }

export interface Group {
  id: string
  label: GroupLabel
  /** What its actors share; undefined when they share none, or only their place in the alphabet. */
  by?: Criterion
  /** Ids of actors, in the order of the network. */
  actors: string[]
}

/** What groups are made from: the network, and its communities once they are known. */
export interface Grouping {
  lookup: Lookup
  communities: readonly Community[]
}

/** The key of an actor's group and what the group is called; undefined for none. */
type Sorter = (actor: Actor) => readonly [key: string, label: GroupLabel] | undefined

/** The groups by one criterion, ordered by id; who has no group of its own is in one that says so. */
export function groupsBy(grouping: Grouping, criterion: Criterion): Group[] {
  const sorter = sorterOf(grouping, criterion)
  return sortedInto(grouping.lookup.network.actors, sorter, { prefix: '', by: criterion })
}

/** Whether a group holds those that have no group of their own. */
export const isWithout = (id: string) => /:(none|external)$/.test(id)

function sorterOf(grouping: Grouping, criterion: Criterion): Sorter {
  if (criterion === 'place') {
    return ({ place }) => (place ? [place, { sort: 'registered', name: place }] : undefined)
  }
  if (criterion === 'community') return communitySorter(grouping)
  const unitSorter = firstUnitSorter(grouping.lookup, ({ id, kind }, { tops }) =>
    criterion === 'unit' ? tops.has(id) : kind === 'municipality',
  )
  return (actor) => (actor.external ? ['external', { sort: 'outside' }] : unitSorter(actor))
}

type Unit = DrawableNetwork['units'][number]

/** Sorts by the first unit, from those an actor belongs to upwards, that is wanted. */
function firstUnitSorter(
  { network, day }: Lookup,
  isWanted: (unit: Unit, administration: Administration) => boolean,
): Sorter {
  const administration = administrationOn(network.units, day)
  return (actor) => {
    const unit = [...withUnitsAbove(administration, unitsOf(actor, day))]
      .flatMap((id) => administration.units.get(id) ?? [])
      .find((above) => isWanted(above, administration))
    return unit && [unit.id, { sort: 'registered', name: unit.name }]
  }
}

/** A community is called after its actor with most partnerships; an actor alone in one has none. */
function communitySorter({ lookup, communities }: Grouping): Sorter {
  const ties = (id: string) => lookup.partnershipsOf.get(id)?.length ?? 0
  const found = new Map<string, readonly [string, GroupLabel]>()
  for (const community of communities) {
    if (community.actors.length < 2) continue
    const hub = community.actors.reduce((best, id) => (ties(id) > ties(best) ? id : best))
    const label = { sort: 'around', actor: lookup.actors.get(hub)?.name ?? hub } as const
    for (const id of community.actors) found.set(id, [community.id, label])
  }
  return (actor) => found.get(actor.id)
}

function sortedInto(
  actors: readonly Actor[],
  sorter: Sorter,
  { prefix, by }: { prefix: string; by: Criterion },
): Group[] {
  const groups = new Map<string, Group>()
  for (const actor of actors) {
    const [key, label] = sorter(actor) ?? ['none', { sort: 'without', by } as const]
    const id = `${prefix}${by}:${key}`
    const group = groups.get(id)
    if (group) group.actors.push(actor.id)
    else groups.set(id, { id, label, ...(!isWithout(id) && { by }), actors: [actor.id] })
  }
  return [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Above this many actors an opened group shows groups of its own. */
const largest = 150

/**
 * The groups within a group too large to be shown at once: by the unit below, else place, else community, the first
 * that divides it into parts of which none holds nearly all; else by the alphabet. None for a small group.
 */
export function groupsWithin(grouping: Grouping, group: Group): Group[] {
  if (group.actors.length <= largest) return []
  const actors = group.actors.flatMap((id) => grouping.lookup.actors.get(id) ?? [])
  const ways: [Criterion, Sorter][] = [
    ['unit', unitBelowSorter(grouping, group)],
    ['place', sorterOf(grouping, 'place')],
    ['community', sorterOf(grouping, 'community')],
  ]
  for (const [by, sorter] of ways) {
    const parts = sortedInto(actors, sorter, { prefix: `${group.id}/`, by })
    if (dividesWell(parts, actors.length)) return parts
  }
  return alphabetical(actors, group.id)
}

const dividesWell = (parts: Group[], whole: number) =>
  parts.length > 1 &&
  parts.length <= largest &&
  parts.every((part) => part.actors.length <= Math.max(largest, whole / 2))

/** The unit below the one the group is called after, on the way down to the actor. */
function unitBelowSorter({ lookup }: Grouping, group: Group): Sorter {
  return firstUnitSorter(
    lookup,
    ({ id }, { parents }) =>
      parents.get(id)?.some((parent) => group.id.endsWith(`:${parent}`)) ?? false,
  )
}

function alphabetical(actors: readonly Actor[], id: string): Group[] {
  const sorted = [...actors].sort(byName)
  const size = Math.ceil(sorted.length / Math.ceil(sorted.length / largest))
  const parts: Group[] = []
  for (let from = 0; from < sorted.length; from += size) {
    const part = sorted.slice(from, from + size)
    parts.push({
      id: `${id}/name:${parts.length + 1}`,
      label: { sort: 'alphabet', first: part[0]?.name ?? '', last: part.at(-1)?.name ?? '' },
      actors: part.map((actor) => actor.id),
    })
  }
  return parts
}
