/** Writes reports in a thread of their own: a document of hundreds of partnerships takes a second. */
import { once } from 'node:events'
import { startWorker } from '../analysis/worker.ts'
import type { ReportFormat } from '../contract/exposure.ts'
import type { ReportedPartnership } from './partnership.ts'
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
export async function writeReport(
  head: ReportHead,
  partnerships: AsyncIterable<ReportedPartnership[]>,
  as: WrittenAs,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = startWorker('./writer-entry', import.meta.url)
  const send = (sent: Sent) => worker.postMessage(sent)
  try {
    const written = once(worker, 'message') as Promise<[Uint8Array<ArrayBuffer>]>
    send({ head, as })
    for await (const some of partnerships) send({ partnerships: some })
    send('write')
    const [file] = await written
    return file
  } finally {
    await worker.terminate()
  }
}
