/**
 * What the words of a language say of names, ties and reorganisations. The lists are written as people write; they are
 * compared folded, and none of them claims to be complete: what they miss a person adds in the text.
 */
import { folded } from '../../model/fold.ts'
import type {
  ActorKind,
  Agreement,
  Language,
  ReorganisationKind,
  ReorganisationState,
  Tie,
  UnitKind,
} from '../../model/words.ts'
import { danish } from './danish-words.ts'
import { english } from './english-words.ts'

/** Lists of words with spaces between, and a hyphen where two words are meant together; a pair gives the words that tell of a value. */
export interface WrittenWords {
  /** Written with a capital for another reason than that they are names. */
  notNames: string
  /** No name alone, but they may begin one: “Dansk Flygtningehjælp”. */
  notAlone: string
  articles: string
  /** Join the words of one name: “Lokalråd for Politiet”. */
  links: string
  /** May stand between such a word and the next: “Friends of the Garden”. */
  afterLinks: string
  /** Stand before a place: “i Viborg”. */
  placing: string
  and: string
  /** Stand before a person's name. */
  roles: string
  /** Whoever answers, as a party: “vi”, “vores”. */
  us: string
  negations: string
  tie: readonly (readonly [Tie, string])[]
  agreement: readonly (readonly [Agreement, string])[]
  reorganisation: readonly (readonly [ReorganisationKind, string])[]
  state: readonly (readonly [ReorganisationState, string])[]
  partnershipName: Record<Tie, (partner: string) => string>
  reorganisationName: Record<ReorganisationKind, (units: string) => string>
}

/** What the words of a name say of what it names, most telling first: beginnings, endings and whole words alike. */
export interface WrittenKinds {
  actor: readonly (readonly [ActorKind, string])[]
  unit: readonly (readonly [UnitKind, string])[]
  /** Fields of administration; two of them joined by “og” are called so: “Børn og Unge”. */
  administration: string
  /** What the last word of an organisation's name ends in, also when it is written small. */
  heads: string
  /** Nouns that many things are called by. */
  common: string
  activities: string
}

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
