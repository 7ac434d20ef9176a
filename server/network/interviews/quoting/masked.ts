/** What an answer by role may say: its words without those that tell who gave it or where they work. */
import { joinedRanges, type Range } from '../../../domain/excerpt.ts'
import type { Mention } from '../../../domain/interview.ts'
import { patternOf, patternOfAny, wordsOf } from '../name-pattern.ts'
import { outside, replacedText } from '../replaced-text.ts'
import type { Telling } from './interviewees.ts'

/** Stands for words that are left out. */
export const leftOutMark = '«…»'
/** A part of a name that has one letter is an initial, which tells nobody. */
const shortestPart = 2

interface Said {
  text: string
  mentions: Mention[]
}

interface Masked extends Said {
  /** Where words were left out, in the text before, in its order. */
  leftOut: Range[]
}

/** Leaves out what tells. One mask serves all answers of an interview. */
export type Mask = (said: Said) => Masked

/**
 * Leaves out the interviewees' names, whole and in parts, the names of their workplaces, and every word that mentions
 * either; a part of a name that is a part of what is mentioned stays there. Mentions move with their words, and one that has
 * lost any of them is left out.
 */
export function maskOf({ people, workplaces, ids }: Telling): Mask {
  const parts = people.flatMap(wordsOf).filter((word) => word.length >= shortestPart)
  const partPattern = patternOfAny(parts)
  const patterns = [...people, ...workplaces].map(patternOf)
  return ({ text, mentions }) => {
    const own = mentions.filter(({ target }) => ids.has(target.id))
    const others = mentions.filter(({ target }) => !ids.has(target.id))
    const ranges = joinedRanges([
      ...patterns.flatMap((pattern) => placesOf(pattern, text)),
      ...outside(placesOf(partPattern, text), others),
      ...own,
    ])
    const masked = replacedText(
      text,
      ranges.map((range) => ({ ...range, by: leftOutMark })),
    )
    return {
      text: masked.text,
      mentions: outside(others, ranges).map((one) => ({ ...one, ...masked.placeNow(one) })),
      leftOut: ranges,
    }
  }
}

function placesOf(pattern: RegExp | undefined, text: string): Range[] {
  if (pattern === undefined) return []
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
}
