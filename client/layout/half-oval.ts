/**
 * Places one actor with its neighbours where there is no room for two columns: the card at the left, and a row for each
 * sector with its numbers of formal neighbours and of others. An opened sector has its names below, a row each. Rows
 * are 44 px or more, to be touched; together they may be higher than the stage, which scrolls.
 *
 * Pure. Lengths are in pixels, from the top left of what scrolls.
 */
import type { Focus, FocusStage } from './focus.ts'
import { countText, type FocusRow, type FocusSector } from './focus-rows.ts'
import { linesOf, type Line, type WidthOf } from './label.ts'

/** Below this width of the stage two columns have no room. */
export const halfOvalBelow = 580

export interface HalfOval {
  card: { x: number; width: number; lines: Line[] }
  /** The middles of what stands in each row. */
  columns: { formal: number; others: number; sign: number; text: number }
  rows: HalfOvalRow[]
  /** Of all rows, with what is kept free around them. */
  height: number
}

export type HalfOvalRow = { y: number; height: number; lines: Line[] } & (
  { sort: 'sector'; key: string; formal: number; others: number } | { sort: 'name'; row: FocusRow }
)

/** Kept free above for what the columns are called and below for what lies over the stage, and at both edges. */
const free = { above: 24, below: 66, edge: 8 }
const rowHeights = { least: 44, most: 52, line: 18 }
/** Of a touched row's text, where widths are measured at 12. */
const size = 14
/** At the right edge of a sector's row. */
const arrow = 26

export function placedHalfOval(focus: Focus, stage: FocusStage): HalfOval {
  const { width, height } = stage
  const cardWidth = Math.min(116, Math.max(84, 0.3 * width))
  const formal = free.edge + cardWidth + 0.1 * width
  const columns = { formal, others: formal + 34, sign: formal + 62, text: formal + 80 }
  const sectors = [...focus.sectors, ...(focus.general ? [focus.general] : [])]
  const room = (height - free.above - free.below) / Math.max(1, sectors.length)
  const usual = Math.min(rowHeights.most, Math.max(rowHeights.least, room))
  const most = width - columns.text - arrow
  let bottom = free.above
  const placed = (lines: Line[]) => {
    const tall = Math.max(usual, rowHeights.least + (lines.length - 2) * rowHeights.line)
    bottom += tall
    return { lines, height: tall, y: bottom - tall / 2 }
  }
  const rows = sectors.flatMap((sector): HalfOvalRow[] => {
    const head = { ...placed(inLines(sector.name, most, stage.widthOf)), ...numbersOf(sector) }
    const names = sector.key === focus.opened ? sector.rows : []
    return [
      { sort: 'sector', key: sector.key, ...head },
      ...names.map((row): HalfOvalRow => {
        const lines = nameInLines(row, width - columns.text - free.edge, stage.widthOf)
        return { sort: 'name', row, ...placed(lines) }
      }),
    ]
  })
  const card = linesOf(
    { name: focus.name, weight: 600 },
    { usual: cardWidth - 18, most: cardWidth - 18 },
    stage.widthOf,
  )
  return {
    card: { x: free.edge, width: cardWidth, lines: card.lines },
    ...{ columns, rows, height: bottom + free.below },
  }
}

function numbersOf({ rows }: FocusSector) {
  const formal = rows.filter((row) => row.formal).length
  return { formal, others: rows.length - formal }
}

/** Room in pixels of the text, reckoned at the size that widths are measured at. */
const roomOf = (most: number) => ({ usual: (most * 12) / size, most: (most * 12) / size })

const inLines = (name: string, most: number, widthOf: WidthOf) =>
  linesOf({ name, weight: 600 }, roomOf(most), widthOf).lines

function nameInLines({ name, beside, count, signs = 0 }: FocusRow, most: number, widthOf: WidthOf) {
  const behind = widthOf(countText(count), 500) + (signs * 12) / size
  return linesOf({ name, beside, behind }, roomOf(most), widthOf).lines
}
