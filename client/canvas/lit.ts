/** What stays bright when something is selected or pointed at: it, what ties it, and what that ties it to. */
import type { ShownDrawing, ShownThing } from '../state/shown-drawing.ts'
import type { Selection } from '../../server/domain/picture-question.ts'
import type { DrawnLine } from '../../server/picture/drawing.ts'

export interface Lit {
  /** Drawn for what is selected: its thing, or its lines and joint. */
  chosen: Set<string>
  /** Everything that stays bright, the chosen among it. */
  near: Set<string>
}

const isSelected = (drawn: { selects: Selection }, { type, id }: Selection) =>
  drawn.selects.type === type && drawn.selects.id === id

/** Undefined when what is selected is not drawn. */
export function litBy(drawing: ShownDrawing, selection: Selection): Lit | undefined {
  const drawn = [...drawing.things, ...drawing.lines]
  const chosen = new Set(drawn.filter((one) => isSelected(one, selection)).map(({ id }) => id))
  if (selection.type === 'Partnership') {
    for (const { id, partnerships } of drawing.lines)
      if (partnerships.includes(selection.id)) chosen.add(id)
  }
  return chosen.size > 0 ? litAround(drawing, chosen) : undefined
}

/** What stays bright around things and lines by their ids. */
export function litAround(drawing: ShownDrawing, chosen: Set<string>): Lit {
  const things = new Map(drawing.things.map((thing) => [thing.id, thing]))
  const insides = insidesOf(drawing)
  const centre = withContainers(chosen, things, insides)
  const first = drawing.lines.filter((line) => touches(line, centre) || chosen.has(line.id))
  // A joint or lozenge at the end of a line is only a way on to whom it ties.
  const passed = endsOf(first).filter((end) => !centre.has(end) && isPassed(things.get(end)))
  const onward = new Set(passed)
  const further = drawing.lines.filter((line) => touches(line, onward))
  const near = new Set([...chosen, ...centre])
  for (const line of [...first, ...further]) near.add(line.id).add(line.from).add(line.to)
  const hulls = [...near].filter((id) => things.get(id)?.sort === 'hull')
  for (const inside of hulls.flatMap((id) => insides.get(id) ?? [])) near.add(inside)
  return { chosen, near }
}

const endsOf = (lines: readonly DrawnLine[]) => lines.flatMap(({ from, to }) => [from, to])

const isPassed = (thing: ShownThing | undefined) =>
  thing?.sort === 'joint' || thing?.sort === 'lozenge'

const touches = (line: DrawnLine, ends: ReadonlySet<string>) =>
  ends.has(line.from) || ends.has(line.to)

function insidesOf(drawing: ShownDrawing): Map<string, string[]> {
  const insides = new Map<string, string[]>()
  for (const { id, parent } of drawing.things) {
    if (parent !== undefined) insides.set(parent, [...(insides.get(parent) ?? []), id])
  }
  return insides
}

/** A hull speaks for its actors, so its lines are theirs; an opened group brings what stands in it. */
function withContainers(
  chosen: ReadonlySet<string>,
  things: ReadonlyMap<string, ShownThing>,
  insides: ReadonlyMap<string, string[]>,
): Set<string> {
  const centre = new Set<string>()
  const add = (id: string) => {
    centre.add(id)
    for (const inside of insides.get(id) ?? []) add(inside)
  }
  for (const id of chosen) {
    if (!things.has(id)) continue
    add(id)
    const parent = things.get(things.get(id)?.parent ?? '')
    if (parent?.sort === 'hull') centre.add(parent.id)
  }
  return centre
}

/** What is on the lit path, with the actors of a set on it. */
export function onPath(drawing: ShownDrawing): Set<string> | undefined {
  const lit = new Set(
    [...drawing.things, ...drawing.lines].filter((one) => one.onPath).map(({ id }) => id),
  )
  const hulls = drawing.things.filter(({ id, sort }) => sort === 'hull' && lit.has(id))
  for (const { id } of hulls) {
    for (const thing of drawing.things) if (thing.parent === id) lit.add(thing.id)
  }
  for (const { sort, onPath: isLit, to } of drawing.lines)
    if (sort === 'member' && isLit) lit.add(to)
  return lit.size > 0 ? lit : undefined
}
