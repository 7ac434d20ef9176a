/** What the layout is asked: a ground as numbers, and its answer as places by id. */
import type { ShownThing, ShownGround } from '../state/shown-drawing.ts'
import type { DrawnLine } from '../../server/picture/drawing.ts'
import { roles, type Places, type Plan, type Stage } from './plan.ts'
import { nameIn, nameSize, sizeOf } from '../canvas/sizes.ts'

export type Place = readonly [x: number, y: number]

/**
 * Where things rest while every group is folded, by their keys: relative to the group they stand in, whether they stand
 * in a hull there or not. So what is named together on one day stands where it stands alone on another.
 */
export type KnownPlaces = ReadonlyMap<string, Place>

export interface Asked {
  ids: string[]
  /** Of places at rest: what has changed its group has no place in the new one yet. */
  keys: string[]
  plan: Plan
}

const ranks = { FORMAL_PARTNERSHIP: 0, COLLABORATION: 1, GENERAL: 2 } as const

const rankOf = (line: DrawnLine) => (line.tie ? ranks[line.tie] : 1)

function roleOf({ sort }: ShownThing): number {
  if (sort === 'joint') return roles.joint
  if (sort === 'hull') return roles.hull
  return sort === 'folded' || sort === 'opened' ? roles.group : roles.thing
}

/** Sorting takes most of the time there is; a ground usually comes in order. */
function inOrder(things: readonly ShownThing[]): readonly ShownThing[] {
  const sorted = things.every((thing, i) => i === 0 || (things[i - 1]?.id ?? '') < thing.id)
  return sorted ? things : things.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Above this many things no container keeps room for names, so they are not reckoned. */
const mostNamed = 3000

/** Things in the order of their ids, so that equal grounds make equal plans; the order of lines means nothing. */
export function planOf(
  ground: ShownGround,
  stage: Stage & { narrow: boolean },
  known: KnownPlaces,
): Asked {
  const things = inOrder(ground.things)
  const numbers = new Map(things.map((thing, i) => [thing.id, i]))
  const number = (id: string | undefined) => (id === undefined ? -1 : (numbers.get(id) ?? -1))
  const { length } = things
  const parents = Int32Array.from(things, (thing) => number(thing.parent))
  const hulls = hullsAmong(things, parents)
  const keys = keysOf(things, hulls)
  const within = placesWithin(
    keys.map((key) => known.get(key)),
    hulls,
  )
  const sizes = new Float64Array(2 * length)
  const names = new Float64Array(2 * length)
  const places = new Float64Array(2 * length)
  for (const [i, thing] of things.entries()) {
    const { width, height } = sizeOf(thing)
    sizes.set([width, height], 2 * i)
    places.set(within[i] ?? [NaN, NaN], 2 * i)
    if (length > mostNamed) continue
    const name = nameSize(nameIn(thing, stage.narrow))
    names.set([name.width, name.height], 2 * i)
  }
  const lines = new Uint32Array(2 * ground.lines.length)
  for (const [i, { from, to }] of ground.lines.entries()) {
    lines.set([number(from), number(to)], 2 * i)
  }
  return {
    ids: things.map((thing) => thing.id),
    keys,
    plan: {
      roles: Uint8Array.from(things, roleOf),
      ranks: Uint8Array.from(ground.lines, rankOf),
      stage: { width: stage.width, height: stage.height },
      ...{ parents, sizes, names, lines, known: places },
    },
  }
}

/** The numbers of the things in each hull, by its own. */
function hullsAmong(things: readonly ShownThing[], parents: Int32Array): Map<number, number[]> {
  const hulls = new Map<number, number[]>()
  for (const [i, { sort }] of things.entries()) if (sort === 'hull') hulls.set(i, [])
  for (const [i, parent] of parents.entries()) hulls.get(parent)?.push(i)
  return hulls
}

function keysOf(things: readonly ShownThing[], hulls: ReadonlyMap<number, number[]>): string[] {
  const groups = things.map(({ parent }) => parent)
  for (const [hull, members] of hulls) for (const i of members) groups[i] = groups[hull]
  return things.map(({ id }, i) => (groups[i] === undefined ? id : `${groups[i]}>${id}`))
}

/** Known places relative to the container itself; a hull new around things that have places stands in the middle of these. */
function placesWithin(
  rest: readonly (Place | undefined)[],
  hulls: ReadonlyMap<number, number[]>,
): (Place | undefined)[] {
  const within = [...rest]
  for (const [hull, members] of hulls) {
    const kept = members.flatMap((i) => (rest[i] ? [rest[i]] : []))
    const middle = rest[hull] ?? (kept.length > 0 ? meanOf(kept) : undefined)
    within[hull] = middle
    for (const i of members) {
      const place = rest[i]
      within[i] = place && middle && [place[0] - middle[0], place[1] - middle[1]]
    }
  }
  return within
}

export function meanOf(places: readonly Place[]): Place {
  const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length
  return [mean(0), mean(1)]
}

/** Where everything is: at rest within its group, by key, and as shown on the whole, by id. */
export interface Arrangement {
  rest: Map<string, Place>
  shown: Map<string, Place>
}

export function arrangementOf({ ids, keys, plan }: Asked, places: Places): Arrangement {
  const at = (values: Float64Array, i: number): Place => [
    values[2 * i] ?? 0,
    values[2 * i + 1] ?? 0,
  ]
  const onWhole = (i: number): Place => {
    const [x, y] = at(places.shown, i)
    const parent = plan.parents[i] ?? -1
    if (parent < 0) return [x, y]
    const [parentX, parentY] = onWhole(parent)
    return [parentX + x, parentY + y]
  }
  const inGroup = (i: number): Place => {
    const [x, y] = at(places.rest, i)
    const parent = plan.parents[i] ?? -1
    if (plan.roles[parent] !== roles.hull) return [x, y]
    const [hullX, hullY] = at(places.rest, parent)
    return [hullX + x, hullY + y]
  }
  return {
    rest: new Map(keys.map((key, i) => [key, inGroup(i)])),
    shown: new Map(ids.map((id, i) => [id, onWhole(i)])),
  }
}
