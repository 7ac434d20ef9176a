/** Writes reports in a thread of their own: a document of hundreds of partnerships takes a second. */
import { once } from 'node:events'
import { startWorker } from '../analysis/worker.ts'
import type { ReportFormat } from '../contract/exposure.ts'
import { slicesOf } from '../slices.ts'
import type { ReportedPartnership } from './partnership.ts'
import type { Picture } from './picture.ts'
import type { Report } from './report.ts'

export interface WrittenAs {
  format: ReportFormat
  /** For `docx`. */
  picture?: Picture
}

/** What the thread is sent: the report without its partnerships, these in slices, and the word to write it. */
export type Sent =
  { report: Report; as: WrittenAs } | { partnerships: ReportedPartnership[] } | 'write'

/** The file, as its bytes. */
export async function writeReport(report: Report, as: WrittenAs): Promise<Uint8Array<ArrayBuffer>> {
  const worker = startWorker('./writer-entry', import.meta.url)
  const send = (sent: Sent) => worker.postMessage(sent)
  try {
    const written = once(worker, 'message') as Promise<[Uint8Array<ArrayBuffer>]>
    send({ report: { ...report, partnerships: [] }, as })
    for await (const partnerships of slicesOf(report.partnerships)) send({ partnerships })
    send('write')
    const [file] = await written
    return file
  } finally {
    await worker.terminate()
  }
}
