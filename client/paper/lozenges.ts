/**
 * On paper a frame grows with the words in it. A hull that would hold another by that is a lozenge, as it is on the
 * canvas where another stands in it.
 */
import type { ShownThing } from '../state/shown-drawing.ts'
import { boxAround, grown, nearestFree, overlap, Taken, type Box } from '../layout/boxes.ts'
import type { Geometry, Point } from '../canvas/geometry.ts'
import { beside, lozenge, openedUp } from '../canvas/hulls.ts'
import { meanOf } from '../layout/plan-of.ts'
import type { Label, Labelled } from './labels.ts'

const isMark = ({ sort }: ShownThing) => sort !== 'hull' && sort !== 'opened'

const boxOf = ({ x, y, width, height }: Point & { width: number; height: number }): Box =>
  boxAround([x, y], { width, height })

/** @param geometry with frames as large as the words in them ask for */
export function enteredHulls(
  { drawing }: Labelled,
  geometry: Geometry,
  labels: readonly Label[],
): Set<string> {
  const marks = drawing.things.filter(isMark)
  const entered = drawing.things.filter(({ id, sort }) => {
    const frame = geometry.things.get(id)
    if (sort !== 'hull' || !frame) return false
    const others = new Set(marks.filter(({ parent }) => parent !== id).map((thing) => thing.id))
    const boxes = [
      ...[...others].flatMap((other) => geometry.things.get(other) ?? []).map(boxOf),
      ...labels.filter(({ of }) => others.has(of)).map(({ box }) => box),
    ]
    return boxes.some((box) => overlap(box, boxOf(frame)))
  })
  return new Set(entered.map(({ id }) => id))
}

/** The same picture with lozenges for hulls, each at the free place nearest to the middle of its members. */
export function withLozengesFor(of: Labelled, hulls: ReadonlySet<string>): Labelled {
  const drawing = openedUp(of.drawing, hulls)
  const things = new Map(of.geometry.things)
  const lines = new Map(of.geometry.lines)
  const taken = new Taken()
  for (const { id } of drawing.things.filter((thing) => isMark(thing) && !hulls.has(thing.id))) {
    const at = things.get(id)
    if (at) taken.add(grown(boxOf(at), beside))
  }
  for (const id of hulls) {
    const members = drawing.lines.filter(({ from, sort }) => from === id && sort === 'member')
    const middle = meanOf(
      members.flatMap(({ to }) => {
        const at = things.get(to)
        return at ? [[at.x, at.y] as const] : []
      }),
    )
    const [x, y] = nearestFree(middle, (at) => !taken.meets(boxAround(at, lozenge)))
    taken.add(grown(boxAround([x, y], lozenge), beside))
    things.set(id, { x, y, ...lozenge })
  }
  for (const { id, from, to } of drawing.lines) {
    if (!hulls.has(from) && !hulls.has(to)) continue
    const [start, end] = [things.get(from), things.get(to)]
    if (start && end) lines.set(id, straight(start, end))
  }
  return { ...of, drawing, geometry: { ...of.geometry, things, lines } }
}

const straight = (start: Point, end: Point) => ({
  points: [start, end],
  middle: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
})
