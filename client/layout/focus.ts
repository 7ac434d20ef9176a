/**
 * Places one actor with its neighbours, each in a row of its own, so that names are level and cannot meet.
 *
 * Two ovals stand around the actor's card: formal ties end at the inner one, collaborations at the outer. Sectors fill
 * the left column from the top, then the right. With x and y from the card's centre, the outer oval is
 * x(y) = rx·(1 − |y/ry|³)^⅓, the inner one min(38, .36 x) nearer; names begin 13 px outside the outer one. Each line is
 * C(.2x, .6y) (.3x, y) (.6x, y), x being that of the outer oval, then level to the mark. All lines of a side are so one
 * curve scaled by x and y, and as x never grows with |y|, no two of them cross.
 *
 * Pure: the same actor, neighbours and stage give the same places. Lengths are in pixels, from the stage's top left.
 */
import { columnsOf, gap, leastRoom } from './columns.ts'
import {
  away,
  discReach,
  discRadius,
  entriesOf,
  writtenSector,
  writtenTogether,
  type Entry,
  type FocusSector,
  type Pen,
  type Written,
} from './focus-rows.ts'
import { linesOf, type Line } from './label.ts'

export interface Focus {
  /** The actor's name, and what says who is only named under one with it. */
  name: string
  together?: string | undefined
  sectors: readonly FocusSector[]
  /** What is only named in general; last in the right column. */
  general?: FocusSector | undefined
  /** Key of the sector that is opened: the others are folded. */
  opened?: string | undefined
}

export interface FocusStage extends Omit<Pen, 'room'> {
  width: number
  height: number
  /** Kept free for what lies over the stage above; 72 when left out. */
  above?: number
  /** Keys of the sectors that stood left the last time. */
  kept?: ReadonlySet<string> | undefined
}

export type PlacedRow = Entry & {
  side: -1 | 1
  /** The middle of the mark, sign or disc. */
  x: number
  y: number
  /** Half the width of the outer oval here. */
  outer: number
  /** Where the text begins, outward. */
  textX: number
}

export interface PlacedFocus {
  centre: { x: number; y: number }
  card: Card
  /** Half axes of the outer oval. */
  rx: number
  ry: number
  /** Up to so many rows of each sector are shown. */
  t: number
  rows: PlacedRow[]
  /** Keys of the sectors at the left. */
  left: Set<string>
}

interface Card {
  width: number
  height: number
  name: Line[]
  together: Line[]
}

/** Kept free above for the bar and below for the tools, and beside the widest name with its mark. */
const free = { above: 72, below: 66, beside: 28 }
const freeAbove = ({ above = free.above }: FocusStage) => above
/** A wider name stands in two lines, unless the oval is at its widest all the same. */
const usual = 168
/**
 * The half axis across. At the least, marks of the inner oval and the rings on their lines are clear of the card. Beyond
 * what the usual names leave, with the room for a number behind them, it takes `more` at most: an actor more with a long
 * name moves the others no further in.
 */
const across = { least: 113, most: 240, number: 22, more: 24 }
/** Above and below the card a mark may come as near to the middle as this. */
const nearest = 26
/** Rows of what is named in general; the rest is folded. */
const generalRows = 3

export function placedFocus(focus: Focus, stage: FocusStage): PlacedFocus {
  const { t, columns } = fitted(focus, stage)
  const card = cardOf(focus, stage)
  const centre = { x: stage.width / 2, y: freeAbove(stage) + roomIn(stage) / 2 }
  const stacked = columns.map((column) => stackedRows(column.map(({ entries }) => entries)))
  const used = Math.max(...stacked.map(({ height }) => height))
  const reaches = columns.flat().flatMap(({ entries }) => entries.map(({ reach }) => reach))
  const rx = acrossBeside(Math.max(0, ...reaches), stage)
  const ry = Math.max(rx, used / 2 + 14)
  const outerAt = (y: number) => {
    const least = Math.abs(y) < card.height / 2 + away.name ? across.least : nearest
    return Math.max(least, rx * Math.cbrt(Math.max(0, 1 - Math.abs(y / ry) ** 3)))
  }
  const rows = stacked.flatMap((column, at) =>
    column.rows.map(({ entry, y }): PlacedRow => {
      const side = at === 0 ? -1 : 1
      const outer = outerAt(y)
      return {
        ...entry,
        ...{ side, outer, y: centre.y + y },
        x: centre.x + side * (outer - inwards(entry, outer)),
        textX: centre.x + side * (outer + outwards(entry, stage)),
      }
    }),
  )
  const left = new Set(columns[0].map(({ key }) => key))
  return { centre, card, rx, ry, t, rows, left }
}

/** The half axis across beside names that reach so far. */
function acrossBeside(reach: number, { width }: FocusStage): number {
  const left = width / 2 - free.beside
  const most = Math.max(across.least, left - usual - across.number) + across.more
  return Math.max(across.least, Math.min(across.most, most, left - reach))
}

/** The height of a column. */
const roomIn = (stage: FocusStage) => stage.height - freeAbove(stage) - free.below

const inwards = (entry: Entry, outer: number) =>
  entry.sort === 'name' && entry.row.formal ? Math.min(38, 0.36 * outer) : 0

