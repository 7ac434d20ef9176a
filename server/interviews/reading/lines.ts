/** The lines of a text with what they look like. All that follows works on these; each rule looks at a line a few times. */
import type { Paragraph, Source } from '../reading.ts'

/** A stretch of the whole text: UTF-16 indices, half-open. */
export interface Stretch {
  start: number
  end: number
}

/** A line with something in it, without the space around it. */
export interface Line extends Stretch, Omit<Paragraph, 'text'> {
  /** Without the marks around it: `#`, and `**` or `_` about all of it. */
  words: Stretch
  /** What stands at `words`. */
  bare: string
  /** Nothing stands on the line before. */
  isApart: boolean
}

/** The longest line that is taken for a question, in UTF-16 units. */
export const longestQuestion = 2_000

export function linesOf(text: string, { paragraphs }: Source): Line[] {
  const lines: Line[] = []
  let start = 0
  let isApart = true
  for (const { text: words, ...looks } of paragraphs) {
    for (const piece of words.split('\n')) {
      const line = trimmedStretch(text, { start, end: start + piece.length })
      if (line.start < line.end) lines.push(...withoutGlue(text, { ...line, isApart, looks }))
      isApart = line.start === line.end
      start += piece.length + 1
    }
  }
  return lines
}

/** Without the space around it; NBSP is space. */
export function trimmedStretch(text: string, { start, end }: Stretch): Stretch {
  const piece = text.slice(start, end)
  const first = start + piece.length - piece.trimStart().length
  return { start: first, end: Math.max(first, end - piece.length + piece.trimEnd().length) }
}

interface Piece extends Stretch {
  isApart: boolean
  looks: Omit<Paragraph, 'text'>
}

/** The line, or the two of them when a heading stands in capitals right after the end of a sentence. */
function withoutGlue(text: string, { isApart, looks, ...line }: Piece): Line[] {
  const at = line.end - gluedHeading(text.slice(line.start, line.end))
  const one = (stretch: Stretch, apart: boolean): Line => {
    const words = stretchWithoutMark(text, trimmedStretch(text, stretch))
    const bold = looks.bold === true || isStrong(text, stretch)
    const bare = text.slice(words.start, words.end)
    return {
      ...looks,
      ...(bold && { bold }),
      ...trimmedStretch(text, stretch),
      words,
      bare,
      isApart: apart,
    }
  }
  if (at === line.end) return [one(line, isApart)]
  return [one({ start: line.start, end: at }, isApart), one({ start: at, end: line.end }, false)]
}

/** In UTF-16 units. */
const longestGlued = 160

/** Its length. At least two words and eight letters, so that an abbreviation at the end of a sentence is none. */
function gluedHeading(line: string): number {
  const end = line.slice(-longestGlued)
  const capitals = /[^\p{Ll}]*$/u.exec(end)?.[0] ?? ''
  if (capitals.length === end.length) return 0
  const sentence = /^.*[.!?:]["”'’)]?\s*/s.exec(capitals)?.[0]
  if (sentence === undefined) return 0
  const heading = capitals.slice(sentence.length)
  const letters = heading.match(/\p{Lu}/gu)?.length ?? 0
  return letters >= 8 && /\s/.test(heading) ? heading.length : 0
}

const marks = ['**', '__', '*', '_'] as const

const isStrong = (text: string, { start, end }: Stretch) =>
  end - start > 4 &&
  marks
    .slice(0, 2)
    .some((mark) => text.startsWith(mark, start) && text.startsWith(mark, end - mark.length))

/** Within the marks of Markdown that stand about all of it. */
export function stretchWithoutMark(text: string, { start, end }: Stretch): Stretch {
  const hashes = /^#{1,6}\s+/.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0
  const inner = { start: start + hashes, end }
  const mark = marks.find(
    (each) =>
      inner.end - inner.start > 2 * each.length &&
      text.startsWith(each, inner.start) &&
      text.startsWith(each, inner.end - each.length),
  )
  if (mark === undefined) return inner
  const within = { start: inner.start + mark.length, end: inner.end - mark.length }
  const words = trimmedStretch(text, within)
  return words.start < words.end ? words : inner
}
