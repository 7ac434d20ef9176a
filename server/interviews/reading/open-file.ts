/** What is in a file, as far as it is safe to tell without a thread: its text, or the parts of a Word file. */
import { isUtf8 } from 'node:buffer'
import { largestFile, longestText } from '../../contract/draft-changes.ts'
import type { FileFormat } from '../../contract/drafts.ts'
import { FileRefused } from '../file-refused.ts'
import { faultOf, isZip } from './signatures.ts'
import { type Parts, unpackedParts } from './word-package.ts'

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
export async function openedFile(bytes: Uint8Array, name?: string): Promise<Opened> {
  refuseUnopened(bytes)
  const file = bufferOf(bytes)
  if (isZip(file)) return { format: 'docx', parts: await unpackedParts(file) }
  return openedText(decodedText(file), textFormat(name))
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

/**
 * The text of a text file: UTF-8 or UTF-16 by its byte order mark; else UTF-8 when it is that without a fault, else Windows-1252.
 * @throws FileRefused when it is no text
 */
export function decodedText(file: Buffer): string {
  const text = textIn(file)
  if (isNoText(text)) throw new FileRefused('not-text')
  return text
}

/** CRLF and CR as `\n`, so that one text has one length wherever it was written. */
const withOneLineEnd = (text: string) => text.replace(/\r\n?/g, '\n')

function textIn(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder('utf-16be').decode(file)
  return isUtf8(file) ? new TextDecoder().decode(file) : windows1252(file)
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand: the TextDecoder of Node 20 takes it for Latin-1 and loses the quotes and dashes. */
const windows1252 = (file: Buffer) =>
  file
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => signs.charAt(sign.charCodeAt(0) - 0x80))

/** Text has no NUL, and hardly any other control character but tabs, line ends and page breaks. */
function isNoText(text: string): boolean {
  if (text.includes('\0')) return true
  const sample = text.slice(0, 100_000)
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0
  return controls > sample.length / 200
}
