/** An answer as the bytes that are sent, with its ETag. */
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)

/** Entries of a list that are written as JSON before other requests get their turn; a few ms. */
const entriesAtOnce = 500

export class Serialised {
  readonly bytes: Buffer
  /** Weak, because the same tag stands for the answer with and without compression. */
  readonly etag: string
  #gzipped: Promise<Buffer> | undefined

  constructor(bytes: Buffer, revision: number) {
    this.bytes = bytes
    // The hash is there because others may write to Neo4j without moving the revision.
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
    this.etag = `W/"r${revision}-${hash}"`
  }

  /** The bytes compressed, off the main thread and once. */
  gzipped(): Promise<Buffer> {
    return (this.#gzipped ??= compress(this.bytes))
  }
}

/**
 * Writes a large answer with its ETag.
 * @param sent turns each entry of a list into what is sent of it
 */
export async function serialise(
  answer: { revision: number },
  sent: (entry: object) => object,
): Promise<Serialised> {
  return new Serialised(await writtenInSlices(answer, sent), answer.revision)
}

/** JSON of a large value, written in slices, so that nothing else waits for it; `sent` as for `serialised`. */
export async function writtenInSlices(
  value: object,
  sent: (entry: object) => object = (entry) => entry,
): Promise<Buffer> {
  const pieces: string[] = []
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    pieces.push(`${pieces.length === 0 ? '{' : ','}${JSON.stringify(key)}:`)
    if (!Array.isArray(part)) {
      pieces.push(JSON.stringify(part))
      continue
    }
    const entries = part as object[]
    for (let start = 0; start < entries.length; start += entriesAtOnce) {
      const slice = entries.slice(start, start + entriesAtOnce).map(sent)
      pieces.push(start === 0 ? '[' : ',', JSON.stringify(slice).slice(1, -1))
      await setImmediate()
    }
    pieces.push(entries.length === 0 ? '[]' : ']')
  }
  return Buffer.from(`${pieces.join('')}}`)
}
