/**
 * The one folding that decides what is the same name and what search finds: lower case, æ as ae, ø as oe, å as aa, without
 * accents and without what cannot be seen; every kind of space as one, and every hyphen and dash as one. Folding changes
 * lengths, so a place found in folded text is told in the original.
 */

/** Regular expressions for one character, for those who look for names in running text. */
export const characters = {
  /** What takes no room and has no ink: soft hyphens, zero-width and direction marks, fillers. */
  unseen: String.raw`\p{Default_Ignorable_Code_Point}`,
  /** A space of any kind, line ends and the blank of braille included. */
  space: String.raw`[\p{White_Space}\u2800]`,
  /** A hyphen, a dash or a minus of any kind. */
  dash: String.raw`\p{Dash}`,
} as const

const unseen = new RegExp(`${characters.unseen}+`, 'gu')
const spaces = new RegExp(`${characters.space}+`, 'gu')
const dashes = new RegExp(characters.dash, 'gu')
/** An a with a ring on it, wherever among its marks the ring stands. */
const ringed = /a(?=\p{M}*\u030a)/gu
/** The marks that belong to no script of their own are accents; the vowels of Hindi or Thai are marks and stay. */
const accents = /(?=\p{M})\p{Script=Inherited}/gu
/** Text that all steps but the first leave as it is. */
const plain = /^[\w ,.'&/()-]*$/

/** Two names are the same when they fold to the same; folding twice is folding once. */
export function foldedText(text: string): string {
  return foldedPart(text).trim()
}

/** Folds without trimming; of characters with what belongs to each, the parts joined are the whole. */
function foldedPart(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/ +/g, ' ')
  return (
    text
      .replace(unseen, '')
      .normalize('NFD')
      // ẞ is ss only by way of ß, and ß only by way of the capitals SS.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(ringed, 'aa')
      .replace(accents, '')
      .replace(/æ/g, 'ae')
      .replace(/ø/g, 'oe')
      .replace(/ς/g, 'σ')
      .replace(spaces, ' ')
      .replace(dashes, '-')
  )
}

/** A place in a text: UTF-16 indices, half-open. */
export interface Place {
  start: number
  end: number
}

const belonging = String.raw`(?:\p{M}|${characters.unseen})*`
/** Spaces that are folded to one; else a character. With each, the marks on it and what cannot be seen after it. */
const character = new RegExp(`(?:${characters.space}${belonging})+|[^]${belonging}`, 'gu')

/** Where `words`, folded already, stand first in the original text; whole characters, and undefined when they do not. */
export function placeOf(words: string, text: string): Place | undefined {
  const found = foldedText(text).indexOf(words)
  if (found < 0 || words === '') return undefined
  let place: Place | undefined
  let length = 0
  for (const { 0: part, index } of text.matchAll(character)) {
    const piece = foldedPart(part)
    // Spaces in front are not in the folded text.
    length += (length === 0 ? piece.trimStart() : piece).length
    if (length <= found) continue
    place = { start: place?.start ?? index, end: index + part.length }
    if (length >= found + words.length) return place
  }
  return place
}
