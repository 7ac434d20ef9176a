/** How the word lists are written. */
import type {
  ActorKind,
  Agreement,
  ReorganisationKind,
  ReorganisationState,
  Tie,
  UnitKind,
} from '../../domain/words.ts'

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
