/** A text as its words, each with its place in the text and the form it is compared in. */
import { stemmer } from '@orama/stemmers/danish'
import { characters, foldedText, type Place } from '../../domain/fold.ts'
import { rememberedWords } from './remembered-words.ts'

export interface Token {
  /** Half-open UTF-16 indices into the text. */
  start: number
  end: number
  /** As it is seen there. */
  text: string
  /** Folded, without hyphens and without an ending after an apostrophe. */
  plain: string
  /** Without the endings of Danish genitives, definite forms and plurals. */
  stem: string
  capital: boolean
  /** What is seen between it and the word before. */
  gap: string
}

const { dash, unseen } = characters
const letters = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`
// Other dashes part words in a sentence.
const hyphen = String.raw`[-\u2010\u2011]`
// A hyphen at the end of a line belongs to the word only when the next line goes on in small letters.
const joint = String.raw`(?:${hyphen}[^\S\n]*\r?\n[^\S\n]*(?=\p{Ll})|(?:${hyphen}|['’])(?=[\p{L}\p{N}]))`
const abbreviated = String.raw`\p{L}{1,2}(?:\.\p{L}{1,3})+\b\.?`
// “Rosa Ø. Modelvang”; a sentence that ends in a single capital is rarer.
const initial = String.raw`\p{Lu}\p{M}*\.(?=\s+\p{Lu})`
const legalForm = String.raw`\p{Lu}\/\p{Lu}(?!\p{L})`
const word = new RegExp(
  String.raw`(?<!\p{L})(?:${abbreviated}|${legalForm}|${initial})|${letters}(?:${joint}${letters})*|&`,
  'gu',
)

const ending = /['’](?:s|e[nt]s?|erne?s?|ers)?$/u
const inside = new RegExp(String.raw`[\s'’]|${dash}`, 'gu')
const dashes = new RegExp(dash, 'gu')
const seenRun = new RegExp(String.raw`[^${unseen}]+`, 'gu')

/** Words that lose a vowel where they take an ending, which the stemmer leaves as two words. */
const lostVowel = /cent(?:eret|erets|ret|rets|re|res|rene|renes|ers|er)$/u

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const { seen, places } = seenOf(text)
  let end = 0
  for (const { 0: found, index } of seen.matchAll(word)) {
    const gap = seen.slice(end, index)
    end = index + found.length
    const start = places?.[index] ?? index
    tokens.push(tokenOf(found, { start, end: (places?.[end - 1] ?? end - 1) + 1 }, gap))
  }
  return tokens
}

/** A text without what cannot be seen; `places` tells where each of its UTF-16 units stands in the text, when that differs. */
function seenOf(text: string): { seen: string; places?: readonly number[] } {
  const runs = [...text.matchAll(seenRun)]
  const seen = runs.map(([run]) => run).join('')
  if (seen.length === text.length) return { seen: text }
  const places = runs.flatMap(({ 0: run, index }) =>
    Array.from({ length: run.length }, (_, at) => index + at),
  )
  return { seen, places }
}

/** The words of a name, in which every dash is a hyphen. */
export function wordsOfName(name: string): Token[] {
  return tokensOf(name.replace(dashes, '-'))
}

/** The words of a name, parted where it has hyphens or dashes. */
export function partsOfName(name: string): Token[] {
  return tokensOf(name.replace(dashes, ' '))
}

function tokenOf(text: string, place: Place, gap: string): Token {
  return {
    ...place,
    text,
    ...formsOf(text),
    capital: /^\p{Lu}/u.test(text),
    gap,
  }
}

const formsOf = rememberedWords((text: string): Pick<Token, 'plain' | 'stem'> => {
  const plain = plainOf(text)
  return { plain, stem: stemOf(plain) }
})

function plainOf(text: string): string {
  return text === '&'
    ? 'og'
    : foldedText(text.replace(ending, '').replace(inside, '').replace(/\.$/u, ''))
}

/** Of a folded word; words of three letters and fewer have no ending that could be told from them. */
export function stemOf(plain: string): string {
  return plain.length < 4 ? plain : stemmer(plain.replace(lostVowel, 'center'))
}

/** Whether the word goes on after the one before it, with nothing but space between. */
export function isAdjacent({ gap }: Token): boolean {
  return /^\s+$/u.test(gap) && !/\n\s*\n/u.test(gap)
}
