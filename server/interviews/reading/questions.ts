/**
 * Which lines are questions: the first rule that finds any says so. Every rule walks the lines once, so the cost grows with
 * the text and not faster.
 */
import { autoNumbered } from './auto-numbered.ts'
import { underHeadings } from './under-headings.ts'
import type { Line, Stretch } from './lines.ts'
import { numbered, numberedTopics } from './numbered.ts'
import { inTable } from './table.ts'
import { asked, unnumbered } from './unnumbered.ts'

/** A line that is taken for a question. */
export interface Picked {
  /** Its index; of its label, when that stands on a line of its own. */
  line: number
  label?: string
  /** The words of the question in that line, when a label or a name stands before them. */
  words?: Stretch
  /** The line after the last one that can answer it, when that is before the next question. */
  until?: number
}

export type Rule = (text: string, lines: readonly Line[]) => Picked[]

const rules: readonly Rule[] = [
  inTable,
  numbered,
  asked,
  autoNumbered,
  unnumbered,
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
