/** The other end of reader.ts: reads one interview. */
import { parentPort } from 'node:worker_threads'
import { FileRefused } from './file-refused.ts'
import type { Answered } from './reader.ts'
import type { Opened } from './reading/open-file.ts'
import { readingOf } from './reading/recognise.ts'
import { sourceOf } from './reading/source.ts'

parentPort?.on('message', (asked: Opened) => {
  void answered(asked).then((answer) => parentPort?.postMessage(answer))
})

/** What is neither a reading nor a refusal ends the thread, and is told to whoever started it. */
async function answered(asked: Opened): Promise<Answered> {
  try {
    return { reading: readingOf(await sourceOf(asked)) }
  } catch (error) {
    if (error instanceof FileRefused) return { reason: error.reason }
    throw error
  }
}
