/**
 * Who stands around one actor, and in which sectors: what the picture of a focus is placed from, whatever its stage.
 *
 * A neighbour is an actor on another side of a shared partnership. Whoever is named under one with the actor is on its
 * own side and no neighbour by that. What a source leaves unnamed, or says in general, stands apart and counts nowhere.
 */
import { byName, inDanish } from '../domain/danish-order.ts'
import type { Actor, Party } from '../domain/network.ts'
import { actorsOf } from '../domain/sides.ts'
import { strongestTie } from '../domain/ties.ts'
import { kindsInOrder } from '../domain/words.ts'
import type { Folding } from '../domain/picture-question.ts'
import { groupsBy, type Group, type GroupLabel } from './groups.ts'
import type { Lookup } from './lookup.ts'
import type { Visible } from './visible.ts'

export interface Neighbour extends Pick<Actor, 'id' | 'name' | 'kind'> {
  place?: string
  /** Whether its own tie is formal in any of the partnerships. */
  formal: boolean
  /** Ids of the partnerships shared, in the order given. */
  partnerships: string[]
  /** Whether any of them has three sides or more. */
  multi: boolean
  /** Who the actor in the middle is named under one with, when each of its ties here is such a tie. */
  together?: string[]
}

export interface Surroundings {
  neighbours: Neighbour[]
  /** Groups left unnamed, and whoever shares nothing but collaborations spoken of in general. */
  general: Neighbour[]
  /** Ids of those who share nothing but being named under one with the actor, in order. */
  together: string[]
}

/**
 * Linear in the parties of its partnerships.
 * @param visible who may be placed, and the partnerships that may be drawn
 */
export function surroundingsOf(
  { actors, partnershipsOf }: Pick<Lookup, 'actors' | 'partnershipsOf'>,
  id: string,
  visible: Visible,
): Surroundings {
  const among = (side: Side) =>
    actorsOf(side).filter((actor) => actor !== id && visible.actors.has(actor))
  const isOwn = (side: Side) => side.some(({ actor }) => actor === id)
  const tied = (partnershipsOf.get(id) ?? []).filter(({ partnership }) =>
    visible.partnerships.has(partnership.id),
  )
  const beside = new Set(tied.flatMap(({ sides }) => sides.filter(isOwn).flatMap(among)))
  const named = new Map<string, Neighbour>()
  const general = new Map<string, Neighbour>()
  for (const { partnership, sides } of tied) {
    const together = sides.filter(isOwn).flatMap(among)
    const shared = { id: partnership.id, isMulti: sides.length > 2, together }
    for (const side of sides.filter((one) => !isOwn(one))) {
      for (const actor of among(side).flatMap((one) => actors.get(one) ?? [])) {
        const into = actor.named && partnership.named ? named : general
        add(into, actor, { ...shared, isFormal: isTied(actor.id, side) })
      }
    }
  }
  const apart = [...general.values()].filter((one) => !named.has(one.id))
  const others = [...beside].filter((one) => !named.has(one) && !general.has(one))
  return { neighbours: [...named.values()], general: apart.sort(byName), together: others.sort() }
}

type Side = readonly Party[]

/** Whether a tie of this actor's own is formal. */
const isTied = (id: string, side: Side) =>
  strongestTie(side.filter(({ actor }) => actor === id)) === 'FORMAL_PARTNERSHIP'

interface Shared {
  id: string
  isFormal: boolean
  isMulti: boolean
  together: string[]
}

function add(into: Map<string, Neighbour>, actor: Actor, shared: Shared) {
  const { id, name, kind, place } = actor
  const known = into.get(id)
  if (!known) {
    into.set(id, {
      ...{ id, name, kind, formal: shared.isFormal, multi: shared.isMulti },
      ...(place !== undefined && { place }),
      partnerships: [shared.id],
      ...(shared.together.length > 0 && { together: shared.together }),
    })
    return
  }
  known.formal ||= shared.isFormal
  known.multi ||= shared.isMulti
  known.partnerships.push(shared.id)
  if (shared.together.length === 0) delete known.together
}

export interface Sector {
  key: string
  /** What its neighbours share, where sectors are not kinds. */
  label?: GroupLabel
  /** Those with a formal tie by name, then the rest by name. */
  neighbours: Neighbour[]
}

/**
 * The sectors that hold anybody.
 * @param order keys of all sectors, the first first
 */
