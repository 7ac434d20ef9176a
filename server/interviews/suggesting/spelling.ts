/** The words of registered names, and which of them a word that is none of them is a likely typo of. */
import { distance } from 'fastest-levenshtein'
import type { Token } from './tokens.ts'

export interface Spelling {
  learn: (token: Pick<Token, 'plain'>) => void
  /** A registered word in place of this one; undefined when it is one itself, or like none. */
  corrected: (token: Pick<Token, 'plain'>) => string | undefined
}

/** Shorter words are like too many others. */
const shortest = 6
/** From this length on two letters may be wrong. */
const long = 10
/** A typo in one part of a word leaves the other as it is, so words are looked up by either part. */
const part = 4
/** More words than these of one beginning or ending are not looked through: time shall not grow with the register. */
const mostAlike = 64

export function createSpelling(): Spelling {
  const words = new Set<string>()
  const byPart = new Map<string, string[]>()
  const partsOf = (word: string) => [`${word.slice(0, part)}…`, `…${word.slice(-part)}`]
  return {
    learn({ plain }) {
      if (plain.length < shortest || words.has(plain)) return
      words.add(plain)
      for (const key of partsOf(plain)) {
        const alike = byPart.get(key)
        if (alike === undefined) byPart.set(key, [plain])
        else if (alike.length < mostAlike) alike.push(plain)
      }
    },
    corrected({ plain }) {
      if (plain.length < shortest || words.has(plain)) return undefined
      const alike = partsOf(plain).flatMap((key) => byPart.get(key) ?? [])
      return nearest(plain, alike)
    },
  }
}

function nearest(word: string, others: string[]): string | undefined {
  const most = word.length >= long ? 2 : 1
  const near = others
    .map((other) => ({ other, apart: distance(word, other) }))
    .filter(({ apart }) => apart <= most)
    .sort((a, b) => a.apart - b.apart || (a.other < b.other ? -1 : 1))
  return near[0]?.other
}
