/** An answer as sentences of words. */
import type { ReadAnswer } from '../reading.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Half-open indices into the words of the answer. */
export interface Stretch {
  from: number
  to: number
}

export interface Passage {
  /** Position of the answer. */
  answer: number
  text: string
  tokens: Token[]
  sentences: Stretch[]
  /** Of each word, the first word of its sentence. */
  begins: number[]
  /** The words that have a capital by their place: first of a sentence, of an item in a list, after a colon or a quotation mark. */
  opening: ReadonlySet<number>
}

/** Written with a full stop that ends no sentence. */
const abbreviations = new Set(
  [
    'fx dvs osv ca nr kl mht pga jf evt inkl ekskl tlf vedr st',
    'mr mrs ms dr etc vs no dep',
  ].flatMap((words) => words.split(' ')),
)

const listed = /\n\s*[-–•*·▪○]\s*$/u
const opens = /[:"“”„»«]\s*$|\n\s*(?:[-–•*·▪○]|\d+[.)])?\s*$/u

export function passageOf({ position, text }: Pick<ReadAnswer, 'position' | 'text'>): Passage {
  const tokens = tokensOf(text)
  const starts = tokens.flatMap((token, index) =>
    isFirst(token, tokens[index - 1]) ? [index] : [],
  )
  const first = new Set(starts)
  const opening = new Set(starts)
  for (const [index, { gap }] of tokens.entries()) if (opens.test(gap)) opening.add(index)
  const begins: number[] = []
  for (const index of tokens.keys()) begins.push(first.has(index) ? index : (begins.at(-1) ?? 0))
  return {
    answer: position,
    text,
    tokens,
    sentences: starts.map((from, index) => ({ from, to: starts[index + 1] ?? tokens.length })),
    begins,
    opening,
  }
}

/** A list and what introduces it are one sentence, whose words speak of all its items. */
function isFirst({ gap, capital }: Token, before: Token | undefined): boolean {
  if (before === undefined) return true
  if (/[.!?…]["”»)]?\s/u.test(gap)) return capital && !isAbbreviated(before, gap)
  if (!gap.includes('\n')) return false
  return /\n\s*\n/u.test(gap) || !(listed.test(gap) || /[:,(]\s*\n/u.test(gap) || !capital)
}

function isAbbreviated({ plain, text }: Token, gap: string): boolean {
  return /^\.\s/u.test(gap) && (text.includes('.') || abbreviations.has(plain))
}
