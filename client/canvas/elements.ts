/** Things and lines as the drawing library wants them. */
import type { ElementDefinition } from 'cytoscape'
import type { ShownThing, ShownDrawing } from '../state/shown-drawing.ts'
import { actorKinds } from '../../server/domain/words.ts'
import type { picture } from '../locales/da/picture.ts'
import type { DrawnGroup, DrawnLine } from '../../server/picture/drawing.ts'
import type { Colours } from './colours.ts'
import { hubsAmong } from './hubs.ts'
import { imageOfDrawing } from './images.ts'
import { kindColour } from './signs.ts'
import { nameIn, sizeOf } from './sizes.ts'
import { slices } from './style.ts'

export interface Look {
  texts: typeof picture
  colours: Colours
  /** Names are wrapped for a narrow stage. */
  narrow: boolean
}

/** Everything drawn, containers before what stands in them. */
export function elementsOf(drawing: ShownDrawing, look: Look): ElementDefinition[] {
  const things = new Map(drawing.things.map((thing) => [thing.id, thing]))
  const depth = (thing: ShownThing): number => {
    const parent = things.get(thing.parent ?? '')
    return parent ? 1 + depth(parent) : 0
  }
  const hubs = hubsAmong(drawing)
  const straight = drawing.lines.length > 1000
  const thickest = Math.max(8, ...drawing.lines.map((line) => line.partnerships.length))
  const sorted = drawing.things.toSorted((a, b) => depth(a) - depth(b))
  return [
    ...sorted.map((thing) => thingElement(thing, { look, things, isHub: hubs.has(thing.id) })),
    ...drawing.lines.map((line) => lineElement(line, things, { straight, thickest })),
  ]
}

interface Around {
  look: Look
  things: ReadonlyMap<string, ShownThing>
  isHub: boolean
}

function thingElement(thing: ShownThing, { look, things, isHub }: Around): ElementDefinition {
  const { width, height } = sizeOf(thing)
  const marks = [thing.dimmed && 'faint', thing.onPath && 'on-path', isHub && 'hub']
  return {
    group: 'nodes',
    data: {
      id: thing.id,
      ...(thing.parent !== undefined && { parent: thing.parent }),
      width,
      height,
      label: labelOf(thing, look),
      ...(thing.sort === 'folded' && ringOf(thing, look.colours)),
    },
    classes: [...classesOf(thing, things), ...marks.filter((mark) => mark !== false)],
  }
}

function labelOf(thing: ShownThing, { texts, narrow }: Look): string {
  if (thing.sort === 'hull') return texts.sets.together
  if (thing.sort === 'opened') return texts.groups.opened(thing.name, thing.actors)
  return nameIn(thing, narrow)
}

function classesOf(thing: ShownThing, things: ReadonlyMap<string, ShownThing>): string[] {
  if (thing.sort === 'actor') return [thing.kind, thing.named ? 'named' : 'unnamed']
  if (thing.sort !== 'hull') return [thing.sort]
  const members = thing.members.map((actor) => things.get(`actor:${actor}`))
  const libraries = members.every((member) => !member || isLibrary(member))
  return libraries ? ['hull', 'libraries'] : ['hull']
}

const isLibrary = (thing: ShownThing) => thing.sort === 'actor' && thing.kind === 'library'

/** Percent of each slice of the ring, and an image of the number inside. */
function ringOf({ kinds, actors }: DrawnGroup, colours: Colours) {
  const counts = new Map<string, number>()
  for (const kind of actorKinds) {
    const colour = kindColour(kind)
    counts.set(colour, (counts.get(colour) ?? 0) + (kinds[kind] ?? 0))
  }
  const shares = slices.map((name, at): [string, number] => [
    `slice${at + 1}`,
    (100 * (counts.get(name) ?? 0)) / Math.max(1, actors),
  ])
  return Object.fromEntries<number | string>([
    ...shares,
    ['image', numberImage(actors, colours.text)],
  ])
}

function numberImage(number: number, colour: string): string {
  const written = number.toLocaleString('da-DK')
  const size = written.length > 4 ? 22 : 28
  const text = `<text x="50" y="50" text-anchor="middle" dominant-baseline="central" font-family="system-ui, sans-serif" font-size="${size}" font-weight="600" fill="${colour}">${written}</text>`
  return imageOfDrawing(text, 100, 100)
}

function lineElement(
  line: DrawnLine,
  things: ReadonlyMap<string, ShownThing>,
  { straight, thickest }: { straight: boolean; thickest: number },
): ElementDefinition {
  const marks = [
    line.tie ?? line.sort,
    line.dimmed && 'faint',
    line.onPath && 'on-path',
    straight && 'straight',
    things.get(line.from)?.sort === 'hull' && 'from-hull',
    things.get(line.to)?.sort === 'hull' && 'to-hull',
  ]
  return {
    group: 'edges',
    data: {
      id: line.id,
      source: line.from,
      target: line.to,
      ...(line.sort === 'bundle' && { width: 1 + (7 * line.partnerships.length) / thickest }),
    },
    classes: marks.filter((mark) => mark !== false),
  }
}
