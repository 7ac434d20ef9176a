/** A text in which some places are replaced, and where the others have come to. */
import type { Range } from '../../domain/excerpt.ts'

export interface Replacement extends Range {
  by: string
}

export interface ReplacedText {
  text: string
  /** Where the words of a place are now; a place that begins or ends within a replaced one takes the whole of it. */
  placeNow(place: Range): Range
}

/** @param replacements half-open UTF-16 indices, in the order of the text and without overlap */
export function replacedText(text: string, replacements: readonly Replacement[]): ReplacedText {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, by } of replacements) {
    pieces.push(text.slice(at, start), by)
    at = end
  }
  pieces.push(text.slice(at))
  return {
    text: pieces.join(''),
    placeNow: ({ start, end }) => ({
      start: moved(start, replacements, 'start'),
      end: moved(end, replacements, 'end'),
    }),
  }
}

function moved(index: number, replacements: readonly Replacement[], side: keyof Range): number {
  let shift = 0
  for (const { start, end, by } of replacements) {
    if (index <= start) break
    if (index < end) return start + shift + (side === 'start' ? 0 : by.length)
    shift += by.length - (end - start)
  }
  return index + shift
}

/** Those of the ranges that have nothing in common with any of the others. */
export function outside<Some extends Range>(ranges: Some[], others: readonly Range[]): Some[] {
  return ranges.filter(({ start, end }) =>
    others.every((other) => end <= other.start || other.end <= start),
  )
}
