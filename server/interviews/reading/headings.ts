/** Which lines are headings. */
import type { Line } from './lines.ts'

/** In UTF-16 units. */
const longestHeading = 200
const longestCaps = 120
const longestBold = 80

/** By its style, in capitals, or short and bold without the end of a sentence. */
export const isHeading = (line: Line) =>
  line.bare.length <= longestHeading &&
  (line.heading === true || isCaps(line) || isBoldHeading(line) || isOutlineHeading(line))

/** What stands at the head of a table of questions and answers. */
export const isColumnHead = ({ cell, bare }: Line) =>
  cell !== undefined && /^(nr\.?|no\.?|#|spørgsmål|svar|questions?|answers?)$/i.test(bare)

/** Four letters at least, so that NGO is none. */
export const isCaps = ({ bare }: Line) =>
  bare.length <= longestCaps &&
  bare === bare.toUpperCase() &&
  (bare.match(/\p{Lu}/gu)?.length ?? 0) >= 4

const isBoldHeading = ({ bold, bare }: Line) =>
  bold === true && bare.length <= longestBold && !/[.:,;?]$/.test(bare)

/** What the part before the questions is usually called, also where nothing but the words shows that it is a heading. */
export const isOutlineHeading = ({ bare }: Line) =>
  bare.length <= 60 &&
  !/[.?,;]$/.test(bare) &&
  /\b(oprids|baggrund|kort om|kort fortalt|resumé|outline|background|in short|in brief|summary)\b/i.test(
    bare,
  )
