/** The other end of writer.ts: gathers one report and writes it. */
import { parentPort } from 'node:worker_threads'
import { writeCsv } from './csv.ts'
import type { Report } from './report.ts'
import { writeWorkbook } from './sheet.ts'
import { writeDocument } from './word.ts'
import type { Sent, WrittenAs } from './writer.ts'

let gathered: { report: Report; as: WrittenAs } | undefined

parentPort?.on('message', (sent: Sent) => {
  if (sent === 'write') void write()
  else if ('head' in sent) gathered = { report: { ...sent.head, partnerships: [] }, as: sent.as }
  else gathered?.report.partnerships.push(...sent.partnerships)
})

async function write(): Promise<void> {
  if (gathered === undefined) throw new Error('There is no report to write')
  parentPort?.postMessage(await written(gathered.report, gathered.as))
}

function written(report: Report, { format, picture }: WrittenAs): Promise<Buffer> | Buffer {
  switch (format) {
    case 'docx':
      return writeDocument(report, picture)
    case 'xlsx':
      return writeWorkbook(report)
    case 'csv':
      return writeCsv(report)
  }
}
