/** What is known of one thing, as lines of words each with its basis and source; pure, so that it can be tested as text. */
import type { Selection } from '../../../server/domain/picture-question.ts'
import type { Certainty } from '../../../server/domain/words.ts'
import type { Messages } from '../../locales/messages.ts'
import type { RegisterRequest } from '../../state/register-request.ts'

/** One value of a fact; without a basis it is not a fact but the lack of one. */
export interface FactValue {
  text: string
  certainty?: Certainty
  source?: string
  selection?: Selection
}

export interface Fact {
  label: string
  values: FactValue[]
  /** What registers it where it is missing. */
  add?: RegisterRequest
  /** What changes it where it is registered, when that is another form than the one for the whole thing. */
  edit?: RegisterRequest
}

export interface FoundedThing {
  certainty: Certainty
  source?: string
  interpreted?: string[]
}

interface Held {
  from?: string
  to?: string
}

/** A property of a node is as well founded as the node, unless the node says that it is only interpreted. */
export function basisOf(
  { certainty, source, interpreted }: FoundedThing,
  property: string,
): Pick<FactValue, 'certainty' | 'source'> {
  const weaker = interpreted?.includes(property) && certainty !== 'suggested'
  return { certainty: weaker ? 'interpreted' : certainty, ...(source !== undefined && { source }) }
}

/** How well a relationship is founded. */
export const founded = (relationship: FoundedThing) => basisOf(relationship, '')

/** "Lokalbibliotekerne, fra 01-01-2024 indtil 01-10-2026". */
export function held(text: string, { from, to }: Held, { facts }: Messages['details']): string {
  const times = [from && facts.from(from), to && facts.until(to)].filter(Boolean).join(' ')
  return times ? `${text}, ${times}` : text
}

/** A fact that says so when nothing is registered. */
export function fact(label: string, values: FactValue[], otherwise: string): Fact {
  return { label, values: values.length > 0 ? values : [{ text: otherwise }] }
}

/** A fact with a form of its own, where it is known what to register it on. */
export const registrable = (fact: Fact, request: RegisterRequest | undefined): Fact =>
  request ? { ...fact, add: request, edit: request } : fact

/** A fact that the form for the whole thing holds. */
export const addable = (fact: Fact, add: RegisterRequest | undefined): Fact =>
  add ? { ...fact, add } : fact

/** A fact that is left out altogether when nothing is registered. */
export function optional(label: string, values: FactValue[]): Fact[] {
  return values.length > 0 ? [{ label, values }] : []
}

/** Each value once for each basis it has. */
export function distinct(values: FactValue[]): FactValue[] {
  return [...new Map(values.map((value) => [`${value.text}|${value.certainty}`, value])).values()]
}
