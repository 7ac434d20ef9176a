/** From the lines that are questions to the stretches of questions, and of what answers each. */
import { asks, endOfAsking } from './asking.ts'
import { isCaps, isHeading } from './headings.ts'
import { labelOf } from './labels.ts'
import { longestQuestion, trimmedStretch, type Line, type Stretch } from './lines.ts'
import type { Picked } from './picked.ts'

export interface Exchange {
  label?: string
  /** All of the question, its label too. */
  question: Stretch
  /** Without the label and the marks around. */
  words: Stretch
  /** Empty when it was not answered. */
  answer: Stretch
  /** What stands between the answer and the next question. */
  headings: Stretch[]
  /** After the row of a table, what belongs to no question. */
  beside?: Stretch
}

export function exchangesOf(text: string, lines: Line[], picked: readonly Picked[]): Exchange[] {
  return picked.flatMap((one, index) => {
    const next = picked[index + 1]?.line ?? lines.length
    const question = questionOf(text, lines, { ...one, next: Math.min(next, one.until ?? next) })
    return question === undefined ? [] : [withAnswer(text, lines, { ...one, ...question, next })]
  })
}

interface Asked {
  words: Stretch
  /** Where the question ends, with its marks. */
  end: number
  /** The first line that is not of the question. */
  after: number
}

function questionOf(
  text: string,
  lines: Line[],
  picked: Picked & { next: number },
): Asked | undefined {
  const line = lines[picked.line]
  if (line === undefined) return undefined
  const words = picked.words ?? line.words
  const after = picked.line + 1
  if (words.start === words.end)
    return onNextLine(lines, picked) ?? { words: line.words, end: line.end, after }
  if (words.start >= line.end) return ofCell(lines, words, picked)
  const said = text.slice(words.start, words.end)
  if (asks(said)) return { words, end: line.end, after }
  const end = endOfAsking(said)
  if (end !== undefined && after === picked.next)
    return { words: { start: words.start, end: words.start + end }, end: words.start + end, after }
  return wrapped(text, lines, { ...picked, words }) ?? { words, end: line.end, after }
}

/** The label has a cell of its own. */
function ofCell(lines: Line[], words: Stretch, { line, next }: Picked & { next: number }): Asked {
  const at = lines.slice(line, next).findIndex((each) => each.words.start === words.start)
  return { words, end: lines[line + at]?.end ?? words.end, after: line + at + 1 }
}

/** The label has a line of its own. */
function onNextLine(lines: Line[], { line, next }: Picked & { next: number }): Asked | undefined {
  const question = lines[line + 1]
  if (question === undefined || line + 1 >= next) return undefined
  if (question.bare.length > longestQuestion) return undefined
  return { words: question.words, end: question.end, after: line + 2 }
}

/** At most so many lines. */
const longestWrap = 4

/** A question that is broken into lines goes on with small letters until one of them asks. */
function wrapped(
  text: string,
  lines: Line[],
  { line, next, words: { start } }: Picked & { next: number; words: Stretch },
): Asked | undefined {
  for (let at = line + 1; at < Math.min(next, line + longestWrap); at++) {
    const more = lines[at]
    if (more === undefined || more.isApart || !/^\p{Ll}/u.test(more.bare)) return undefined
    if (labelOf(text, more) !== undefined) return undefined
    if (more.end - start > longestQuestion) return undefined
    if (asks(more.bare))
      return { words: { start, end: more.words.end }, end: more.end, after: at + 1 }
  }
  return undefined
}

function withAnswer(
  text: string,
  lines: Line[],
  { words, end, after, next, ...picked }: Asked & Picked & { next: number },
): Exchange {
  const last = Math.min(next, picked.until ?? next)
  const headings = headingsBefore(lines, { after, next: last, isLast: next === lines.length })
  const answerEnd = lines[last - headings.length - 1]?.end ?? end
  return {
    ...(picked.label !== undefined && { label: picked.label }),
    question: { start: lines[picked.line]?.start ?? words.start, end },
    words,
    answer: trimmedStretch(text, { start: end, end: Math.max(end, answerEnd) }),
    headings: headings.map(({ start, end }) => ({ start, end })),
    ...besideOf(lines, last, next),
  }
}

/** The headings right before the next question; capitals that are all of an answer are the answer. */
function headingsBefore(
  lines: Line[],
  { after, next, isLast }: { after: number; next: number; isLast: boolean },
): Line[] {
  if (isLast) return []
  let from = next
  for (let line = lines[from - 1]; line && from > after && isHeading(line);)
    line = lines[--from - 1]
  const first = lines[from]
  if (from === after && first && from < next && isCaps(first) && first.heading !== true) from++
  return lines.slice(from, next)
}

function besideOf(lines: Line[], last: number, next: number): { beside?: Stretch } {
  const [first, end] = [lines[last], lines[next - 1]]
  return last < next && first && end ? { beside: { start: first.start, end: end.end } } : {}
}