function outwards(entry: Entry, { widthOf }: FocusStage): number {
  if (entry.sort === 'name') return away.name
  if (entry.sort === 'heading') return away.sign
  return away.sign + discReach(entry.fold.count, widthOf) - discRadius
}

/** A sector with the rows it shows. */
interface Shown {
  key: string
  entries: Entry[]
}

/** Rows below each other around the middle, with a gap between sectors. */
function stackedRows(sectors: readonly (readonly Entry[])[]) {
  const height =
    sectors.flat().reduce((sum, entry) => sum + entry.height, 0) + (sectors.length - 1) * gap
  let top = -height / 2
  const rows = sectors.flatMap((entries, at) => {
    if (at > 0) top += gap
    return entries.map((entry) => {
      top += entry.height
      return { entry, y: top - entry.height / 2 }
    })
  })
  return { height: Math.max(0, height), rows }
}

interface Fitted {
  t: number
  /** Left and right. */
  columns: [Shown[], Shown[]]
}

/**
 * Everything in two columns. What does not fit gives way in this order: rows, those of what is named in general, and the
 * smallest sectors, which become one.
 */
function fitted({ sectors, general, opened }: Focus, stage: FocusStage): Fitted {
  const most = stage.width / 2 - free.beside - across.least
  const widest = stage.width / 2 - free.beside - across.most
  const pen: Pen = { ...stage, room: { usual: Math.min(most, Math.max(usual, widest)), most } }
  const written = sectors.map((sector) =>
    writtenSector(sector, pen, {
      isOpened: sector.key === opened,
      most: opened === undefined || sector.key === opened ? undefined : 0,
    }),
  )
  const lasts = [generalRows, 0].map((rows) =>
    general ? writtenSector(general, pen, { most: rows }) : undefined,
  )
  const smallest = [...sectors.keys()]
    .filter((at) => sectors[at]?.key !== opened)
    .sort((a, b) => (sectors[a]?.rows.length ?? 0) - (sectors[b]?.rows.length ?? 0) || a - b)
  /** So many of the smallest as one. */
  const merged = (count: number) => {
    const of = new Set(smallest.slice(0, count))
    const isApart = (_: unknown, at: number) => !of.has(at)
    if (count === 0) return written
    const rest = sectors.filter((_, at) => of.has(at))
    return [...written.filter(isApart), writtenTogether(rest, pen)]
  }
  const room = roomIn(stage)
  const first = fittedIn(room, { sectors: written, last: lasts[0], kept: stage.kept })
  if (first) return first
  for (let count = 0; count < smallest.length; count += count === 0 ? 2 : 1) {
    const found = fittedIn(room, { sectors: merged(count), last: lasts[1], kept: stage.kept })
    if (found) return found
  }
  return asHighAsNeeded({ sectors: merged(smallest.length), last: lasts[1], kept: stage.kept })
}

interface Fitting {
  sectors: readonly Written[]
  last: Written | undefined
  kept: ReadonlySet<string> | undefined
}

function fittedIn(room: number, { sectors, last, kept }: Fitting): Fitted | undefined {
  const stacks = sectors.map(({ stack }) => stack)
  const found = columnsOf(stacks, { room, last: last?.stack, kept })
  if (!found) return undefined
  const shown = sectors.map(({ key, entries }, at) => ({
    key,
    entries: entries(found.shown[at] ?? 0),
  }))
  const below = last ? [{ key: last.key, entries: entriesOf(last) }] : []
  return { t: found.t, columns: [shown.slice(0, found.cut), [...shown.slice(found.cut), ...below]] }
}

/** On a stage with no room even for that. */
function asHighAsNeeded(fitting: Fitting): Fitted {
  const stacks = fitting.sectors.map(({ stack }) => stack)
  const found = fittedIn(leastRoom(stacks, fitting.last?.stack), { ...fitting, kept: undefined })
  if (!found) throw new Error('Columns as high as they must be do fit')
  return found
}

/** Pixels of the card: the longest line, the sign above the name, and what is around and between them. */
const cardSizes = { line: 96, lineHeight: 16, sign: 28, around: 9, between: 6 }

function cardOf({ name, together }: Focus, { widthOf }: FocusStage): Card {
  const room = { usual: cardSizes.line, most: cardSizes.line }
  const write = (text: string) => linesOf({ name: text, weight: 600 }, room, widthOf)
  const [first, second] = [write(name), together === undefined ? undefined : write(together)]
  const lines = first.lines.length + (second?.lines.length ?? 0)
  const between = cardSizes.between * (second ? 2 : 1)
  return {
    width: Math.max(first.width, second?.width ?? 0, 60) + 2 * cardSizes.around,
    height: cardSizes.sign + lines * cardSizes.lineHeight + between + 2 * cardSizes.around,
    name: first.lines,
    together: second?.lines ?? [],
  }
}

/** The line of a row from the card's centre: a cubic by two points, then level to the mark. */
export function lineOf({ x, y, outer, side }: PlacedRow, centre: { x: number; y: number }) {
  const at = (share: number, down: number) => ({
    x: centre.x + side * share * outer,
    y: centre.y + down * (y - centre.y),
  })
  return { from: centre, one: at(0.2, 0.6), two: at(0.3, 1), to: at(0.6, 1), end: { x, y } }
}
