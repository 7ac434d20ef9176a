/** What a report is called when it is saved. */
import type { ReportFormat } from '../contract/exposure.ts'
import type { Report } from './report.ts'

/** Windows allows fewer characters in a name than others do; these are left out, and longer names are cut. */
const unsafe = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu
const longest = 100

/** The name of the subject and its day: "Socialområdet samles 2026-10-01.docx". */
export function fileName(
  { title, date }: Pick<Report, 'title' | 'date'>,
  format: ReportFormat,
): string {
  const name = title.replace(unsafe, ' ').replace(/\s+/g, ' ')
  // A name that begins with a dot is hidden on some systems, Windows drops one at the end, and a cut can halve a sign.
  const safe = name.slice(0, longest).replace(/^[. ]+|[. \p{Cs}]+$/gu, '')
  return `${safe || 'Bindeled'} ${date}.${format}`
}

export const mediaTypes: Record<ReportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}
