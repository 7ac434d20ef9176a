/** What a suggestion says, in words; pure. */
import type { Draft, DraftThing, Subject } from '../../../../server/contract/drafts.ts'
import type { NetworkAnswer } from '../../../../server/contract/network.ts'
import type { ActorKind, Reference, UnitKind } from '../../../../server/domain/words.ts'
import type { Messages } from '../../../locales/messages.ts'
import type { ReviewTexts } from '../../../locales/review-texts.ts'
import { meantBy, nameOf, wordsAt, type Suggestion } from '../../../state/draft-suggestions.ts'

/** What the words of a draft are made from. */
export interface Wording {
  draft: Draft
  network: NetworkAnswer | undefined
  names: ReadonlyMap<string, string>
  messages: Messages
  texts: ReviewTexts
}

/** What it is called; where nothing registered names it, the words of the answer do. */
export function titleOf(suggestion: Suggestion, { draft, names }: Wording): string {
  return suggestion.sort === 'mention'
    ? (nameOf(suggestion.of, draft, names) ?? wordsAt(draft, suggestion))
    : suggestion.name
}

const namesOf = (subjects: readonly Subject[], { draft, names }: Wording) =>
  subjects.flatMap((subject) => nameOf(subject, draft, names) ?? [])

function kindOf({ type, kind }: DraftThing, { messages, texts }: Wording): string {
  const { words } = messages
  if (type === 'Activity') return texts.suggestions.activity
  if (type === 'Unit') return kind ? words.unitKinds[kind as UnitKind] : texts.suggestions.unit
  return words.kinds[(kind ?? 'not-stated') as ActorKind]
}

function thingWords(thing: DraftThing, wording: Wording): string[] {
  const { newOne, guessed, unnamed } = wording.texts.suggestions
  const kind = kindOf(thing, wording)
  const isGuess = thing.kindGuessed && thing.kind !== undefined
  return [newOne, isGuess ? `${kind} (${guessed})` : kind, ...(thing.named ? [] : [unnamed])]
}

function registeredWords({ type, id }: Reference, { network, messages }: Wording): string {
  const actor = type === 'Actor' && network?.actors.find((one) => one.id === id)
  if (actor) return messages.words.kinds[actor.kind]
  const unit = type === 'Unit' && network?.units.find((one) => one.id === id)
  if (unit) return messages.words.unitKinds[unit.kind]
  return messages.interview.types[type]
}

/** What it is, in a line: "ny · Forening (gættet)", "Samarbejde · Gellerup Bibliotek og Bazar Vest". */
export function detailOf(suggestion: Suggestion, wording: Wording): string {
  const { words, formats } = wording.messages
  if (suggestion.sort === 'partnership') {
    const { tie, agreement, parties } = suggestion
    const joint = parties.some(({ jointly }) => jointly)
    return [
      words.ties[tie],
      formats.list(
        namesOf(
          parties.map(({ of }) => of),
          wording,
        ),
      ),
      ...(agreement === 'not-stated' ? [] : [words.agreements[agreement]]),
      ...(joint ? [wording.texts.suggestions.jointly] : []),
    ].join(' · ')
  }
  if (suggestion.sort === 'reorganisation') {
    const { kind, state, units } = suggestion
    return [
      words.reorganisationKinds[kind],
      words.reorganisationStates[state],
      formats.list(namesOf(units, wording)),
    ].join(' · ')
  }
  const meant = meantBy(suggestion.of, wording.draft)
  if (!meant) return ''
  return 'thing' in meant
    ? thingWords(meant.thing, wording).join(' · ')
    : registeredWords(meant.registered, wording)
}

/** The actor whose sign stands beside it. */
export function signedAs(
  suggestion: Suggestion,
  { draft, network }: Wording,
): { kind: ActorKind; named: boolean } | undefined {
  if (suggestion.sort !== 'mention') return undefined
  const meant = meantBy(suggestion.of, draft)
  if (!meant) return undefined
  if ('thing' in meant) {
    const { type, kind, named } = meant.thing
    return type === 'Actor' ? { kind: (kind ?? 'not-stated') as ActorKind, named } : undefined
  }
  const { type, id } = meant.registered
  return type === 'Actor' ? network?.actors.find((actor) => actor.id === id) : undefined
}

/** Other mentions of the same that nobody has judged. */
export function alike(suggestion: Suggestion, draft: Draft): Suggestion[] {
  if (suggestion.sort !== 'mention') return []
  const of = JSON.stringify(suggestion.of)
  return draft.mentions
    .filter((one) => one.id !== suggestion.id && one.decision === 'open')
    .filter((one) => JSON.stringify(one.of) === of)
    .map((one) => ({ sort: 'mention', ...one }))
}
