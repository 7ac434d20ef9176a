/** The groups a network can be folded into, and those a large group folds into once more. */
import { byName } from '../../server/domain/danish-order.ts'
import type { Actor } from '../../server/domain/network.ts'
import {
  administrationOn,
  unitsOf,
  withUnitsAbove,
  type Administration,
} from '../../server/domain/units.ts'
import type { ActorKind } from '../../server/domain/words.ts'
import type { CommunitiesAnswer } from '../../server/contract/network.ts'
import { picture as danish } from '../locales/da/picture.ts'
import { picture as english } from '../locales/en/picture.ts'
import type { Lookup } from './lookup.ts'
import type { Folding, Language } from '../view/view.ts'

export interface Group {
  id: string
  name: string
  /** What its actors share; undefined when they share none, or only their place in the alphabet. */
  by?: Criterion
  /** Ids of actors, in the order of the network. */
  actors: string[]
}

export type Communities = CommunitiesAnswer['communities']

/** What groups are made from beside the network: communities, once they are known, and the language of their names. */
export interface Grouping {
  lookup: Lookup
  communities: Communities
  language: Language
}

export type Criterion = Exclude<Folding, 'none'>
/** The key of an actor's group and the name of the group; undefined for none. */
type Sorter = (actor: Actor) => readonly [key: string, name: string] | undefined

const wordsIn = { da: danish.groups, en: english.groups }

/** The groups by one criterion, ordered by id; who has no group of its own is in one that says so. */
export function groupsBy(grouping: Grouping, criterion: Criterion): Group[] {
  const actors = grouping.lookup.network.actors
  return sortedInto(actors, sorterOf(grouping, criterion), {
    prefix: `${criterion}:`,
    by: criterion,
    rest: wordsIn[grouping.language].without[criterion],
  })
}

/** Whether a group holds those that have no group of their own. */
export const isWithout = (id: string) => /:(none|external)$/.test(id)

function sorterOf(grouping: Grouping, criterion: Criterion): Sorter {
  if (criterion === 'place') return ({ place }) => (place ? [place, place] : undefined)
  if (criterion === 'community') return communitySorter(grouping)
  const { outside } = wordsIn[grouping.language]
  const unitSorter = firstUnitSorter(grouping.lookup, ({ id, kind }, { tops }) =>
    criterion === 'unit' ? tops.has(id) : kind === 'municipality',
  )
  return (actor) => (actor.external ? ['external', outside] : unitSorter(actor))
}

type Unit = Lookup['network']['units'][number]

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
    return unit && [unit.id, unit.name]
  }
}

/** A community is called after its actor with most partnerships; an actor alone in one has none. */
function communitySorter({ lookup, communities, language }: Grouping): Sorter {
  const ties = (id: string) => lookup.partnershipsOf.get(id)?.length ?? 0
  const found = new Map<string, readonly [string, string]>()
  for (const community of communities) {
    if (community.actors.length < 2) continue
    const hub = community.actors.reduce((best, id) => (ties(id) > ties(best) ? id : best))
    const name = wordsIn[language].around(lookup.actors.get(hub)?.name ?? hub)
    for (const id of community.actors) found.set(id, [community.id, name])
  }
  return (actor) => found.get(actor.id)
}

function sortedInto(
  actors: readonly Actor[],
  sorter: Sorter,
  { prefix, by, rest }: { prefix: string; by: Criterion; rest: string },
): Group[] {
  const groups = new Map<string, Group>()
  for (const actor of actors) {
    const [key, name] = sorter(actor) ?? ['none', rest]
    const id = prefix + key
    const group = groups.get(id)
    if (group) group.actors.push(actor.id)
    else groups.set(id, { id, name, ...(!isWithout(id) && { by }), actors: [actor.id] })
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
  const { without } = wordsIn[grouping.language]
  const ways: [Criterion, Sorter, string][] = [
    ['unit', unitBelowSorter(grouping, group), without.unit],
    ['place', sorterOf(grouping, 'place'), without.place],
    ['community', sorterOf(grouping, 'community'), without.community],
  ]
  for (const [by, sorter, rest] of ways) {
    const parts = sortedInto(actors, sorter, { prefix: `${group.id}/${by}:`, by, rest })
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
      name: `${part[0]?.name ?? ''} – ${part.at(-1)?.name ?? ''}`,
      actors: part.map((actor) => actor.id),
    })
  }
  return parts
}

/** How many of each kind there are among actors. */
export function kindsAmong(lookup: Lookup, actors: readonly string[]) {
  const kinds: Partial<Record<ActorKind, number>> = {}
  for (const id of actors) {
    const kind = lookup.actors.get(id)?.kind
    if (kind) kinds[kind] = (kinds[kind] ?? 0) + 1
  }
  return kinds
}
