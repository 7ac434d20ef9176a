/** Bytes of a text file as text. */
import { isUtf8 } from 'node:buffer'
import { FileRefused } from '../file-refused.ts'

/**
 * UTF-8 or UTF-16 by its byte order mark; else UTF-8 when it is that without a fault, else Windows-1252. Line ends become
 * `\n`; nothing else is changed.
 * @throws FileRefused when it is no text
 */
export function decoded(file: Buffer): string {
  const text = new TextDecoder(encodingOf(file)).decode(file)
  if (isNoText(text)) throw new FileRefused('not-text')
  return withOneLineEnd(text)
}

/** CRLF and CR as `\n`, so that one text has one length wherever it was written. */
export const withOneLineEnd = (text: string) => text.replace(/\r\n?/g, '\n')

function encodingOf(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le'
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be'
  return isUtf8(file) ? 'utf-8' : 'windows-1252'
}

/** Text has no NUL, and hardly any other control character but tabs, line ends and page breaks. */
function isNoText(text: string): boolean {
  if (text.includes('\0')) return true
  const sample = text.slice(0, 100_000)
  // eslint-disable-next-line no-control-regex
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0
  return controls > sample.length / 200
}
