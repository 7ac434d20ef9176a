/**
 * Which lines are questions: the first rule that finds any says so. Every rule walks the lines once, so the cost grows with
 * the text and not faster.
 */
import { asks, beginsAsking } from './asking.ts'
import { isHeading, isOutlineHeading } from './headings.ts'
import { askerLength, labelOf } from './labels.ts'
import { type Line, longestQuestion } from './lines.ts'
import { numberedQuestions, numberedTopics } from './numbered-questions.ts'
import type { Picked } from './picked.ts'
import { inTable } from './table.ts'

type Rule = (text: string, lines: readonly Line[]) => Picked[]

const rules: readonly Rule[] = [
  inTable,
  numberedQuestions,
  interviewerQuestions,
  autoNumberedQuestions,
  unnumberedQuestions,
  numberedTopics,
  underHeadings,
]

export function questionsOf(text: string, lines: readonly Line[]): Picked[] {
  for (const rule of rules) {
    const picked = rule(text, lines)
    if (picked.length > 0) return picked
  }
  return []
}

/**
 * Questions that Word numbers itself, so that no number stands in the text: the items that ask or stand out; when none
 * does, those that text follows: an item of a list in an answer has neither.
 */
function autoNumberedQuestions(_: string, lines: readonly Line[]): Picked[] {
  const items = lines.flatMap((line, index) => (isItem(line) ? [{ line, index }] : []))
  const asking = items.filter(({ line }) => asks(line.bare) || line.bold === true || line.heading)
  const wordy = items.filter(({ line }) => beginsAsking(line.bare))
  const answered = items.filter(({ index }) => isText(lines[index + 1]))
  const picked = [asking, wordy, answered].find(({ length }) => length > 1) ?? []
  return picked.map(({ index }) => ({ line: index }))
}

const isItem = ({ listed, bare }: Line) => listed === 'ordered' && bare.length <= longestQuestion

const isText = (line: Line | undefined) => line !== undefined && line.listed !== 'ordered'

/** Topics without numbers or question marks: the headings that text follows, apart from the one the document begins with. */
function underHeadings(_: string, lines: readonly Line[]): Picked[] {
  const picked = lines.flatMap((line, index): Picked[] => {
    const next = lines[index + 1]
    const isTopic =
      index > 0 &&
      isHeading(line) &&
      !isOutlineHeading(line) &&
      next !== undefined &&
      !isHeading(next)
    return isTopic ? [{ line: index }] : []
  })
  return picked.length > 1 ? picked : []
}

/** In UTF-16 units; a paragraph that is longer answers, even when it ends by asking. */
const longestAlone = 250

/** `Interviewer: …`, `Spørgsmål: …`, `Q: …`, twice at least. */
export function interviewerQuestions(_: string, lines: readonly Line[]): Picked[] {
  const picked = lines.flatMap((line, index): Picked[] => {
    const length = askerLength(line)
    if (length === undefined) return []
    return [{ line: index, words: { start: line.words.start + length, end: line.words.end } }]
  })
  return picked.length > 1 ? picked : []
}

/**
 * Short lines that end in a question mark: those that look alike, when some stand out, in bold or as headings, else with
 * nothing on the line before.
 */
export function unnumberedQuestions(text: string, lines: readonly Line[]): Picked[] {
  const all = lines.flatMap((line, index) => (isAlone(line) ? [{ line, index }] : []))
  const marked = all.filter(({ line }) => line.heading === true || line.bold === true)
  const apart = all.filter(({ line }) => line.isApart)
  const alike = [marked, apart].find(({ length }) => length > 1) ?? all
  return alike.map(({ line, index }) => {
    const labelled = labelOf(text, line)
    return { line: index, ...(labelled && { label: labelled.label, words: labelled.words }) }
  })
}

const isAlone = ({ bare, listed }: Line) =>
  bare.length <= longestAlone && listed !== 'bullet' && asks(bare)
