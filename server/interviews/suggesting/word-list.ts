/**
 * What the words of a language say of names, ties and reorganisations. The lists are written as people write; they are
 * compared folded, and none of them claims to be complete: what they miss a person adds in the text.
 */
import { folded } from '../../model/fold.ts'
import type {
  Agreement,
  Language,
  ReorganisationKind,
  ReorganisationState,
  Tie,
} from '../../model/words.ts'
import { danish } from './danish-words.ts'
import { english } from './english-words.ts'
import type { WrittenWords } from './written-words.ts'

export type Told<Value> = readonly (readonly [string, Value])[]

export interface Words extends Pick<WrittenWords, 'partnershipName' | 'reorganisationName'> {
  notNames: ReadonlySet<string>
  notAlone: ReadonlySet<string>
  articles: ReadonlySet<string>
  links: ReadonlySet<string>
  afterLinks: ReadonlySet<string>
  placing: ReadonlySet<string>
  and: ReadonlySet<string>
  roles: ReadonlySet<string>
  us: ReadonlySet<string>
  negations: ReadonlySet<string>
  /** Of these four, a word tells of the value when it begins so. */
  tie: Told<Tie>
  agreement: Told<Agreement>
  reorganisation: Told<ReorganisationKind>
  state: Told<ReorganisationState>
}

export function listed(words: string): string[] {
  return words.split(' ').map(folded)
}

export function told<Value>(pairs: readonly (readonly [Value, string])[]): Told<Value> {
  return pairs.flatMap(([value, words]) => listed(words).map((word) => [word, value] as const))
}

function wordsOf(written: WrittenWords): Words {
  const set = (words: string) => new Set(listed(words))
  return {
    notNames: set(written.notNames),
    notAlone: set(written.notAlone),
    articles: set(written.articles),
    links: set(written.links),
    afterLinks: set(written.afterLinks),
    placing: set(written.placing),
    and: set(written.and),
    roles: set(written.roles),
    us: set(written.us),
    negations: set(written.negations),
    tie: told(written.tie),
    agreement: told(written.agreement),
    reorganisation: told(written.reorganisation),
    state: told(written.state),
    partnershipName: written.partnershipName,
    reorganisationName: written.reorganisationName,
  }
}

export const wordLists: Record<Language, Words> = {
  da: wordsOf(danish),
  en: wordsOf(english),
}

/** Shorter ones are the beginnings of words that mean something else: “nu” of “nuance”. */
const shortestBeginning = 5

/** What a folded word tells of; undefined when it tells of nothing. */
export function toldBy<Value>(word: string, pairs: Told<Value>): Value | undefined {
  const tells = (start: string) =>
    word === start || (start.length >= shortestBeginning && word.startsWith(start))
  return pairs.find(([start]) => tells(start))?.[1]
}
