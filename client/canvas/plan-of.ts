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

/** Sorting takes most of the time there is; a ground usually comes in order. */
function inOrder(things: readonly DrawnThing[]): readonly DrawnThing[] {
  const sorted = things.every((thing, i) => i === 0 || (things[i - 1]?.id ?? '') < thing.id)
  return sorted ? things : things.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Above this many things no container keeps room for names, so they are not reckoned. */
const mostNamed = 3000

/** Things in the order of their ids, so that equal grounds make equal plans; the order of lines means nothing. */
export function planOf(
  ground: Ground,
  stage: Stage & { narrow: boolean },
  known: KnownPlaces,
): Asked {
  const things = inOrder(ground.things)
  const numbers = new Map(things.map((thing, i) => [thing.id, i]))
  const number = (id: string | undefined) => (id === undefined ? -1 : (numbers.get(id) ?? -1))
  const { length } = things
  const sizes = new Float64Array(2 * length)
  const names = new Float64Array(2 * length)
  const places = new Float64Array(2 * length)
  for (const [i, thing] of things.entries()) {
    const { width, height } = sizeOf(thing)
    sizes.set([width, height], 2 * i)
    places.set(known.get(thing.id) ?? [NaN, NaN], 2 * i)
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
    plan: {
      roles: Uint8Array.from(things, roleOf),
      parents: Int32Array.from(things, (thing) => number(thing.parent)),
      ranks: Uint8Array.from(ground.lines, rankOf),
      stage: { width: stage.width, height: stage.height },
      ...{ sizes, names, lines, known: places },
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
