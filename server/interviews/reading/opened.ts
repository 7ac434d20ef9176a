/** What is in a file, as far as it is safe to tell without a thread: its text, or the parts of a Word file. */
import type { FileFormat } from '../../contract/drafts.ts'
import { largestFile, longestText } from '../../contract/draft-changes.ts'
import { FileRefused } from '../file-refused.ts'
import { decoded, withOneLineEnd } from './decoded.ts'
import { faultOf, isZip } from './signatures.ts'
import { unpacked, type Parts } from './word-package.ts'

export type Opened =
  { format: 'docx'; parts: Parts } | { format: Exclude<FileFormat, 'docx'>; text: string }

/**
 * Refuses a file by its size and its first bytes.
 * @throws FileRefused
 */
export function refuseUnopened(bytes: Uint8Array): void {
  if (bytes.length > largestFile) throw new FileRefused('too-large')
  const fault = faultOf(bufferOf(bytes))
  if (fault !== undefined) throw new FileRefused(fault)
}

/**
 * @param name of the file; without one it is pasted text. It only tells Markdown from other text: the bytes say the rest
 * @throws FileRefused
 */
export async function opened(bytes: Uint8Array, name?: string): Promise<Opened> {
  refuseUnopened(bytes)
  const file = bufferOf(bytes)
  if (isZip(file)) return { format: 'docx', parts: await unpacked(file) }
  return openedText(decoded(file), textFormat(name))
}

/** @throws FileRefused */
export function openedText(text: string, format: Exclude<FileFormat, 'docx'>): Opened {
  if (text.trim() === '') throw new FileRefused('empty')
  if (text.length > longestText) throw new FileRefused('too-long')
  return { format, text: withOneLineEnd(text) }
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength)

function textFormat(name: string | undefined) {
  if (name === undefined) return 'pasted'
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'text'
}
