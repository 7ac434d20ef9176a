/** A report as a workbook: the partnerships, their reasons, activities, what cannot be judged, and how to read it. */
import writeExcelFile, { type Cell as SheetCell, type Sheet } from 'write-excel-file/node'
import { exposureClasses, type Language } from '../domain/words.ts'
import { inXml } from '../domain/xml-text.ts'
import { writeDay } from '../domain/written-days.ts'
import { partnershipColumns, type Cell, type Column } from './columns.ts'
import type { Report } from './report.ts'
import { reportWords, type ReportWords } from './report-words.ts'

/** Longer texts make a workbook that Excel calls damaged. */
const longestText = 32_767

/** Excel has no days before 1900, and with its 29 February 1900 every one before March of that year is one off. */
const firstDay = '1900-03-01'

/** The form of a day in a cell, the English one with English names of months wherever it is opened. */
const dayFormats: Record<Language, string> = { da: 'dd-mm-yyyy', en: '[$-809]d mmmm yyyy' }

export function writeWorkbook(told: Report): Promise<Buffer> {
  const report = inXml(told)
  const { language } = report
  const words = reportWords[language]
  const { sheets } = words
  const columns = partnershipColumns(words)
  const unknown = report.partnerships.filter((one) => one.class === 'unknown')
  return writeExcelFile([
    sheet(sheets.findings, { columns, rows: report.partnerships, language }),
    sheet(sheets.reasons, { columns: reasonColumns(words), rows: reasonRows(report), language }),
    sheet(sheets.activities, {
      ...{ columns: activityColumns(words), rows: report.activities, language },
    }),
    sheet(sheets.unknown, { columns, rows: unknown, language }),
    sheet(sheets.about, { columns: aboutColumns(words), rows: aboutRows(report, words), language }),
  ]).toBuffer()
}

interface Table<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  language: Language
}

/** One row for each thing; the headings stay in view. */
function sheet<Row>(name: string, { columns, rows, language }: Table<Row>): Sheet<Buffer> {
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    data: [
      columns.map(({ header }) => ({ value: header, fontWeight: 'bold', alignVertical: 'top' })),
      ...rows.map((row) => columns.map(({ cell }) => typed(cell(row), language))),
    ],
  }
}

/** Texts have the format of texts, so that none is computed as a formula, not even when it is edited. */
function typed(cell: Cell, language: Language): SheetCell {
  const top = { alignVertical: 'top' } as const
  if (cell === undefined) return null
  if (typeof cell === 'number') return { value: cell, type: Number, ...top }
  if (typeof cell === 'object') {
    const { day } = cell
    if (day < firstDay) return typed(writeDay(day, language), language)
    return { value: new Date(day), type: Date, format: dayFormats[language], ...top }
  }
  const value = cell.length > longestText ? `${cell.slice(0, longestText - 1)}…` : cell
  return { value, type: String, format: '@', wrap: true, ...top }
}

interface ReasonRow {
  name: string
  class: string
  sentence: string
}

function reasonRows({ partnerships, language }: Report): ReasonRow[] {
  const { classes } = reportWords[language].domain
  return partnerships.flatMap((one) =>
    one.reasons.map(({ sentence }) => ({ name: one.name, class: classes[one.class], sentence })),
  )
}

function reasonColumns({ columns }: ReportWords): Column<ReasonRow>[] {
  return [
    { header: columns.partnership, width: 36, cell: ({ name }) => name },
    { header: columns.class, width: 20, cell: (row) => row.class },
    { header: columns.reason, width: 100, cell: ({ sentence }) => sentence },
  ]
}

function activityColumns({ columns }: ReportWords): Column<Report['activities'][number]>[] {
  return [
    { header: columns.activity, width: 36, cell: ({ name }) => name },
    { header: columns.exposed, width: 12, cell: ({ exposed }) => exposed },
    { header: columns.total, width: 12, cell: ({ total }) => total },
  ]
}

type About = [what: string, said: Cell]

function aboutColumns({ columns }: ReportWords): Column<About>[] {
  return [
    { header: columns.fact, width: 36, cell: ([what]) => what },
    { header: columns.said, width: 100, cell: ([, said]) => said },
  ]
}

function aboutRows(report: Report, words: ReportWords): About[] {
  const { columns, domain, headings, readings, texts } = words
  const several = (what: string, all: readonly string[]) => all.map((one): About => [what, one])
  return [
    [columns.subject, report.title],
    [columns.date, { day: report.date }],
    [columns.readOn, { day: report.readOn }],
    ...several(columns.asked, report.asked),
    ...several(headings.changes, report.changes),
    ...several(headings.summary, [...report.summary, report.coverage]),
    ...several(texts.worst, report.isolated.worst),
    ...several(texts.mild, report.isolated.mild),
    ...several(headings.gains, report.gains),
    ...several(headings.general, report.general),
    ...exposureClasses.map((one): About => [domain.classes[one], domain.classMeanings[one]]),
    ...several(headings.legend, readings),
  ]
}
