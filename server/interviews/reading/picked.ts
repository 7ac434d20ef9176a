/** What the rules say of questions. */
import type { Stretch } from './lines.ts'

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
