/** Numbers and letters before questions: `1)`, `1.`, `(1)`, `a)`, `II.`, `Q1:`, `S1`, `Spørgsmål 1:`. */
import {
  longestQuestion,
  trimmedStretch,
  stretchWithoutMark,
  type Line,
  type Stretch,
} from './lines.ts'

export interface Label {
  /** Questions of one interview are labelled in one style. */
  style: string
  /** 1 for `1`, `a` and `I`. */
  value: number
  /** As it stands, without the signs around it. */
  label: string
  /** The words after it. */
  words: Stretch
}

/** Each is anchored and bounded, so a line costs no more than its beginning. */
const styles: readonly (readonly [style: string, pattern: RegExp])[] = [
  [
    'word',
    /^(?:spørgsmål|spm\.?|question)\s{0,3}(?:nr\.?\s{0,3})?(\d{1,3})(?:\s?[:.)–-])?(?=\s|$)/i,
  ],
  ['initial', /^[qs]\s?(\d{1,3})(?:\s?[:.)–-])?(?=\s|$)/i],
  ['round', /^\((\d{1,3}|[a-z])\)/i],
  ['point', /^(\d{1,3})\.(?!\d)/],
  ['roman', /^([IVX]{1,5})[.)](?=\s)/],
  ['bracket', /^(\d{1,3}|[a-z])\)/i],
  ['point', /^([a-z])\.(?=\s)/i],
  ['colon', /^(\d{1,3})\s?:(?=\s|$)/],
  ['dash', /^(\d{1,3})\s[-–](?=\s)/],
]

export function labelOf(text: string, line: Line): Label | undefined {
  if (line.bare.length > longestQuestion) return undefined
  const start = line.bare.slice(0, 40)
  for (const [style, pattern] of styles) {
    const found = pattern.exec(start)
    const label = found?.[1]
    if (found === null || label === undefined) continue
    const after = { start: line.words.start + found[0].length, end: line.words.end }
    return {
      style: `${style} ${/\D/.test(label) ? 'letter' : 'number'}`,
      value: valueOf(label, style),
      label,
      words: stretchWithoutMark(text, trimmedStretch(text, after)),
    }
  }
  return undefined
}

function valueOf(label: string, style: string): number {
  if (/^\d/.test(label)) return Number(label)
  return style === 'roman' ? romans.indexOf(label) + 1 : label.toLowerCase().charCodeAt(0) - 96
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** How much of a line says who speaks, when it is the one who asks: `Interviewer:`, `Q:`. */
export const askerLength = ({ bare }: Line) =>
  bare.length > longestQuestion
    ? undefined
    : /^(?:spørgsmål|question|interviewer|spørger|int\.?|i|q|spm\.?)\s?:\s{0,3}(?=\S)/i.exec(
        bare.slice(0, 40),
      )?.[0].length
