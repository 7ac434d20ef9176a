/** Questions that Word numbers itself, so that no number stands in the text. */
import { asks, beginsAsking } from './asking.ts'
import { longestQuestion, type Line } from './lines.ts'
import type { Picked } from './picked.ts'

/** Those items that ask or stand out; when none does, those that text follows: an item of a list in an answer has neither. */
export function autoNumbered(_: string, lines: readonly Line[]): Picked[] {
  const items = lines.flatMap((line, index) => (isItem(line) ? [{ line, index }] : []))
  const asking = items.filter(({ line }) => asks(line.bare) || line.bold === true || line.heading)
  const wordy = items.filter(({ line }) => beginsAsking(line.bare))
  const answered = items.filter(({ index }) => isText(lines[index + 1]))
  const picked = [asking, wordy, answered].find(({ length }) => length > 1) ?? []
  return picked.map(({ index }) => ({ line: index }))
}

const isItem = ({ listed, bare }: Line) => listed === 'ordered' && bare.length <= longestQuestion

const isText = (line: Line | undefined) => line !== undefined && line.listed !== 'ordered'
