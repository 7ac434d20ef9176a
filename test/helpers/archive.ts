/** The text of everything in a Word or Excel document, and of a file that is no archive. */
import { text } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

export async function textsIn(file: Buffer): Promise<string> {
  if (file.toString('latin1', 0, 2) !== 'PK') return file.toString()
  return [...(await entriesOf(file)).values()].join('\n')
}

/** The text of each entry of an archive, by its name. */
export async function entriesOf(file: Buffer): Promise<Map<string, string>> {
  const archive = await fromBufferPromise(file)
  const texts = new Map<string, string>()
  for await (const entry of archive.eachEntry()) {
    texts.set(entry.fileName, await text(await archive.openReadStreamPromise(entry)))
  }
  return texts
}
