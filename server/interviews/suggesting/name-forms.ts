/** The forms in which a name may stand in a text. */
import { isLibrary } from './meaning.ts'
import type { Meaning } from './meaning.ts'
import { partsOfName, tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'
import { kindWords } from './kind-words.ts'
import { wordsIn, wordLists } from './word-list.ts'

/** `small`: it may be written without any capital. `whole` is false of what is derived from the name. */
export interface NameForm {
  tokens: Token[]
  meaning: Meaning
  whole: boolean
  small: 'any' | 'definite' | 'no'
}

const common = new Set([...wordsIn(kindWords.common), ...wordsIn(kindWords.administration)])
const { da, en } = wordLists
/** Of a library, the words that say no more than that it is one. */
const sayingLibrary = /^(?:hoved|afdelings|lokal|by|folke)?(?:bibliotek(?:et)?|library)$/u
/** Shorter ones are too seldom the name alone. */
const shortestAlias = 4
const shortestInitials = 3
/** A word of this length that is not common names one thing, also in small letters. */
const distinctive = 10

/** @param tokens the words of its name */
export function formsOf(meaning: Meaning, tokens: Token[]): NameForm[] {
  if (tokens.length === 0 || isTold(meaning, tokens)) return []
  const whole = { meaning, whole: true, small: smallOf(meaning, tokens) }
  const derived = { meaning, whole: false, small: 'no' } as const
  const apart = partsOfName(meaning.name)
  return [
    { ...whole, tokens },
    ...(apart.length > tokens.length ? [{ ...whole, tokens: apart }] : []),
    ...aliases(meaning, tokens).map((alias) => ({ ...derived, tokens: alias })),
  ]
}

/**
 * Names as we give them ourselves, “Samarbejde med …”, “Omstrukturering i …”: found in a text, such words speak of the party
 * or unit, and their being found would hide it.
 */
function isTold({ type }: Meaning, [first, second]: Token[]): boolean {
  if (type !== 'Partnership' && type !== 'Reorganisation') return false
  if (first === undefined || second === undefined) return false
  const cue = [da, en].some(
    ({ tie, reorganisation }) =>
      tie(first.plain) !== undefined || reorganisation(first.plain) !== undefined,
  )
  return cue && ['med', 'mellem', 'i', 'af', 'with', 'between', 'of'].includes(second.plain)
}

function smallOf({ type, name }: Meaning, tokens: Token[]): NameForm['small'] {
  if (type === 'Person') return 'no'
  if (type === 'Activity' || type === 'Theme' || !/\p{Lu}/u.test(name)) return 'any'
  const isDistinctive = tokens.some(
    ({ plain }) => plain.length >= distinctive && !common.has(plain),
  )
  if (!isDistinctive) return 'no'
  return tokens.length > 1 ? 'any' : 'definite'
}

function aliases(meaning: Meaning, tokens: Token[]): Token[][] {
  if (meaning.type !== 'Actor' && meaning.type !== 'Unit') return []
  const shorter = isLibrary(meaning)
    ? tokens.filter(({ plain }) => !sayingLibrary.test(plain))
    : withoutArticle(tokens)
  const initials = initialsOf(meaning.name)
  return [
    ...(shorter.length < tokens.length && isTelling(shorter) ? [shorter] : []),
    ...(initials === undefined ? [] : [tokensOf(initials)]),
  ]
}

function withoutArticle(tokens: Token[]): Token[] {
  const [first] = tokens
  const isArticle = /^(?:de[nt]?|the)$/u.test(first?.plain ?? '')
  return isArticle && tokens.length > 2 ? tokens.slice(1) : tokens
}

function isTelling(tokens: Token[]): boolean {
  return tokens.some(
    ({ plain, capital }) =>
      capital && plain.length >= shortestAlias && !common.has(plain) && !da.notNames.has(plain),
  )
}

function initialsOf(name: string): string | undefined {
  const initials = (name.match(/(?<!\p{L})\p{Lu}(?=\p{L})/gu) ?? []).join('')
  return initials.length >= shortestInitials ? initials : undefined
}
