/** Questions without numbers: what the interviewer is written to say, or short lines that end in a question mark. */
import { asks } from './asking.ts'
import { askerLength, labelOf } from './labels.ts'
import type { Line } from './lines.ts'
import type { Picked } from './picked.ts'

/** In UTF-16 units; a paragraph that is longer answers, even when it ends by asking. */
const longestAlone = 250

/** `Interviewer: …`, `Spørgsmål: …`, `Q: …`, twice at least. */
export function asked(_: string, lines: readonly Line[]): Picked[] {
  const picked = lines.flatMap((line, index): Picked[] => {
    const length = askerLength(line)
    if (length === undefined) return []
    return [{ line: index, words: { start: line.words.start + length, end: line.words.end } }]
  })
  return picked.length > 1 ? picked : []
}

/** Those that look alike, when some stand out: in bold or as headings, else with nothing on the line before. */
export function unnumbered(text: string, lines: readonly Line[]): Picked[] {
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
