/** One page of the findings of an exposure, and how many there are: at 20,000 actors all would be too much to send. */
import type { Exposure } from '../../model/exposure.ts'
import type { ExposureClass } from '../../model/words.ts'

/** Which findings are sent: from `offset`, at most `limit`. */
export interface Page {
  limit: number
  offset: number
}

export interface ExposurePage extends Exposure {
  /** Of all findings, not of those sent. */
  counts: Record<ExposureClass | 'total', number>
}

/** `exposure` with the findings of `page` only. */
export function pageOf(exposure: Exposure, { limit, offset }: Page): ExposurePage {
  const counts = { direct: 0, indirect: 0, unknown: 0, 'not-shown': 0, total: 0 }
  for (const finding of exposure.findings) {
    counts[finding.class]++
    counts.total++
  }
  return { ...exposure, findings: exposure.findings.slice(offset, offset + limit), counts }
}
