/**
 * What the words of a language say of names, ties and reorganisations. The lists are written as people write; they are
 * compared folded, and none of them claims to be complete: what they miss a person adds in the text.
 */
import { foldedText } from '../../domain/fold.ts'
import type {
  Agreement,
  Language,
  ReorganisationKind,
  ReorganisationState,
  Tie,
} from '../../domain/words.ts'
import { danish } from './danish-words.ts'
import { english } from './english-words.ts'
import { rememberedWords } from './remembered-words.ts'
import type { WrittenWords } from './written-words.ts'

export type Told<Value> = readonly (readonly [string, Value])[]

/** What a folded word tells of, together with the one after it or alone; undefined when it tells of nothing. */
export type Tells<Value> = (word: string, after?: string) => Value | undefined

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
  tie: Tells<Tie>
  agreement: Tells<Agreement>
  reorganisation: Tells<ReorganisationKind>
  state: Tells<ReorganisationState>
}

export function wordsIn(words: string): string[] {
  return words.split(' ').map(foldedText)
}

export function tellingWords<Value>(pairs: readonly (readonly [Value, string])[]): Told<Value> {
  return pairs.flatMap(([value, words]) => wordsIn(words).map((word) => [word, value] as const))
}

/** Shorter ones are the beginnings of words that mean something else: “nu” of “nuance”. */
const shortestBeginning = 5

/** A word tells of the value of the first entry that it is, or begins with. */
function tellsOf<Value>(pairs: readonly (readonly [Value, string])[]): Tells<Value> {
  const all = tellingWords(pairs)
  const ofTwo = all.filter(([start]) => start.includes('-'))
  const firsts = new Set(ofTwo.map(([start]) => start.split('-')[0]))
  const alone = rememberedWords((word) => toldBy(word, all))
  return (word, after) => {
    const together =
      after !== undefined && firsts.has(word) ? toldBy(`${word}-${after}`, ofTwo) : undefined
    return together ?? alone(word)
  }
}

function toldBy<Value>(word: string, all: Told<Value>): Value | undefined {
  return all.find(
    ([start]) => word === start || (start.length >= shortestBeginning && word.startsWith(start)),
  )?.[1]
}

function wordsOf(written: WrittenWords): Words {
  const set = (words: string) => new Set(wordsIn(words))
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
    tie: tellsOf(written.tie),
    agreement: tellsOf(written.agreement),
    reorganisation: tellsOf(written.reorganisation),
    state: tellsOf(written.state),
    partnershipName: written.partnershipName,
    reorganisationName: written.reorganisationName,
  }
}

export const wordLists: Record<Language, Words> = {
  da: wordsOf(danish),
  en: wordsOf(english),
}
