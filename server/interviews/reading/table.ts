/** Questions in a table, with the answers beside them. */
import { asks } from './asking.ts'
import { labelOf } from './labels.ts'
import { longestQuestion, type Line } from './lines.ts'
import type { Picked } from './picked.ts'

interface Row {
  /** Indices of its lines: from the first to before the last. */
  from: number
  to: number
}

const isQuestion = (words: string) => words.length <= longestQuestion && asks(words)

/** Two rows at least that ask in the same column; a row that does not ask there, as its head, holds none. */
export function inTable(text: string, lines: readonly Line[]): Picked[] {
  const rows = rowsOf(lines)
  const column = askingColumn(lines)
  if (column === undefined) return []
  return rows.flatMap((row) => {
    const cells = lines.slice(row.from, row.to)
    const at = cells.findIndex(({ cell, bare }) => cell?.column === column && isQuestion(bare))
    return at < 0 ? [] : [pickedOf(text, cells, { row, at })]
  })
}

/** Its number stands before it, in the same cell or in the first one of the row. */
function pickedOf(text: string, cells: Line[], { row, at }: { row: Row; at: number }): Picked {
  const line = row.from + at
  const question = cells[at]
  const own = question && labelOf(text, question)
  if (own) return { line, label: own.label, words: own.words, until: row.to }
  const label = at > 0 ? /^\(?(\d{1,3}|[a-z])[.):]?$/i.exec(cells[0]?.bare ?? '')?.[1] : undefined
  if (label === undefined || question === undefined) return { line, until: row.to }
  return { line: row.from, label, words: question.words, until: row.to }
}

function rowsOf(lines: readonly Line[]): Row[] {
  const rows = new Map<number, Row>()
  for (const [index, { cell }] of lines.entries()) {
    if (cell === undefined) continue
    rows.set(cell.row, { from: rows.get(cell.row)?.from ?? index, to: index + 1 })
  }
  return [...rows.values()]
}

/** The column in which most cells ask, the first of several; undefined when none does twice. */
function askingColumn(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { cell, bare } of lines) {
    if (cell && isQuestion(bare)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, many], [b, more]) => more - many || a - b)
  return most !== undefined && most[1] > 1 ? most[0] : undefined
}
