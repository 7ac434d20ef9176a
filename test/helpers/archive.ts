/** The text of everything in a Word or Excel document, and of a file that is no archive. */
import { text } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

export async function textsIn(file: Buffer): Promise<string> {
  if (file.toString('latin1', 0, 2) !== 'PK') return file.toString()
  const archive = await fromBufferPromise(file)
  const texts: string[] = []
  for await (const entry of archive.eachEntry()) {
    texts.push(await text(await archive.openReadStreamPromise(entry)))
  }
  return texts.join('\n')
}
