/** Writes reports in a thread of their own: a document of hundreds of partnerships takes a second. */
import type { ReportFormat } from '../contract/exposure.ts'
import { answerOnce, startWorker } from '../threads/worker.ts'
import type { ReportedPartnership } from './reported-partnership.ts'
import type { Picture } from './picture.ts'
import type { ReportHead } from './report.ts'

export interface WrittenAs {
  format: ReportFormat
  /** For `docx`. */
  picture?: Picture
}

/** What the thread is sent: the head of the report, its partnerships in their order, and the word to write it. */
export type Sent =
  { head: ReportHead; as: WrittenAs } | { partnerships: ReportedPartnership[] } | 'write'

/** The file, as its bytes. `partnerships` come as they are made, so that they are never all held here. */
export function writeReport(
  head: ReportHead,
  partnerships: AsyncIterable<ReportedPartnership[]>,
  as: WrittenAs,
): Promise<Uint8Array<ArrayBuffer>> {
  return answerOnce(startWorker('./writer-entry', import.meta.url), {
    async send(post: (sent: Sent) => void) {
      post({ head, as })
      for await (const some of partnerships) post({ partnerships: some })
      post('write')
    },
  })
}
