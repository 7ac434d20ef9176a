/** What a showcase dims and a path lights in a drawing. */
import type { Stop } from '../domain/network.ts'
import type { PictureQuestion, RowKey } from '../domain/picture-question.ts'
import type { DrawnLine } from './drawing.ts'
import type { Lookup } from './lookup.ts'
import { endOfActor, groupThing, jointThing, setThing, type Outline } from './outline.ts'
import type { Shapes } from './shapes.ts'
import type { Visible } from './visible.ts'

/** The shortest paths between two actors, each from end to end. */
export type Paths = readonly (readonly Stop[])[]

interface By {
  outline: Outline
  question: Pick<PictureQuestion, 'showcased' | 'path'>
  paths: Paths | undefined
}

/** The same value when nothing is showcased or lit. */
export function emphasise(shapes: Shapes, { outline, question, paths }: By): Shapes {
  const showcased = new Set(question.showcased)
  const shown = showcased.size > 0 ? dimOthers(shapes, outline, showcased) : shapes
  return question.path && paths && paths.length > 0 ? lightPaths(shown, outline, paths) : shown
}

function dimOthers({ things, lines }: Shapes, outline: Outline, rows: ReadonlySet<RowKey>): Shapes {
  const { actors, partnerships } = standingOut(outline.lookup, rows)
  const bright = new Set([...actors].map((actor) => endOfActor(outline, actor)))
  for (const id of partnerships) bright.add(jointThing(id))
  const anyBright = (of: readonly string[]) => of.some((actor) => actors.has(actor))
  for (const { id, members } of outline.sets.values())
    if (anyBright(members)) bright.add(setThing(id))
  for (const { id, actors: of } of outline.groups.values()) {
    if (anyBright(of)) bright.add(groupThing(id))
  }
  const isBright = ({ sort, from, to, partnerships: own }: DrawnLine) =>
    sort === 'member' ? bright.has(from) && bright.has(to) : own.some((id) => partnerships.has(id))
  return {
    things: things.map((thing) => ({ ...thing, dimmed: !bright.has(thing.id) })),
    lines: lines.map((line) => ({ ...line, dimmed: !isBright(line) })),
  }
}

/**
 * An actor stands out when one of its rows is showcased or it is a party of a showcased tie; a partnership when its tie
 * is, or when two of its sides hold an actor that stands out by its own rows.
 */
export function standingOut(lookup: Lookup, rows: ReadonlySet<RowKey>): Visible {
  const own = new Set<string>()
  for (const [id, of] of lookup.rows) if (of.some((row) => rows.has(row))) own.add(id)
  const actors = new Set(own)
  const partnerships = new Set<string>()
  for (const [id, { partnership, sides, rows: ofTie }] of lookup.sided) {
    const tied = ofTie.some((row) => rows.has(row))
    const between = sides.filter((side) => side.some((party) => own.has(party.actor)))
    if (tied || between.length > 1) partnerships.add(id)
    if (tied) for (const party of partnership.parties) actors.add(party.actor)
  }
  return { actors, partnerships }
}

/** Every stop of the shortest paths, and the lines between them; a folded group stands for the stops in it. */
function lightPaths({ things, lines }: Shapes, outline: Outline, paths: Paths): Shapes {
  const on = new Set<string>()
  const partnerships = new Set<string>()
  for (const stop of paths.flat()) {
    if (stop.type === 'Set') on.add(setThing(stop.actors.toSorted().join('+')))
    else if (stop.type === 'Actor') on.add(endOfActor(outline, stop.id))
    else {
      partnerships.add(stop.id)
      on.add(jointThing(stop.id))
    }
  }
  const joins = (line: DrawnLine) =>
    on.has(line.from) &&
    on.has(line.to) &&
    (line.sort === 'member' || line.partnerships.some((id) => partnerships.has(id)))
  return {
    things: things.map((thing) => ({ ...thing, onPath: on.has(thing.id) })),
    lines: lines.map((line) => ({ ...line, onPath: joins(line) })),
  }
}
