/**
 * A hull holds its members only. Where another thing or its name would stand in one, a lozenge with a thin line to each
 * member takes its place. Decided from where everything stands, however it came there.
 */
import type { ShownDrawing, ShownThing, ShownSet } from '../state/shown-drawing.ts'
import type { DrawnLine } from '../../server/picture/drawing.ts'
import { exposedPadding } from './exposure-style.ts'
import {
  boxAround,
  boxAroundAll,
  grown,
  nearestFree,
  overlap,
  Taken,
  type Box,
} from '../layout/boxes.ts'
import { padding } from '../layout/places.ts'
import { namesAbove } from './names-above.ts'
import { meanOf, type Place } from '../layout/plan-of.ts'
import { lozengeWidth } from './sizes.ts'
import { nameBox, shapeBox } from './thing-boxes.ts'

/** Pixels free around a hull: the 12 of the layout, less the one that is lost where places are kept as whole numbers. */
const free = 11
/** Pixels between a lozenge and what stands beside it. */
export const beside = 9

/** Everything a drawing stands on: the drawing, and the place of each thing on the whole. */
export interface Pictured {
  drawing: ShownDrawing
  places: ReadonlyMap<string, Place>
}

export interface Looks {
  /** Names are wrapped for a narrow stage. */
  narrow: boolean
  /** An exposure is shown: a hull leaves room for what stands behind its members. */
  exposed: boolean
}

export function withLozenges(pictured: Pictured, looks: Looks): Pictured {
  const { drawing, places } = pictured
  const boxes = boxesIn(pictured, looks.narrow)
  const hulls = hullsIn(drawing, boxes, looks.exposed)
  const entered = hulls.filter((hull) => isEntered(hull, boxes))
  if (entered.length === 0) return pictured
  const taken = new Taken()
  for (const box of [...boxes.values()].flat()) taken.add(grown(box, beside))
  for (const hull of hulls) if (!entered.includes(hull)) taken.add(hull.kept)
  const standing = new Map(places)
  for (const { set, members } of entered) {
    const boxAt = (at: Place) => boxAround(at, lozenge)
    const middle = meanOf(members.map(({ id }) => places.get(id) ?? [0, 0]))
    const place = nearestFree(middle, (at) => !taken.meets(boxAt(at)))
    taken.add(grown(boxAt(place), beside))
    standing.set(set.id, place)
  }
  // A name turns with its lines, and may turn into another hull.
  const opened = openedUp(drawing, new Set(entered.map(({ set }) => set.id)))
  return withLozenges({ drawing: opened, places: standing }, looks)
}

interface Hull {
  set: ShownSet
  members: ShownThing[]
  /** Where no other may stand: the hull with what is free around it. An exposed one has room enough in itself. */
  kept: Box
}

/** The shape and the name of each thing that holds no others. */
type Boxes = ReadonlyMap<string, readonly Box[]>

function boxesIn({ drawing, places }: Pictured, narrow: boolean): Boxes {
  const naming = { above: namesAbove(drawing, places), narrow }
  const boxes = new Map<string, Box[]>()
  for (const thing of drawing.things) {
    const place = places.get(thing.id)
    if (!place || thing.sort === 'hull' || thing.sort === 'opened') continue
    const shape = shapeBox(thing, place)
    const name = nameBox(thing, shape, naming)
    boxes.set(thing.id, name ? [shape, name] : [shape])
  }
  return boxes
}

function hullsIn({ things }: ShownDrawing, boxes: Boxes, exposed: boolean): Hull[] {
  const sets = things.filter((thing): thing is ShownSet => thing.sort === 'hull')
  const membersOf = new Map(sets.map(({ id }) => [id, [] as ShownThing[]]))
  for (const thing of things) membersOf.get(thing.parent ?? '')?.push(thing)
  return sets.map((set) => {
    const members = membersOf.get(set.id) ?? []
    const own = members.flatMap(({ id }) => boxes.get(id) ?? [])
    const shapes = members.flatMap(({ id }) => boxes.get(id)?.[0] ?? [])
    const drawn = exposed ? grown(boxAroundAll(shapes), exposedPadding) : boxAroundAll(own)
    return { set, members, kept: boxAroundAll([drawn, grown(boxAroundAll(own), padding + free)]) }
  })
}

function isEntered({ members, kept }: Hull, boxes: Boxes): boolean {
  const own = new Set(members.map(({ id }) => id))
  return [...boxes].some(([id, of]) => !own.has(id) && of.some((box) => overlap(box, kept)))
}

export const lozenge = { width: lozengeWidth, height: lozengeWidth }

/** The members stand where their hull stood, each tied to the lozenge in its place. */
export function openedUp(drawing: ShownDrawing, hulls: ReadonlySet<string>): ShownDrawing {
  const sets = new Map<string, ShownSet>()
  for (const thing of drawing.things)
    if (thing.sort === 'hull' && hulls.has(thing.id)) sets.set(thing.id, thing)
  const tied: DrawnLine[] = []
  const things = drawing.things.map((thing): ShownThing => {
    const set = sets.get(thing.id)
    if (set) return { ...set, sort: 'lozenge' }
    const around = sets.get(thing.parent ?? '')
    if (!around) return thing
    tied.push(memberLine(around, thing))
    const { parent: _, ...alone } = thing
    return around.parent === undefined ? alone : { ...alone, parent: around.parent }
  })
  return { ...drawing, things, lines: [...tied, ...drawing.lines] }
}

const memberLine = (
  set: Pick<ShownSet, 'id' | 'selects' | 'dimmed' | 'onPath'>,
  member: Pick<ShownThing, 'id' | 'dimmed'>,
): DrawnLine => ({
  id: `member:${set.selects.id}:${member.id}`,
  from: set.id,
  to: member.id,
  sort: 'member',
  partnerships: [],
  dimmed: set.dimmed || member.dimmed,
  onPath: set.onPath,
  selects: set.selects,
})
