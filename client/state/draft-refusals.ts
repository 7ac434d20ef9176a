/** What the service refuses of a draft, at the place of the draft it is about; pure. */
import type { Draft, DraftMention, DraftThing, Subject } from '../../server/contract/drafts.ts'
import type { Problem } from '../../server/contract/service.ts'
import type { NameFault } from '../../server/domain/names.ts'
import type { Reference } from '../../server/domain/words.ts'

/** Where something is put right. */
export type DraftPlace =
  | { suggestion: string }
  /** By its index. */
  | { interviewee: number }
  /** By its position. */
  | { answer: number }

export type Refusal =
  | NameFault
  | 'taken'
  | 'same-name'
  | 'gone'
  | 'person-twice'
  | 'party-twice'
  | 'one-side'
  | 'kind'
  | 'no-answers'
  | 'unusable'

export interface Refused {
  why: Refusal
  /** What it is about, by the name it has in the draft. */
  name: string
  place?: DraftPlace
  /** What has the name already, and what in the draft can be said to be that. */
  taken?: { key: string; as: Reference & { name: string } }
}

type FieldError = NonNullable<Problem['errors']>[number]

/** What is said of the field's last part, or of what was expected there. */
function whyOf({ field, expected, fault }: FieldError): Refusal {
  if (fault) return fault
  if (field === 'answers') return 'no-answers'
  if (expected.startsWith('the id of') || expected.startsWith('the key of')) return 'gone'
  if (expected.startsWith('each person once')) return 'person-twice'
  if (expected.startsWith('each actor once')) return 'party-twice'
  if (/^a second side|^another party/u.test(expected)) return 'one-side'
  if (field.endsWith('.kind')) return 'kind'
  return field.endsWith('.name') ? 'same-name' : 'unusable'
}

const isKey = (subject: Subject, key: string) => 'key' in subject && subject.key === key

/** A thing has no place of its own: it is put right where it is first told of. */
function toldAt(key: string, { mentions, partnerships, reorganisations }: Draft) {
  const isAccepted = ({ decision }: { decision: string }) => decision === 'accepted'
  const told = [
    ...mentions.filter(({ of }) => isKey(of, key)),
    ...partnerships.filter(({ parties }) => parties.some(({ of }) => isKey(of, key))),
    ...reorganisations.filter(({ units }) => units.some((unit) => isKey(unit, key))),
  ]
  const one = told.find(isAccepted) ?? told[0]
  return one && { suggestion: one.id }
}

type About = Pick<Refused, 'name' | 'place'>

function aboutThing({ name, key }: DraftThing, draft: Draft): About {
  const place = toldAt(key, draft)
  return { name, ...(place && { place }) }
}

function aboutMention({ id, answer, start, end }: DraftMention, { answers }: Draft): About {
  const text = answers.find(({ position }) => position === answer)?.text ?? ''
  return { name: text.slice(start, end), place: { suggestion: id } }
}

const aboutTie = ({ id, name }: { id: string; name: string }): About => ({
  name,
  place: { suggestion: id },
})

/** Of each list of a draft, what its entries are called and where they stand. */
const abouts: Record<string, (draft: Draft) => About[]> = {
  things: (draft) => draft.things.map((thing) => aboutThing(thing, draft)),
  mentions: (draft) => draft.mentions.map((mention) => aboutMention(mention, draft)),
  partnerships: (draft) => draft.partnerships.map(aboutTie),
  reorganisations: (draft) => draft.reorganisations.map(aboutTie),
  interviewees: (draft) =>
    draft.interviewees.map(({ name }, interviewee) => ({ name, place: { interviewee } })),
  answers: (draft) =>
    draft.answers.map(({ question, position }) => ({
      name: question,
      place: { answer: position },
    })),
}

function refused(error: FieldError, existing: Problem['existing'], draft: Draft): Refused {
  const [list = '', index] = error.field.split('.')
  const about = abouts[list]?.(draft)[Number(index)] ?? {
    name: list === 'series' ? draft.series : '',
  }
  const same = existing?.[0]
  if (!same) return { why: whyOf(error), ...about }
  const thing = list === 'things' ? draft.things[Number(index)] : undefined
  const isUsable = thing !== undefined && thing.type === same.type
  return {
    why: 'taken',
    ...about,
    ...(isUsable && {
      taken: { key: thing.key, as: { type: thing.type, id: same.id, name: same.name } },
    }),
  }
}

/** Each of what a refusal names, once; none of a refusal that names no field. */
export function refusedIn(problem: Problem | undefined, draft: Draft): Refused[] {
  const all = (problem?.errors ?? []).map((error) => refused(error, problem?.existing, draft))
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}
