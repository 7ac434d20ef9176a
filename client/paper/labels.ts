/** The words on paper: the name of each actor and group, and of each partnership at risk at its line. */
import type { ShownDrawing, ShownThing } from '../state/shown-drawing.ts'
import type { picture } from '../locales/da/picture.ts'
import { isAtRisk, type ExposureMarks } from '../state/exposure-marks.ts'
import { boxAround, type Box } from '../layout/boxes.ts'
import { classSignSize } from '../canvas/class-signs.ts'
import type { Colours } from '../canvas/colours.ts'
import { badgesOf, type Badge } from '../canvas/exposed.ts'
import type { Geometry, Point } from '../canvas/geometry.ts'
import { discRadius, haloOf, type HaloSort } from '../canvas/halos.ts'
import { notesOf, type Note } from '../canvas/notes.ts'
import { type Size, wrapName } from '../canvas/sizes.ts'
import { path, sizeOfWords, wordsIn } from './svg.ts'
import { middleOn } from './things.ts'
import { boxesAlong, boxesOnFrame, type Along } from './along.ts'
import {
  nearLine,
  nearThing,
  placing,
  waysBesideLine,
  waysOfName,
  type Placing,
  type Wanted,
} from './word-places.ts'

export interface Labelled {
  drawing: ShownDrawing
  marks: ExposureMarks
  geometry: Geometry
  /** Of the light theme. */
  colours: Colours
  texts: typeof picture
  /** The names of partnerships by their ids. */
  names: ReadonlyMap<string, string>
  /** What an exposure puts behind an actor, by the id of its thing. */
  halos: ReadonlyMap<string, HaloSort>
}

export interface Label {
  /** The id of the thing or line that the words are about. */
  of: string
  svg: string
  /** A thin line to what stands some way off; empty where the words stand beside it. */
  leader: string
  box: Box
  /** The id of the frame that the words belong within. */
  within?: string
}

/**
 * Places the names of things first, then those of partnerships, then, where there is room, in which unit each actor is.
 * @param size pixels of the letters
 */
export function labelsOf(of: Labelled, size: number): Label[] {
  const along = boxesAlong(of.geometry)
  const { things } = of.drawing
  const frames = new Map(
    things.filter(isFrame).map(({ id }) => [id, boxesOnFrame(of.geometry, id)]),
  )
  const places = placing(
    [along, frames].flatMap((boxes) => [...boxes.values()].flat()),
    size,
  )
  const badges = badgesOf(of.drawing, of.marks)
  for (const thing of of.drawing.things) {
    const at = of.geometry.things.get(thing.id)
    if (at && !isFrame(thing)) places.take(boxAround([at.x, at.y], extentOf(thing, at, of.halos)))
  }
  for (const { id } of badges) {
    const at = middleOn(of.geometry, id)
    if (at) places.take(boxAround([at.x, at.y], badge))
  }
  return [
    ...things.filter(isFrame).flatMap((thing) => frameLabel(thing, of, { places, size })),
    ...things.flatMap((thing) => nameLabel(thing, of, { places, size, along: frames })),
    ...badges.flatMap((one) => partnershipLabel(one, of, { places, size, along })),
    ...notesOf(of.drawing, of.marks, of.texts).flatMap((note) =>
      noteLabel(note, of, { places, size: 0.9 * size }),
    ),
  ]
}

const badge: Size = { width: classSignSize, height: classSignSize }

interface Writing {
  places: Placing
  size: number
}

const isFrame = ({ sort }: ShownThing) => sort === 'hull' || sort === 'opened'

/** What a thing covers, its halo with it. */
function extentOf(thing: ShownThing, own: Size, halos: Labelled['halos']): Size {
  const halo = halos.get(thing.id)
  return halo && thing.sort === 'actor' ? haloOf(halo, thing.kind, '') : own
}

/** A hull says so within its upper edge; an opened group has its name above it. */
function frameLabel(thing: ShownThing, of: Labelled, { places, size }: Writing): Label[] {
  const at = of.geometry.things.get(thing.id)
  if (!at) return []
  const isHull = thing.sort === 'hull'
  const name = isHull ? of.texts.sets.together : thing.name
  const lines = [{ text: name, ink: isHull ? of.colours.muted : of.colours.text }]
  const words = sizeOfWords({ lines, size })
  const off = (isHull ? 1 : -1) * (words.height / 2 + 4)
  const box = boxAround([at.x, at.y - at.height / 2 + off], words)
  places.take(box)
  return [
    {
      of: thing.id,
      svg: wordsIn(box, { lines, size }, { ground: of.colours.canvas, name }),
      leader: '',
      box,
    },
  ]
}