export function sectorsOf(
  neighbours: readonly Neighbour[],
  order: readonly string[],
  keyOf: (neighbour: Neighbour) => string,
): Sector[] {
  const byKey = new Map<string, Neighbour[]>(order.map((key) => [key, []]))
  for (const neighbour of neighbours) byKey.get(keyOf(neighbour))?.push(neighbour)
  return [...byKey]
    .filter(([, of]) => of.length > 0)
    .map(([key, of]) => ({ key, neighbours: of.sort(formalFirst) }))
}

const formalFirst = (one: Neighbour, other: Neighbour) =>
  Number(other.formal) - Number(one.formal) || byName(one, other)

/**
 * What stands behind a name that does not tell by itself who it is: that of a homonym, and of an actor of another place
 * than the one in the middle. All neighbours are compared, also those folded away, so that no name changes when a fold
 * is opened.
 * @param otherwise what tells a homonym without a place
 * @returns by id
 */
export function besideNames(
  centre: Pick<Actor, 'name' | 'place'>,
  neighbours: readonly Neighbour[],
  otherwise: (neighbour: Neighbour) => string,
): Map<string, string> {
  const counts = new Map([[centre.name, 1]])
  for (const { name } of neighbours) counts.set(name, (counts.get(name) ?? 0) + 1)
  const beside = new Map<string, string>()
  for (const neighbour of neighbours) {
    const { id, name, place } = neighbour
    const isHomonym = (counts.get(name) ?? 0) > 1
    const isElsewhere = centre.place !== undefined && place !== undefined && place !== centre.place
    if (isHomonym || isElsewhere) beside.set(id, place ?? otherwise(neighbour))
  }
  return beside
}

/** A partnership around the actor in the middle, with everyone in it who is let through. */
export interface DrawnTie {
  formal: boolean
  actors: string[]
  sides: number
}

export interface DrawnFocus {
  centre: Actor
  /** Who is only named under one with it. */
  together: Actor[]
  /** By kind, in the order of the legend. */
  sectors: Sector[]
  general: Neighbour[]
  /** By id of the partnership. */
  ties: Map<string, DrawnTie>
}

interface Around {
  visible: Visible
  /** By unit sectors are the top units, by anything else the kinds. */
  foldedBy: Folding | undefined
}

/** @returns undefined when there is no such actor */
export function drawnFocus(
  lookup: Lookup,
  id: string,
  { visible, foldedBy }: Around,
): DrawnFocus | undefined {
  const centre = lookup.actors.get(id)
  if (!centre) return undefined
  const { neighbours, general, together } = surroundingsOf(lookup, id, visible)
  const own = lookup.partnershipsOf.get(id) ?? []
  const drawn = own.filter(({ partnership }) => visible.partnerships.has(partnership.id))
  return {
    ...{ centre, general, together: together.flatMap((one) => lookup.actors.get(one) ?? []) },
    sectors: foldedBy === 'unit' ? unitSectors(lookup, neighbours) : kindSectors(neighbours),
    ties: new Map(
      drawn.map(({ partnership, tie, sides }) => [
        partnership.id,
        {
          formal: tie === 'FORMAL_PARTNERSHIP',
          actors: actorsOf(partnership.parties).filter((one) => visible.actors.has(one)),
          sides: sides.length,
        },
      ]),
    ),
  }
}

const kindSectors = (neighbours: readonly Neighbour[]) =>
  sectorsOf(neighbours, kindsInOrder, ({ kind }) => kind)

/** Units by name, and who belongs to none last. */
function unitSectors(lookup: Lookup, neighbours: readonly Neighbour[]): Sector[] {
  const nameOf = ({ label }: Group) => (label.sort === 'registered' ? label.name : undefined)
  const groups = groupsBy({ lookup, communities: [] }, 'unit').sort((one, other) => {
    const [a, b] = [nameOf(one), nameOf(other)]
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return inDanish(a, b)
  })
  const unitOf = new Map(
    groups.flatMap(({ id, actors }) => actors.map((one) => [one, id] as const)),
  )
  const labels = new Map(groups.map(({ id, label }) => [id, label]))
  const order = groups.map(({ id }) => id)
  return sectorsOf(neighbours, order, ({ id }) => unitOf.get(id) ?? '').map((sector) => {
    const label = labels.get(sector.key)
    return { ...sector, ...(label && { label }) }
  })
}

/** Everyone who has a row, in the order they stand. */
export const neighboursIn = ({ sectors, general }: Pick<DrawnFocus, 'sectors' | 'general'>) => [
  ...sectors.flatMap(({ neighbours }) => neighbours),
  ...general,
]

/** Ids of everyone in the order they stand: the one in the middle, then row by row. */
export function standingOrder({ centre, together, ...rows }: DrawnFocus): string[] {
  return [centre, ...neighboursIn(rows), ...together].map(({ id }) => id)
}
