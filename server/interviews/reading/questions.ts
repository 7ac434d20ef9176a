/**
 * Which lines are questions: the first rule that finds any says so. Every rule walks the lines once, so the cost grows with
 * the text and not faster.
 */
import { autoNumbered } from './auto-numbered.ts'
import { underHeadings } from './under-headings.ts'
import type { Line } from './lines.ts'
import { numbered, numberedTopics } from './numbered.ts'
import type { Picked } from './picked.ts'
import { inTable } from './table.ts'
import { asked, unnumbered } from './unnumbered.ts'

type Rule = (text: string, lines: readonly Line[]) => Picked[]

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
