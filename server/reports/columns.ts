/** The columns of the list of partnerships, the same in the workbook and in the table. */
import type { Report } from './report.ts'
import type { ReportedPartnership } from './reported-partnership.ts'
import type { ReportWords } from './report-words.ts'

/** A day is a date of its own kind, so that a workbook can sort by it. */
export type Cell = string | number | { day: string } | undefined

export interface Column<Row> {
  header: string
  /** In characters. */
  width: number
  cell: (row: Row) => Cell
}

const day = (iso: string | undefined): Cell => (iso === undefined ? undefined : { day: iso })

export function partnershipColumns(words: ReportWords): Column<ReportedPartnership>[] {
  const { columns, domain, texts } = words
  const sentences = ({ reasons }: ReportedPartnership) => reasons.map(({ sentence }) => sentence)
  return [
    { header: columns.partnership, width: 36, cell: ({ name }) => name },
    { header: columns.class, width: 20, cell: (row) => domain.classes[row.class] },
    { header: columns.basis, width: 14, cell: ({ basis }) => basis },
    { header: columns.reasons, width: 80, cell: (row) => sentences(row).join(' ') },
    { header: columns.parties, width: 40, cell: ({ parties }) => parties.join(', ') },
    { header: columns.contacts, width: 40, cell: ({ contacts }) => contacts.join('; ') },
    { header: columns.agreement, width: 20, cell: ({ agreement }) => agreement },
    { header: columns.start, width: 12, cell: ({ start }) => day(start) },
    { header: columns.end, width: 12, cell: ({ end }) => day(end) },
    { header: columns.status, width: 16, cell: ({ status }) => status },
    { header: columns.lastDay, width: 12, cell: ({ lastDay }) => day(lastDay) },
    { header: columns.responsible, width: 20, cell: ({ followUp }) => followUp?.responsible },
    { header: columns.step, width: 30, cell: ({ followUp }) => followUp?.step },
    { header: columns.by, width: 12, cell: ({ followUp }) => day(followUp?.by) },
    {
      header: columns.done,
      width: 8,
      cell: ({ followUp }) => followUp && (followUp.done ? texts.yes : texts.no),
    },
    { header: columns.settle, width: 40, cell: ({ settle }) => settle },
    { header: columns.answers, width: 12, cell: ({ answers }) => answers },
    {
      header: columns.quote,
      width: 60,
      cell: ({ quotes }) => quotes.map(({ text }) => text).join('\n'),
    },
    {
      header: columns.saidBy,
      width: 40,
      cell: ({ quotes }) => quotes.map((one) => one.saidBy).join('\n'),
    },
  ]
}

/** What every row of a table repeats, since a table has no place beside its rows. */
export function contextColumns(report: Report, words: ReportWords): Column<ReportedPartnership>[] {
  const { columns, domain } = words
  const same = (header: string, value: Cell) => ({ header, width: 20, cell: () => value })
  return [
    { header: columns.meaning, width: 40, cell: (row) => domain.classMeanings[row.class] },
    same(columns.subject, report.title),
    same(columns.date, { day: report.date }),
    same(columns.readOn, { day: report.readOn }),
    same(columns.filter, report.filter),
    same(columns.changes, report.changes.join(' ')),
  ]
}