function nameLabel(
  thing: ShownThing,
  of: Labelled,
  { places, size, along }: Writing & { along: Along },
): Label[] {
  const at = of.geometry.things.get(thing.id)
  if (!at || (thing.sort !== 'actor' && thing.sort !== 'folded')) return []
  const { colours } = of
  const { name, id, parent } = thing
  const lines = wrapName(name, parent !== undefined)
    .split('\n')
    .map((text) => ({ text, ink: colours.text }))
  const wanted: Wanted = {
    at,
    beside: extentOf(thing, at, of.halos),
    words: sizeOfWords({ lines, size }),
    ways: waysOfName(of.geometry.above.has(id)),
    near: nearThing,
    // Its frame grows with it.
    own: new Set(along.get(parent ?? '')),
  }
  const box = places.place(wanted)
  const written = wordsIn(box, { lines, size }, { ground: colours.canvas, name })
  const within = parent !== undefined && { within: parent }
  return [{ of: id, svg: written, leader: leader(wanted, box, colours.muted), box, ...within }]
}

function noteLabel({ id, lines: of }: Note, around: Labelled, { places, size }: Writing): Label[] {
  const { colours, geometry } = around
  const at = geometry.things.get(id)
  const lines = of.map((text) => ({ text, ink: colours.direct, bold: true }))
  const halo = { width: 2 * discRadius, height: 2 * discRadius }
  const words = sizeOfWords({ lines, size })
  const box =
    at && places.placeNear({ at, beside: halo, words, ways: waysOfName(false), near: nearThing })
  if (!box) return []
  const written = wordsIn(box, { lines, size }, { ground: colours.canvas, name: of.join(' ') })
  return [{ of: id, svg: written, leader: '', box }]
}

/** Of one at risk its name, with a thin line to it from afar; of a bundle how many it holds. */
function partnershipLabel(
  of: Badge,
  around: Labelled,
  { places, size, along }: Writing & { along: Along },
): Label[] {
  const { colours, geometry } = around
  const at = middleOn(geometry, of.id)
  const name = nameAt(of, around)
  if (!at || name === undefined) return []
  const lines = wrapName(name, true)
    .split('\n')
    .map((text) => ({ text, ink: colours[of.class], bold: true }))
  const words = { lines, size }
  const own = new Set(ownLines(of.id, around.drawing).flatMap((id) => along.get(id) ?? []))
  const wanted = {
    at,
    beside: badge,
    words: sizeOfWords(words),
    ways: waysBesideLine,
    near: nearLine,
    own,
    onto: ontoLine(of.id, geometry),
  }
  const box = places.place(wanted)
  const written = wordsIn(box, words, { ground: colours.canvas, name })
  return [{ of: of.id, svg: written, leader: leader(wanted, box, colours[of.class]), box }]
}

function nameAt({ id, class: of, count }: Badge, { drawing, names }: Labelled): string | undefined {
  if (!isAtRisk(of)) return undefined
  if (count !== undefined) return String(count)
  const drawn = [...drawing.things, ...drawing.lines].find((one) => one.id === id)
  return drawn && names.get(drawn.selects.id)
}

/** Places along a line on both sides of its middle, as shares of the way from there to its ends. */
const shares = [0.45, 0.6, 0.3]

function ontoLine(id: string, { lines }: Geometry): Point[] {
  const { points, middle } = lines.get(id) ?? {}
  const ends = [points?.at(-1), points?.[0]].filter((end) => end !== undefined)
  if (!middle) return []
  return shares.flatMap((share) =>
    ends.map(({ x, y }) => ({
      x: middle.x + share * (x - middle.x),
      y: middle.y + share * (y - middle.y),
    })),
  )
}

/** The line itself, or those of a joint. */
const ownLines = (id: string, { lines }: ShownDrawing) =>
  lines.filter((line) => line.id === id || line.from === id).map((line) => line.id)

/** From the middle of what words are about to the nearest point of words that stand some way off it. */
function leader({ at, beside }: Wanted, box: Box, ink: string): string {
  const to = {
    x: Math.min(box.right, Math.max(box.left, at.x)),
    y: Math.min(box.bottom, Math.max(box.top, at.y)),
  }
  const beyond = Math.hypot(to.x - at.x, to.y - at.y) - Math.max(beside.width, beside.height) / 2
  return beyond > 18 ? path([at, to], `stroke="${ink}" stroke-width="0.8"`) : ''
}
