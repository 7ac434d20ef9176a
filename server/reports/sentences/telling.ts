/** What every sentence is told with: a language and its words, the names of things, and the day it is. */
import { byName } from '../../domain/danish-order.ts'
import type { Language, Reference, ReferenceType } from '../../domain/words.ts'
import { lists } from '../formats.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import type { Names } from './names-in-sentences.ts'
import { joinPhrases, type List, type Phrase } from './phrase.ts'

/** Longer lists are told by their first names and the number of the others. */
const longest = 10

const wordings: Record<Language, typeof da> = { da, en }

export class Telling {
  readonly words: typeof da
  /** The day it is; whether an agreement has expired is told as of it. */
  readonly today: string
  readonly #language: Language
  readonly #names: Names

  constructor(language: Language, names: Names, today: string) {
    this.words = wordings[language]
    this.today = today
    this.#language = language
    this.#names = names
  }

  /** A thing by its name, linked; what is not registered is called by its id, without a link. */
  name(type: ReferenceType, id: string): Phrase {
    const name = this.#names({ type, id })
    return [name === undefined ? id : { type, id, name }]
  }

  reference({ type, id }: Reference): Phrase {
    return this.name(type, id)
  }

  /** The things with these ids in Danish order, "a, b og c"; of more than ten, nine are named: "… og 8 andre". */
  names(type: ReferenceType, ids: readonly string[]): List {
    const count = ids.length
    const things = ids
      .slice(0, count > longest ? longest - 1 : count)
      .map((id) => ({ id, name: this.#names({ type, id }) ?? id }))
      .sort(byName)
      .map(({ id }) => this.name(type, id))
    const left = count - things.length
    const others = left > 0 ? [[this.words.others(left)]] : []
    return { ...this.list([...things, ...others]), count }
  }

  list(items: readonly Phrase[]): List {
    const parts = lists[this.#language].formatToParts(items.map((_item, index) => String(index)))
    const phrase = parts.flatMap(({ type, value }) =>
      type === 'element' ? (items[Number(value)] ?? []) : [value],
    )
    return { phrase, count: items.length }
  }

  /** Sentences as the parts of one: "a, og b". */
  clauses(items: readonly Phrase[]): Phrase {
    const last = items.at(-1) ?? []
    if (items.length < 2) return last
    return [...joinPhrases(items.slice(0, -1), ', '), this.words.andThen, ...last]
  }
}
