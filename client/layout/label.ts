/** Names in lines: whole, each line as wide as there is room for, measured with the typeface they are drawn in. */

/** Weights of the typeface: of names, and of headings. */
export type Weight = 500 | 600

/** The width of a text of 12 px, in pixels. */
export type WidthOf = (text: string, weight: Weight) => number

export interface Label {
  name: string
  /** What tells a homonym, written behind the name. */
  beside?: string | undefined
  /** Pixels kept free behind the last line, for a number or for signs. */
  behind?: number
  weight?: Weight
}

/** A line; `beside` begins in one of them, behind the name that ends there or at its start. */
export interface Line {
  name: string
  beside: string
}

export interface Lines {
  lines: Line[]
  /** Of the widest line, with what is kept free behind the last. */
  width: number
}

/** Pixels: a name stands in one line up to `usual`, and no line is wider than `most`. */
export interface Room {
  usual: number
  most: number
}

interface Word {
  text: string
  isBeside: boolean
  width: number
}

/** One line, else two that are as alike as can be, else as many as it takes; a word wider than a line is broken. */
export function linesOf(label: Label, { usual, most }: Room, widthOf: WidthOf): Lines {
  const { name, beside, behind = 0, weight = 500 } = label
  const space = widthOf(' ', weight)
  const wordsIn = (text: string, isBeside: boolean): Word[] =>
    text
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => ({ text: word, isBeside, width: widthOf(word, weight) }))
  const words = wordsIn(beside === undefined ? name : `${name},`, false)
  if (beside !== undefined) words.push(...wordsIn(beside, true))
  const widthOfLine = (line: readonly Word[], isLast: boolean) =>
    line.reduce((sum, word) => sum + word.width, (line.length - 1) * space + (isLast ? behind : 0))
  const whole = widthOfLine(words, true)
  if (whole - behind <= usual && whole <= most) return inLines([words], whole)

  const halves = words.slice(1).map((_, at) => {
    const [first, second] = [words.slice(0, at + 1), words.slice(at + 1)]
    const width = Math.max(widthOfLine(first, false), widthOfLine(second, true))
    return { lines: [first, second], width }
  })
  const best = halves.toSorted((a, b) => a.width - b.width)[0]
  if (best && best.width <= most) return inLines(best.lines, best.width)

  const limit = Math.max(most - behind, widthOf('W', weight))
  const lines: Word[][] = []
  for (const word of words.flatMap((one) => pieces(one, limit, (text) => widthOf(text, weight)))) {
    const last = lines.at(-1)
    if (last && widthOfLine([...last, word], true) <= most) last.push(word)
    else lines.push([word])
  }
  const widths = lines.map((line, at) => widthOfLine(line, at === lines.length - 1))
  return inLines(lines, Math.max(...widths))
}

const textOf = (line: readonly Word[], isBeside: boolean) =>
  line
    .filter((word) => word.isBeside === isBeside)
    .map((word) => word.text)
    .join(' ')

const inLines = (lines: readonly (readonly Word[])[], width: number): Lines => ({
  lines: lines.map((line) => ({ name: textOf(line, false), beside: textOf(line, true) })),
  width,
})

/** A word that is wider than a line, in pieces that are not. */
function pieces(word: Word, most: number, widthOf: (text: string) => number): Word[] {
  if (word.width <= most) return [word]
  const parts: Word[] = []
  for (const character of word.text) {
    const last = parts.at(-1)
    const width = widthOf(character)
    if (last && last.width + width <= most) {
      last.text += character
      last.width += width
    } else {
      parts.push({ ...word, text: character, width })
    }
  }
  return parts
}
