/** What a draft suggests, in the order of its text, and what has been said of it; pure. */
import type {
  Draft,
  DraftMention,
  DraftPartnership,
  DraftReorganisation,
  DraftThing,
  Subject,
} from '../../server/contract/drafts.ts'
import type { NetworkAnswer } from '../../server/contract/network.ts'
import type { Reference } from '../../server/domain/words.ts'

export type Suggestion =
  | ({ sort: 'mention' } & DraftMention)
  | ({ sort: 'partnership' } & DraftPartnership)
  | ({ sort: 'reorganisation' } & DraftReorganisation)

/** What suggestions are sorted into, in the order they are judged. */
export const suggestionGroups = ['known', 'new', 'ties', 'reorganisations'] as const
export type SuggestionGroup = (typeof suggestionGroups)[number]

interface Sorted {
  all: readonly Suggestion[]
  byAnswer: ReadonlyMap<number, readonly Suggestion[]>
}

/** Every part of a review asks for them each time it is drawn, and a long text has thousands. */
const sorted = new WeakMap<Draft, Sorted>()

function sortedIn(draft: Draft): Sorted {
  const known = sorted.get(draft)
  if (known) return known
  const all: Suggestion[] = [
    ...draft.mentions.map((one) => ({ sort: 'mention' as const, ...one })),
    ...draft.partnerships.map((one) => ({ sort: 'partnership' as const, ...one })),
    ...draft.reorganisations.map((one) => ({ sort: 'reorganisation' as const, ...one })),
  ].sort((a, b) => a.answer - b.answer || a.start - b.start || b.end - a.end)
  const byAnswer = new Map<number, Suggestion[]>()
  for (const one of all) {
    const others = byAnswer.get(one.answer)
    if (others) others.push(one)
    else byAnswer.set(one.answer, [one])
  }
  const found = { all, byAnswer }
  sorted.set(draft, found)
  return found
}

/** Of one answer, or of all of them without one. */
export function suggestionsOf(draft: Draft, answer?: number): readonly Suggestion[] {
  const { all, byAnswer } = sortedIn(draft)
  return answer === undefined ? all : (byAnswer.get(answer) ?? [])
}

/** The first answer after this one with anything left to judge, from the beginning again after the last. */
export function nextOpenAnswer(draft: Draft, answer: number): number | undefined {
  const open = suggestionsOf(draft).filter(({ decision }) => decision === 'open')
  return (open.find((one) => one.answer > answer) ?? open[0])?.answer
}

/** What a subject is: something registered, or something the draft would register. */
export type Meant = { registered: Reference } | { thing: DraftThing } | undefined

const things = new WeakMap<Draft['things'], ReadonlyMap<string, DraftThing>>()

function thingOf(key: string, { things: list }: Pick<Draft, 'things'>): DraftThing | undefined {
  const known = things.get(list) ?? new Map(list.map((thing) => [thing.key, thing]))
  things.set(list, known)
  return known.get(key)
}

/** A thing that someone has said is registered is what it is registered as; undefined when the draft has it no more. */
export function meantBy(subject: Subject, draft: Pick<Draft, 'things'>): Meant {
  if (!('key' in subject)) return { registered: subject }
  const thing = thingOf(subject.key, draft)
  if (!thing) return undefined
  return thing.is ? { registered: thing.is } : { thing }
}

export function groupOf(suggestion: Suggestion, draft: Draft): SuggestionGroup {
  if (suggestion.sort === 'partnership') return 'ties'
  if (suggestion.sort === 'reorganisation') return 'reorganisations'
  const meant = meantBy(suggestion.of, draft)
  return meant && 'registered' in meant ? 'known' : 'new'
}

/** The words of the answer that a suggestion rests on. */
export function wordsAt(draft: Draft, { answer, start, end }: Suggestion): string {
  return draft.answers.find(({ position }) => position === answer)?.text.slice(start, end) ?? ''
}

const keyOf = ({ type, id }: Reference) => `${type}:${id}`

/** Names of what is registered, as far as the network and the draft say them. */
export function registeredNames(
  draft: Draft,
  network: NetworkAnswer | undefined,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const known = [
    ...draft.things.flatMap(({ similar }) => similar),
    ...draft.mentions.flatMap(({ others }) => others),
  ]
  for (const one of known) names.set(keyOf(one), one.name)
  if (!network) return names
  for (const { id, name } of network.actors) names.set(keyOf({ type: 'Actor', id }), name)
  for (const { id, name } of network.units) names.set(keyOf({ type: 'Unit', id }), name)
  for (const { id, name } of network.activities) names.set(keyOf({ type: 'Activity', id }), name)
  for (const { id, name } of network.partnerships)
    names.set(keyOf({ type: 'Partnership', id }), name)
  for (const { id, name } of network.reorganisations)
    names.set(keyOf({ type: 'Reorganisation', id }), name)
  return names
}

/** @returns undefined for something registered that neither the network nor the draft names */
export function nameOf(
  subject: Subject,
  draft: Draft,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const meant = meantBy(subject, draft)
  if (!meant) return undefined
  return 'thing' in meant ? meant.thing.name : names.get(keyOf(meant.registered))
}

export interface Judged {
  open: number
  judged: number
}

export function judgedIn(suggestions: readonly Pick<Suggestion, 'decision'>[]): Judged {
  const open = suggestions.filter(({ decision }) => decision === 'open').length
  return { open, judged: suggestions.length - open }
}

/** What the words of a new thing may be called already; nothing once someone has judged it. */
export function likenessOf(suggestion: Suggestion, draft: Draft): DraftThing | undefined {
  if (suggestion.sort !== 'mention' || suggestion.decision !== 'open') return undefined
  const meant = meantBy(suggestion.of, draft)
  return meant && 'thing' in meant && meant.thing.similar.length > 0 ? meant.thing : undefined
}
