/** Which names a query finds, and which of them come first. */
import { byName } from '../../domain/danish-order.ts'
import { foldedText } from '../../domain/fold.ts'

export interface Sought {
  /** The whole query, folded. */
  phrase: string
  /** Its words, folded; every one of them must be found. */
  words: string[]
  /** The longest of the words. */
  longest: string
}

export function soughtIn(q: string): Sought {
  const phrase = foldedText(q)
  const words = phrase.split(' ').filter((word) => word !== '')
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '')
  return { phrase, words, longest }
}

/** The first hits of all that were found. */
export interface Hits<Hit> {
  total: number
  hits: Hit[]
}

/**
 * Whole names come first, then names that begin with the query, then those in which every word begins a word, then the rest,
 * each in Danish order.
 */
export function firstByRank<Hit extends { id: string; name: string }>(
  findable: readonly { hit: Hit; folded: string }[],
  sought: Sought,
  limit: number,
): Hits<Hit> {
  const ranks: [Hit[], Hit[], Hit[], Hit[]] = [[], [], [], []]
  for (const { hit, folded } of findable) {
    const rank = rankOf(folded, sought)
    if (rank !== undefined) ranks[rank].push(hit)
  }
  const total = ranks.reduce((sum, rank) => sum + rank.length, 0)
  // Two letters can be in every name there is, so only the ranks that are shown are put in order.
  const hits = ranks.reduce<Hit[]>(
    (first, rank) => (first.length < limit ? first.concat(rank.sort(byName)) : first),
    [],
  )
  return { total, hits: hits.slice(0, limit) }
}

/** Whether a text, folded, holds every word that is sought; a single letter or figure is a word of its own there. */
export function holdsWords(text: string, { words }: Sought): boolean {
  return (
    words.length > 0 &&
    words.every((word) => (word.length > 1 ? text.includes(word) : isWord(text, word)))
  )
}

function rankOf(name: string, sought: Sought): 0 | 1 | 2 | 3 | undefined {
  const { phrase, words } = sought
  if (!holdsWords(name, sought)) return undefined
  if (name === phrase) return 0
  if (name.startsWith(phrase)) return 1
  return words.every((word) => beginsWord(name, word)) ? 2 : 3
}

const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character)

/** Where the word begins a word; -1 when it begins none. */
function startOfWord(text: string, word: string, from = 0): number {
  let at = text.indexOf(word, from)
  while (at > 0 && isLetter(text.charAt(at - 1))) at = text.indexOf(word, at + 1)
  return at
}

const beginsWord = (text: string, word: string) => startOfWord(text, word) >= 0

function isWord(text: string, word: string): boolean {
  let at = startOfWord(text, word)
  while (at >= 0 && isLetter(text.charAt(at + word.length))) at = startOfWord(text, word, at + 1)
  return at >= 0
}
