/**
 * The rules of a draft, an interview on its way in: what a change makes of it, which registered questions its answers
 * answer, and what of it is saved. The service and the page follow the same ones; pure.
 */
import { isSameName } from './names.ts'
import type { Certainty, Decision, MentionableType } from './words.ts'

/** Something registered, or something the draft would register, by its key. */
type Subject = { type: MentionableType; id: string } | { key: string }

/** A registered question. */
export interface RegisteredQuestion {
  id: string
  series: string
  position: number
  text: string
}

/** By what the entries of each list are known; nothing can be added to the answers. */
export const draftKeys = {
  answers: 'position',
  things: 'key',
  mentions: 'id',
  partnerships: 'id',
  reorganisations: 'id',
} as const
export type DraftList = keyof typeof draftKeys
export const draftLists = Object.keys(draftKeys) as DraftList[]

type Entry = Readonly<Record<string, unknown>>

/** What a new entry holds where its change says nothing. */
const usual: Record<Exclude<DraftList, 'answers'>, Entry> = {
  things: { named: true, kindGuessed: false, certainty: 'stated', similar: [] },
  mentions: { others: [], certainty: 'stated', decision: 'accepted' },
  partnerships: { certainty: 'stated', decision: 'accepted' },
  reorganisations: { certainty: 'stated', decision: 'accepted' },
}

interface Answer {
  position: number
  question: string
  asked?: string
}

/** What a change is laid upon. */
interface Amendable extends Record<Exclude<DraftList, 'answers'>, readonly object[]> {
  series: string
  answers: readonly Answer[]
}

/** What is absent stays, what is null is removed; lists are amended entry by entry. */
type Amendment = { series?: string } & { [List in DraftList]?: readonly object[] }

function withoutNull(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null))
}

/** A kind that somebody has said is guessed no more, unless a change is taken back. */
function judgedThing(thing: Entry): Entry {
  return thing['kind'] === undefined ? thing : { kindGuessed: false, ...thing }
}

function amendedList(list: DraftList, before: readonly object[], by: readonly object[]): Entry[] {
  const key = draftKeys[list]
  const after = new Map((before as readonly Entry[]).map((entry) => [entry[key], entry]))
  for (const each of by as readonly Entry[]) {
    const amendment = list === 'things' ? judgedThing(each) : each
    const known = after.get(each[key]) ?? (list === 'answers' ? undefined : usual[list])
    if (known !== undefined) after.set(each[key], withoutNull({ ...known, ...amendment }))
  }
  return [...after.values()]
}

/**
 * The draft after a change. A new entry may lack what it must hold: who accepts changes checks that.
 * @param questions the registered ones: in another series the answers answer others
 */
export function amendedDraft<Content extends Amendable>(
  before: Content,
  change: Amendment,
  questions: readonly RegisteredQuestion[],
): Content {
  const head = Object.entries(change).filter(([part]) => !(part in draftKeys))
  const series = change.series ?? before.series
  const answers =
    series === before.series ? before.answers : answersAsked(before.answers, series, questions)
  const lists = draftLists.map((list) => {
    const entries = list === 'answers' ? answers : before[list]
    return [list, amendedList(list, entries, change[list] ?? [])] as const
  })
  return withoutNull({
    ...before,
    ...Object.fromEntries(head),
    ...Object.fromEntries(lists),
  }) as unknown as Content
}

/** The registered question of the series with the same words; else the one at the same position. */
function questionAsked(
  { question, position }: Pick<Answer, 'question' | 'position'>,
  series: string,
  questions: readonly RegisteredQuestion[],
): string | undefined {
  const own = questions.filter((each) => isSameName(each.series, series))
  const same = own.find((each) => isSameName(each.text, question))
  return (same ?? own.find((each) => each.position === position))?.id
}

/** The answers, each with the registered question it answers, where there is one. */
export function answersAsked<Given extends Answer>(
  answers: readonly Given[],
  series: string,
  questions: readonly RegisteredQuestion[],
): Given[] {
  return answers.map((answer) => {
    const { asked: _, ...rest } = answer
    const asked = questionAsked(answer, series, questions)
    return (asked === undefined ? rest : { ...rest, asked }) as Given
  })
}

/** Something of a list of the draft, and the field that it is. */
export interface Placed<One> {
  field: string
  one: One
}

export function placesIn<One>(name: string, list: readonly One[]): Placed<One>[] {
  return list.map((one, index) => ({ field: `${name}.${String(index)}`, one }))
}

/** What can be saved. */
interface Savable {
  /** The interview it updates, whose interviewees stay as they are registered. */
  updates?: string
  interviewees: readonly { worksAt?: Subject }[]
  things: readonly { key: string }[]
  mentions: readonly { of: Subject; decision: Decision }[]
  partnerships: readonly { parties: readonly { of: Subject }[]; decision: Decision }[]
  reorganisations: readonly { units: readonly Subject[]; decision: Decision }[]
}

/** What of a draft is saved. */
export interface Accepted<Draft extends Savable> {
  /** None when it updates an interview. */
  interviewees: Placed<Draft['interviewees'][number]>[]
  mentions: Placed<Draft['mentions'][number]>[]
  partnerships: Placed<Draft['partnerships'][number]>[]
  reorganisations: Placed<Draft['reorganisations'][number]>[]
  /** What all of these speak of. */
  subjects: Placed<Subject>[]
  /** Those among the subjects. */
  things: Placed<Draft['things'][number]>[]
}

const isAccepted = ({ one: { decision } }: Placed<{ decision: Decision }>) =>
  decision === 'accepted'

/** What of a draft is saved: what was accepted, who was asked, and the things these lead to. Nothing else enters the graph. */
export function acceptedOf<Draft extends Savable>(draft: Draft): Accepted<Draft> {
  const interviewees =
    draft.updates === undefined ? placesIn('interviewees', draft.interviewees) : []
  const mentions = placesIn('mentions', draft.mentions).filter(isAccepted)
  const partnerships = placesIn('partnerships', draft.partnerships).filter(isAccepted)
  const reorganisations = placesIn('reorganisations', draft.reorganisations).filter(isAccepted)
  const subjects: Placed<Subject>[] = [
    ...mentions.map(({ field, one }) => ({ field: `${field}.of`, one: one.of })),
    ...partnerships.flatMap(({ field, one }) =>
      one.parties.map(({ of }, at) => ({ field: `${field}.parties.${String(at)}.of`, one: of })),
    ),
    ...reorganisations.flatMap(({ field, one }) => placesIn(`${field}.units`, one.units)),
    ...interviewees.flatMap(({ field, one: { worksAt } }) =>
      worksAt === undefined ? [] : [{ field: `${field}.worksAt`, one: worksAt }],
    ),
  ]
  const keys = new Set(subjects.flatMap(({ one }) => ('key' in one ? [one.key] : [])))
  const things = placesIn('things', draft.things).filter(({ one }) => keys.has(one.key))
  return { interviewees, mentions, partnerships, reorganisations, subjects, things }
}

/** Who has said yes to what was suggested has stated it; a weaker basis than that stays. */
export function confirmedBasis(certainty: Certainty): Certainty {
  return certainty === 'suggested' ? 'stated' : certainty
}
