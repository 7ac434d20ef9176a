/** Which names a query finds, and which of them come first. */
import { byName } from '../../domain/danish-order.ts'
import { foldedText } from '../../domain/fold.ts'

export interface Sought {
  /** The whole query, folded. */
  phrase: string
  /** Its words, folded; every one of them must be found. */
  words: string[]
  /** What the database is asked for: one word. */
  parameters: { folded: string }
}

/** Reads a query. The database is asked for the longest word, which narrows most. */
export function soughtIn(q: string): Sought {
  const phrase = foldedText(q)
  const words = phrase.split(' ').filter((word) => word !== '')
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '')
  return { phrase, words, parameters: { folded: longest } }
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
  named: readonly Hit[],
  sought: Sought,
  limit: number,
): Hits<Hit> {
  const ranks: [Hit[], Hit[], Hit[], Hit[]] = [[], [], [], []]
  for (const hit of named) {
    const rank = rankOf(foldedText(hit.name), sought)
    if (rank !== undefined) ranks[rank].push(hit)
  }
  const total = ranks.reduce((sum, rank) => sum + rank.length, 0)
  // One letter can be in every name there is, so only the ranks that are shown are put in order.
  const hits = ranks.reduce<Hit[]>(
    (first, rank) => (first.length < limit ? first.concat(rank.sort(byName)) : first),
    [],
  )
  return { total, hits: hits.slice(0, limit) }
}

function rankOf(name: string, { phrase, words }: Sought): 0 | 1 | 2 | 3 | undefined {
  if (!words.every((word) => name.includes(word))) return undefined
  if (name === phrase) return 0
  if (name.startsWith(phrase)) return 1
  return words.every((word) => beginsWord(name, word)) ? 2 : 3
}

function beginsWord(name: string, word: string): boolean {
  let at = name.indexOf(word)
  while (at > 0 && /[\p{L}\p{N}]/u.test(name.charAt(at - 1))) at = name.indexOf(word, at + 1)
  return at >= 0
}
