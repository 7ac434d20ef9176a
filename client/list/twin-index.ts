/** A drawing as a list reads it: what stands where, and each thing with its ties and whom they lead to. */
import type { ShownDrawing, ShownThing } from '../state/shown-drawing.ts'
import type { Selection, TieRow } from '../../server/domain/picture-question.ts'
import { byName } from '../../server/domain/danish-order.ts'
import type { DrawnLine } from '../../server/picture/drawing.ts'
import { standingOrder } from '../../server/picture/sectors.ts'
import type { EvidenceMarks } from '../state/evidence-marks.ts'
import type { ExposureMarks } from '../state/exposure-marks.ts'
import { inOrder, type Order } from './twin-order.ts'

export interface ListedTie {
  /** Of the line or joint that draws it. */
  id: string
  selects: Selection
  /** None for a bundle. */
  tie?: TieRow
  /** Of a joint, which has a name in the drawing. */
  name?: string
  /** Ids of the partnerships it stands for. */
  partnerships: readonly string[]
  /** The ids of the actors and folded groups at its other ends. */
  others: string[]
}

export interface TwinIndex {
  things: Map<string, ShownThing>
  /** The listed things in each opened group, and under the empty key those in none; in their order. */
  inside: Map<string, string[]>
  /** By thing; a set's ties are also those of its actors. */
  ties: Map<string, ListedTie[]>
  /** What a reorganisation marks. */
  marks?: ExposureMarks | undefined
  /** What interviews say. */
  evidence?: EvidenceMarks | undefined
}

export interface Beside extends Pick<TwinIndex, 'marks' | 'evidence'> {
  /** What things stand in the order of, and those alike by name; when left out, as they stand in a picture of rows. */
  order?: Order
}

/** Linear in the drawing but for the sorting by name. */
export function twinIndex(
  drawing: ShownDrawing,
  { marks, evidence, order = 'name' }: Beside = {},
): TwinIndex {
  const things = new Map(drawing.things.map((thing) => [thing.id, thing]))
  const inside = new Map<string, string[]>()
  const by = order === 'name' ? inPicture(drawing) : inOrder(order, evidence)
  const listed = drawing.things
    .filter((thing) => thing.sort !== 'joint')
    .toSorted((a, b) => by(a, b) || byName(a, b))
  for (const thing of listed) {
    const group = groupAround(thing, things)
    const known = inside.get(group)
    if (known) known.push(thing.id)
    else inside.set(group, [thing.id])
  }
  return { things, inside, ties: tiesIn(drawing, things), marks, evidence }
}

/** By where they stand in a picture of rows; in any other all are alike. */
function inPicture({ focus }: ShownDrawing) {
  const order = new Map((focus ? standingOrder(focus) : []).map((id, at) => [id, at]))
  const placeOf = ({ sort, selects }: ShownThing) =>
    (sort === 'actor' ? order.get(selects.id) : undefined) ?? order.size
  return (one: ShownThing, other: ShownThing) => placeOf(one) - placeOf(other)
}

/** The opened group a thing stands in; a hull's actors stand where it does. */
function groupAround(thing: ShownThing, things: TwinIndex['things']): string {
  const parent = things.get(thing.parent ?? '')
  if (!parent) return ''
  return parent.sort === 'opened' ? parent.id : groupAround(parent, things)
}

function tiesIn(drawing: ShownDrawing, things: TwinIndex['things']): TwinIndex['ties'] {
  const ties = new Map<string, ListedTie[]>()
  const members = membersIn(drawing, things)
  const actorsAt = (end: string) => members.get(end) ?? [end]

  function addTie(tie: Omit<ListedTie, 'others'>, ends: readonly string[]) {
    for (const end of ends) {
      const others = ends.filter((other) => other !== end).flatMap(actorsAt)
      const owners = members.has(end) ? [end, ...actorsAt(end)] : [end]
      for (const owner of owners) {
        const listed = { ...tie, others: [...new Set(others)] }
        const known = ties.get(owner)
        if (known) known.push(listed)
        else ties.set(owner, [listed])
      }
    }
  }

  const joints = new Map<string, string[]>()
  for (const line of drawing.lines) {
    if (line.sort === 'party') joints.set(line.from, [...(joints.get(line.from) ?? []), line.to])
    else if (line.sort !== 'member') addTie(tieOfLine(line), [line.from, line.to])
  }
  for (const [id, ends] of joints) {
    const joint = things.get(id)
    if (joint?.sort !== 'joint') continue
    const { selects, tie, name } = joint
    addTie({ id, selects, tie, name, partnerships: [selects.id] }, ends)
  }
  return ties
}

const tieOfLine = ({ id, selects, tie, partnerships }: DrawnLine): Omit<ListedTie, 'others'> => ({
  id,
  selects,
  ...(tie && { tie }),
  partnerships,
})

/** The actors and folded groups that each set leads to. */
function membersIn(drawing: ShownDrawing, things: TwinIndex['things']): Map<string, string[]> {
  const members = new Map<string, string[]>()
  for (const thing of drawing.things) {
    if (thing.sort !== 'hull') continue
    const actors = thing.members.map((actor) => `actor:${actor}`)
    members.set(
      thing.id,
      actors.filter((id) => things.has(id)),
    )
  }
  for (const { sort, from, to } of drawing.lines) {
    if (sort === 'member') members.set(from, [...(members.get(from) ?? []), to])
  }
  return members
}
