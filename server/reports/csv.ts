/** A report as a table that Danish Excel opens as it is: semicolons, days in the form of the language, UTF-8 with its mark. */
import Papa from 'papaparse'
import { writeDay } from '../domain/written-days.ts'
import { contextColumns, partnershipColumns, type Cell } from './columns.ts'
import type { Report } from './report.ts'
import { reportWords } from './report-words.ts'

/** How a cell begins that a spreadsheet would take for a formula, wide signs included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** What tells Excel that the file is UTF-8. */
const mark = '\uFEFF'

export function writeCsv(report: Report): Buffer {
  const words = reportWords[report.language]
  const columns = [...partnershipColumns(words), ...contextColumns(report, words)]
  const text = (cell: Cell) =>
    typeof cell === 'object' ? writeDay(cell.day, report.language) : cell
  const table = Papa.unparse(
    {
      fields: columns.map(({ header }) => header),
      data: report.partnerships.map((row) => columns.map(({ cell }) => text(cell(row)))),
    },
    // It puts an apostrophe before them, which makes them text.
    { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
  )
  return Buffer.from(`${mark}${table}\r\n`)
}
