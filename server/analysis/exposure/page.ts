/** One page of the findings of an exposure, and how many there are: at 20,000 actors all would be too much to send. */
import type { Exposure } from '../../domain/exposure.ts'
import type { ExposureClass } from '../../domain/words.ts'

/** Which findings are sent: from `offset`, at most `limit`. */
export interface Page {
  limit: number
  offset: number
}

export interface ExposurePage extends Exposure {
  /** Of all findings, not of those sent. */
  counts: Record<ExposureClass | 'total', number>
  /** Every counted partnership by its class, those not sent too; in the order of the findings. */
  classes: Record<ExposureClass, string[]>
}

/** `exposure` with the findings of `page` only. */
export function pageOf(exposure: Exposure, { limit, offset }: Page): ExposurePage {
  const classes: ExposurePage['classes'] = {
    direct: [],
    indirect: [],
    unknown: [],
    'not-shown': [],
  }
  for (const finding of exposure.findings) classes[finding.class].push(finding.partnership)
  const counts = {
    direct: classes.direct.length,
    indirect: classes.indirect.length,
    unknown: classes.unknown.length,
    'not-shown': classes['not-shown'].length,
    total: exposure.findings.length,
  }
  return { ...exposure, findings: exposure.findings.slice(offset, offset + limit), counts, classes }
}
