/**
 * Reads interviews in a thread of their own, one at a time and within bounds of memory and time: a file from outside can
 * hold anything, and ten at once shall not take the memory of ten.
 */
import { longestText } from '../contract/draft-changes.ts'
import type { FileFormat } from '../contract/drafts.ts'
import type { FileFault } from '../domain/file-faults.ts'
import { answerOnce, startWorker } from '../threads/worker.ts'
import { FileRefused } from './file-refused.ts'
import type { Reading } from './reading.ts'
import { openedFile, openedText, refuseUnopened, type Opened } from './reading/open-file.ts'

/** Errors lose their class on the way out of the thread, so a refusal is sent as its reason. */
export type Answered = { reading: Reading } | { reason: FileFault }

/** In MB. 1,000 pages of Word take about 80. */
const memory = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 }
/** In milliseconds. */
const longest = 20_000

let last: Promise<unknown> = Promise.resolve()

/**
 * What stands in a file.
 * @param name of the file; without one it is pasted text
 * @throws FileRefused
 */
export async function readInterview(file: Uint8Array, name?: string): Promise<Reading> {
  refuseUnopened(file)
  return inTurn(() => openedFile(file, name))
}

/**
 * What stands in a text that was read before and has been corrected. That of a Word file is read as plain text: its styles
 * and tables are gone.
 * @throws FileRefused
 */
export async function readText(text: string, format: FileFormat): Promise<Reading> {
  const asked = openedText(text, format === 'docx' ? 'text' : format)
  const reading = await inTurn(() => asked)
  return { ...reading, format }
}

/** A file is opened in its turn too: what it unpacks to is many times its own size. */
function inTurn(open: () => Opened | Promise<Opened>): Promise<Reading> {
  const reading = last.then(open).then(readApart)
  // Whoever asked is told of a failure; the next one only waits for the end.
  last = reading.catch(() => undefined)
  return reading
}

async function readApart(asked: Opened): Promise<Reading> {
  try {
    const answered = await answerOnce<Answered>(
      startWorker('./reader-entry', import.meta.url, memory),
      { send: (post) => post(asked), longest },
    )
    if ('reason' in answered) throw new FileRefused(answered.reason)
    if (answered.reading.text.length > longestText) throw new FileRefused('too-long')
    return answered.reading
  } catch (error) {
    throw isTooHeavy(error) ? new FileRefused('too-heavy', error) : error
  }
}

const isTooHeavy = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error.code === 'ABORT_ERR')
