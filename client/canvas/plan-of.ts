/** What the layout is asked: a ground as numbers, and its answer as places by id. */
import type { DrawnLine, DrawnThing, Ground } from '../state/drawing.ts'
import { roles, type Places, type Plan, type Stage } from './layout/plan.ts'
import { nameIn, nameSize, sizeOf } from './sizes.ts'

export type Place = readonly [x: number, y: number]

/** Places relative to the group or hull a thing stands in, as they are while every group is folded. */
export type KnownPlaces = ReadonlyMap<string, Place>

export interface Asked {
  ids: string[]
  plan: Plan
}

const ranks = { FORMAL_PARTNERSHIP: 0, COLLABORATION: 1, GENERAL: 2 } as const

const rankOf = (line: DrawnLine) => (line.tie ? ranks[line.tie] : 1)

function roleOf({ sort }: DrawnThing): number {
  if (sort === 'joint') return roles.joint
  if (sort === 'hull') return roles.hull
  return sort === 'folded' || sort === 'opened' ? roles.group : roles.thing
}

/** Things and lines in the order of their ids, so that equal grounds make equal plans. */
export function planOf(
  ground: Ground,
  stage: Stage & { narrow: boolean },
  known: KnownPlaces,
): Asked {
  const things = ground.things.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const lines = ground.lines.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const numbers = new Map(things.map((thing, i) => [thing.id, i]))
  const number = (id: string | undefined) => (id === undefined ? -1 : (numbers.get(id) ?? -1))
  const pairs = (of: (thing: DrawnThing) => Place) => Float64Array.from(things.flatMap(of))
  return {
    ids: things.map((thing) => thing.id),
    plan: {
      roles: Uint8Array.from(things, roleOf),
      parents: Int32Array.from(things, (thing) => number(thing.parent)),
      sizes: pairs((thing) => [sizeOf(thing).width, sizeOf(thing).height]),
      names: pairs((thing) => {
        const { width, height } = nameSize(nameIn(thing, stage.narrow))
        return [width, height]
      }),
      lines: Uint32Array.from(lines.flatMap(({ from, to }) => [number(from), number(to)])),
      ranks: Uint8Array.from(lines, rankOf),
      known: pairs(({ id }) => known.get(id) ?? [NaN, NaN]),
      stage: { width: stage.width, height: stage.height },
    },
  }
}

/** Where everything is: at rest within its container, and as shown on the whole. */
export interface Arrangement {
  rest: Map<string, Place>
  shown: Map<string, Place>
}

export function arrangementOf({ ids, plan }: Asked, places: Places): Arrangement {
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
  return {
    rest: new Map(ids.map((id, i) => [id, at(places.rest, i)])),
    shown: new Map(ids.map((id, i) => [id, onWhole(i)])),
  }
}
