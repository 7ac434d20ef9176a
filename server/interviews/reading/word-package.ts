/**
 * The parts of a Word file, unpacked within bounds. What a zip says of its sizes can be a lie, so the bytes are counted as
 * they come; the parts, and not the zip, go on to the reader of Word, so that no second reading of the zip finds more.
 */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import type { FileFault } from '../../domain/file-faults.ts'
import { FileRefused } from '../file-refused.ts'

/** By their names in the zip. */
export type Parts = Map<string, Uint8Array>

/** A long report with pictures has hundreds of entries. */
const mostEntries = 2_000
/** In bytes, all that it unpacks to. */
const mostUnpacked = 60 * 1024 * 1024
/** In bytes, one part of XML: ten times that of 1,000 plain pages. */
const largestPart = 32 * 1024 * 1024
/** What is larger than this, in bytes, and was squeezed more often than that, was made to be: Word writes 10 to 30 times. */
const suspect = 8 * 1024 * 1024
const mostSqueezed = 100

/** @throws FileRefused */
export async function unpackedParts(file: Buffer): Promise<Parts> {
  try {
    const zip = await fromBufferPromise(file, { validateEntrySizes: false })
    const entries = await listed(zip)
    const fault = faultOf(entries)
    if (fault !== undefined) throw new FileRefused(fault)
    return await partsOf(zip, entries)
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused(file.includes('word/') ? 'broken-word' : 'archive', error)
  }
}

async function listed(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    if (entries.push(entry) > mostEntries) throw new FileRefused('unpacks-too-large')
  }
  return entries
}

/** What the names and the sizes they admit to say, before anything is unpacked. */
function faultOf(entries: Entry[]): FileFault | undefined {
  const has = (start: string) => entries.some(({ fileName }) => fileName.startsWith(start))
  const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (declared > mostUnpacked) return 'unpacks-too-large'
  if (has('word/')) return entries.some(isShut) ? 'password-protected' : undefined
  if (has('xl/')) return 'spreadsheet'
  if (has('ppt/')) return 'presentation'
  return has('mimetype') && has('content.xml') ? 'open-document' : 'archive'
}

const isShut = (entry: Entry) => entry.isEncrypted()

async function partsOf(zip: ZipFile, entries: Entry[]): Promise<Parts> {
  const parts: Parts = new Map()
  let left = mostUnpacked
  for (const entry of entries) {
    const isRead = /\.(xml|rels)$/i.test(entry.fileName)
    const part = await partOf(zip, entry, {
      left: isRead ? Math.min(left, largestPart) : left,
      isRead,
    })
    left -= part.size
    if (isRead) parts.set(entry.fileName, Buffer.concat(part.chunks))
  }
  return parts
}

interface Bounds {
  /** Bytes that may still come. */
  left: number
  /** What is not XML is counted and let go. */
  isRead: boolean
}

async function partOf(zip: ZipFile, entry: Entry, { left, isRead }: Bounds) {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const bytes = chunk as Buffer
    size += bytes.length
    const isBomb = size > suspect && size > mostSqueezed * entry.compressedSize
    if (size > left || isBomb) throw new FileRefused('unpacks-too-large')
    if (isRead) chunks.push(bytes)
  }
  return { size, chunks }
}
