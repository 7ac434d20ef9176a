/** Takes names out of the strings of records: out of texts, out of ids made of a name, and out of records kept as JSON. */
import { randomUUID } from 'node:crypto'
import { itemTypes } from '../../../domain/words.ts'
import type { Range } from '../../../domain/excerpt.ts'
import type { GraphNode, Properties, PropertyValue } from '../../../domain/graph.ts'
import { memoize } from '../../row-joins.ts'
import { outside, replacedText, type ReplacedText } from '../replaced-text.ts'
import { partsOfNames, wholeNames, type FindNames, type Renamed } from './names-replaced.ts'

/** In what people say themselves, a part of their name alone is taken for them. */
const shortestPart = 2
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)+$/
const itemText = new RegExp(`^(${itemTypes.join('|')}) (.+)$`, 'su')

/** A place that a mention ties to something, which may be one of the people. */
export interface Tied extends Range {
  to: string
}

interface Rewriting {
  people: readonly Renamed[]
  /** Ids that stay although they hold the name: those of namesakes. */
  kept: ReadonlySet<string>
  /** Answers by id that the people gave, with those of them who did. */
  saidBy: ReadonlyMap<string, readonly Renamed[]>
}

export class Rewriter {
  readonly #people: ReadonlyMap<string, Renamed>
  readonly #find: FindNames
  readonly #kept: ReadonlySet<string>
  readonly #saidBy: Rewriting['saidBy']
  readonly #newId = memoize(() => randomUUID())

  constructor({ people, kept, saidBy }: Rewriting) {
    this.#people = new Map(people.map((person) => [person.id, person]))
    this.#find = wholeNames(people)
    this.#kept = kept
    this.#saidBy = saidBy
  }

  /** Whether this is the id of a namesake. */
  keeps(id: string): boolean {
    return this.#kept.has(id)
  }

  /** An id that holds a name becomes a new one, the same wherever it stands. */
  id(id: string): string {
    return this.#kept.has(id) || this.#find(id).length === 0 ? id : this.#newId(id)
  }

  /** The id of an item, which is its type and one or two ids. */
  item(text: string): string {
    const [, type, ids] = itemText.exec(text) ?? []
    if (type === undefined || ids === undefined) return this.text(text)
    return `${type} ${ids
      .split('/')
      .map((id) => this.id(id))
      .join('/')}`
  }

  text(text: string): string {
    return slug.test(text) ? this.id(text) : replacedText(text, this.#find(text)).text
  }

  /** The text of an answer. A namesake keeps the name where a mention leads to them. */
  answer(id: string, text: string, mentions: readonly Tied[] = []): ReplacedText {
    const whole = outside(
      this.#find(text),
      mentions.filter(({ to }) => this.#kept.has(to)),
    )
    const parts = outside(partsOfNames(this.#saidBy.get(id) ?? [], shortestPart)(text), [
      ...whole,
      ...mentions.filter(({ to }) => !this.#people.has(to)),
    ])
    return replacedText(
      text,
      [...whole, ...parts].sort((one, other) => one.start - other.start),
    )
  }

  #property(value: PropertyValue): PropertyValue {
    if (Array.isArray(value)) return value.map((each) => this.#string(each))
    return typeof value === 'string' ? this.#string(value) : value
  }

  /** The properties of a node or relationship; a text that begins as JSON is taken as such. */
  properties(properties: Properties): Properties {
    return Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [
        key,
        isIdKey(key) ? this.id(String(value)) : this.#property(value),
      ]),
    )
  }

  #string(text: string): string {
    const kept = text.startsWith('{') ? parsed(text) : undefined
    return kept === undefined ? this.text(text) : JSON.stringify(this.#json(kept))
  }

  #json(value: unknown): unknown {
    if (typeof value === 'string') return this.#string(value)
    if (Array.isArray(value)) return value.map((each) => this.#json(each))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [
      key,
      isIdKey(key) && typeof inner === 'string' ? this.id(inner) : this.#json(inner),
    ])
    return { ...Object.fromEntries(entries), ...this.#ownWords(value), ...this.#ownName(value) }
  }

  /** What one of the people was called, in a record of an act: the name may be one that is looked for in no text. */
  #ownName(value: object): Partial<GraphNode> {
    const { labels, properties } = value as Partial<GraphNode>
    const isPerson = labels?.some((label) => label === 'Person') === true
    const person = isPerson ? this.#people.get(String(properties?.['id'])) : undefined
    if (person === undefined || properties === undefined) return {}
    const kept = this.properties(withoutContact(properties))
    return { properties: { ...kept, name: person.pseudonym } }
  }

  /** What one of the people said, in a record of an act. */
  #ownWords(value: object): { text?: string } {
    const { id, text } = value as { id?: unknown; text?: unknown }
    if (typeof id !== 'string' || typeof text !== 'string' || !this.#saidBy.has(id)) return {}
    return { text: this.answer(id, text).text }
  }
}

/** How somebody is reached tells who they are. */
export function withoutContact(properties: Properties): Properties {
  const { email: _, phone: __, web: ___, ...rest } = properties
  return rest
}

function isIdKey(key: string): boolean {
  return key === 'id' || key === 'onBehalfOf'
}

/** Undefined for what only looks like JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
