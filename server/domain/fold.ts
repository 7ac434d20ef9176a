/**
 * Text made one for searching: lower case, æ as ae, ø as oe, å as aa, without accents. Folding changes lengths, so a place
 * found in folded text is told in the original.
 */

export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/a\u030a/gu, 'aa')
    .replace(/\p{M}/gu, '')
    .replace(/æ/gu, 'ae')
    .replace(/ø/gu, 'oe')
    .replace(/ς/gu, 'σ')
}

/** A place in a text: UTF-16 indices, half-open. */
export interface Place {
  start: number
  end: number
}

/** A base character with the marks that stand on it; stored text may hold å as one code point or as two. */
const letter = /\P{M}\p{M}*|\p{M}+/gu

/** Where `words`, folded already, stand first in the original text; whole letters, and undefined when they do not. */
export function placeOf(words: string, text: string): Place | undefined {
  const found = folded(text).indexOf(words)
  if (found < 0 || words === '') return undefined
  let place: Place | undefined
  let length = 0
  for (const match of text.matchAll(letter)) {
    length += folded(match[0]).length
    if (length <= found) continue
    place = { start: place?.start ?? match.index, end: match.index + match[0].length }
    if (length >= found + words.length) return place
  }
  return place
}
