/** The rows of a focus before they have a place: their texts in lines, and how high each is. */
import { shownOf, type Stack } from './columns.ts'
import { linesOf, type Lines, type Room, type WidthOf } from './label.ts'

export interface FocusRow {
  id: string
  name: string
  /** What tells a homonym. */
  beside?: string | undefined
  formal: boolean
  /** Partnerships shared. */
  count: number
  /** Pixels that signs take behind the name. */
  signs?: number
}

export interface FocusSector {
  key: string
  name: string
  rows: readonly FocusRow[]
}

/**
 * What a fold stands for: the rest of a sector, all of one, the rest of the one that is opened, or the sectors there is
 * no room to tell apart.
 */
export interface Fold {
  of: 'rest' | 'sector' | 'opened' | 'sectors'
  /** Keys of its sectors; one, unless it stands for several. */
  keys: string[]
  /** Neighbours in it. */
  count: number
}

/** A row: `reach` is how far it goes outward from where names begin. */
export type Entry = Lines & { height: number; reach: number } & (
    | { sort: 'heading'; key: string; count: number }
    | { sort: 'name'; row: FocusRow }
    | { sort: 'fold'; fold: Fold }
  )

/** A sector in writing. */
export interface Written {
  key: string
  stack: Stack
  /** Its rows when so many neighbours are shown. */
  entries: (shown: number) => Entry[]
}

export interface Pen {
  room: Room
  widthOf: WidthOf
  /** What a fold says beside the disc with its number; an opened one has no disc. */
  foldText: (fold: Fold) => string
}

/** Heights of rows with one line; each line more is `line`. */
const heights = { name: 17, heading: 21, rest: 22, whole: 24, line: 14 }

/** From the oval to where names begin, and texts beside signs and discs, which are larger than marks. */
export const away = { name: 13, sign: 16 }

/** Radius of the disc of a fold. */
export const discRadius = 10.5

/** Half the width of the disc around a number; a long number makes it a pill. */
export const discReach = (count: number, widthOf: WidthOf) =>
  Math.max(discRadius, widthOf(String(count), 600) / 2 + 5)

/** What stands behind the name of a neighbour with more than one partnership. */
export const countText = (count: number) => (count > 1 ? ` · ${count}` : '')

const tall = (height: number, { lines }: Lines) => height + (lines.length - 1) * heights.line

/** @param most the rows it may show */
export function writtenSector(
  { key, name, rows }: FocusSector,
  pen: Pen,
  { isOpened = false, most }: { isOpened?: boolean; most?: number | undefined } = {},
): Written {
  const heading = writtenHeading(key, { name, count: rows.length }, pen)
  const names = rows.map((row) => writtenName(row, pen))
  const foldOf = (of: Fold['of'], count: number) => writtenFold({ of, keys: [key], count }, pen)
  const rest = isOpened ? 'opened' : 'rest'
  return {
    key,
    stack: {
      ...{ key, heading: heading.height, rows: names.map(({ height }) => height) },
      ...{ rest: foldOf(rest, rows.length).height, whole: foldOf('sector', rows.length).height },
      ...(most !== undefined && { most }),
    },
    entries(shown) {
      if (shown === 0) return [foldOf('sector', rows.length)]
      const folded = rows.length - shown
      const fold = folded > 0 ? [foldOf(rest, folded)] : []
      return [heading, ...names.slice(0, shown), ...fold]
    },
  }
}

/** Several sectors as one fold. */
export function writtenTogether(sectors: readonly FocusSector[], pen: Pen): Written {
  const keys = sectors.map(({ key }) => key)
  const count = sectors.reduce((sum, { rows }) => sum + rows.length, 0)
  const fold = writtenFold({ of: 'sectors', keys, count }, pen)
  const stack = { key: '', heading: 0, rows: [], rest: 0, whole: fold.height }
  return { key: '', stack, entries: () => [fold] }
}

/** The rows of a sector that has a height of its own, whatever the others show. */
export const entriesOf = ({ stack, entries }: Written) => entries(shownOf(stack, stack.rows.length))

function writtenName(row: FocusRow, { room, widthOf }: Pen): Entry {
  const behind = widthOf(countText(row.count), 500) + (row.signs ?? 0)
  const lines = linesOf({ name: row.name, beside: row.beside, behind }, room, widthOf)
  return { sort: 'name', row, ...lines, height: tall(heights.name, lines), reach: lines.width }
}

function writtenHeading(
  key: string,
  { name, count }: { name: string; count: number },
  { room, widthOf }: Pen,
): Entry {
  const off = away.sign - away.name
  const behind = widthOf(` ${count}`, 500)
  const narrower = { ...room, most: room.most - off }
  const lines = linesOf({ name, behind, weight: 600 }, narrower, widthOf)
  const height = tall(heights.heading, lines)
  return { sort: 'heading', key, count, ...lines, height, reach: lines.width + off }
}

function writtenFold(fold: Fold, { room, widthOf, foldText }: Pen): Entry {
  const off = away.sign - away.name + discReach(fold.count, widthOf) - discRadius
  const narrower = { ...room, most: room.most - off }
  const lines = linesOf({ name: foldText(fold), weight: 600 }, narrower, widthOf)
  const isRest = fold.of === 'rest' || fold.of === 'opened'
  const height = tall(isRest ? heights.rest : heights.whole, lines)
  return { sort: 'fold', fold, ...lines, height, reach: lines.width + off }
}
