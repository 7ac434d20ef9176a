/** What is wrong in a draft after a change, as far as the draft alone can tell: what is new and not whole, places, keys and kinds. */
import type { z } from 'zod'
import {
  draftMention,
  draftPartnership,
  draftReorganisation,
  draftThing,
  type Draft,
  type DraftThing,
  type Subject,
} from '../../../contract/drafts.ts'
import type { FieldError } from '../../../problems/problems.ts'
import { actorKinds, unitKinds } from '../../../domain/words.ts'
import { faultsOfPlace } from '../changing/answer-places.ts'
import { draftKeys } from '../../../domain/draft.ts'
import { thingOf, typeOf, type DraftChange, type DraftContent } from './draft-content.ts'

type Listed = 'mentions' | 'partnerships' | 'reorganisations'

/** What a new entry must hold. */
const wholeEntries: Record<Exclude<keyof typeof draftKeys, 'answers'>, z.ZodType> = {
  things: draftThing,
  mentions: draftMention,
  partnerships: draftPartnership,
  reorganisations: draftReorganisation,
}

interface Changed {
  before: DraftContent
  after: DraftContent
  change: DraftChange
}

/** The faults of what a change adds and speaks of. */
export function faultsOfChange(changed: Changed): FieldError[] {
  const { after, change } = changed
  const added = faultsOfNew(changed)
  const isWhole = ({ field }: { field: string }) =>
    !added.some((fault) => fault.field.startsWith(`${field}.`))
  const spoken = <Name extends Listed>(name: Name) => spokenOf(after, change, name).filter(isWhole)
  return [
    ...added,
    ...spoken('mentions').flatMap(({ field, one }) => [
      ...faultsOfDraftPlace(field, one, after),
      ...faultsOfSubject(`${field}.of`, one.of, { content: after }),
    ]),
    ...spoken('partnerships').flatMap(({ field, one }) => [
      ...faultsOfDraftPlace(field, one, after),
      ...one.parties.flatMap(({ of }, index) =>
        faultsOfSubject(`${field}.parties.${String(index)}.of`, of, {
          content: after,
          type: 'Actor',
        }),
      ),
    ]),
    ...spoken('reorganisations').flatMap(({ field, one }) => [
      ...faultsOfDraftPlace(field, one, after),
      ...one.units.flatMap((of, index) =>
        faultsOfSubject(`${field}.units.${String(index)}`, of, { content: after, type: 'Unit' }),
      ),
    ]),
    ...(change.things ?? []).flatMap(({ key }, index) => {
      const thing = thingOf({ key }, after.things)
      return thing === undefined ? [] : faultsOfThing(`things.${String(index)}`, thing)
    }),
    ...(change.interviewees ?? []).flatMap(({ worksAt }, index) =>
      worksAt === undefined
        ? []
        : faultsOfWorkplace(`interviewees.${String(index)}.worksAt`, worksAt, after),
    ),
  ]
}

/** Answers cannot be added; anything else that is new must be whole. */
function faultsOfNew({ before, after, change }: Changed): FieldError[] {
  const positions = new Set(before.answers.map(({ position }) => position))
  const answers = (change.answers ?? []).flatMap(({ position }, index) =>
    positions.has(position)
      ? []
      : [
          {
            field: `answers.${String(index)}.position`,
            expected: 'one of the draft',
            found: String(position),
          },
        ],
  )
  const lists = Object.keys(wholeEntries) as (keyof typeof wholeEntries)[]
  return [...answers, ...lists.flatMap((list) => faultsOfEntries(list, { before, after, change }))]
}

function faultsOfEntries(
  list: keyof typeof wholeEntries,
  { before, after, change }: Changed,
): FieldError[] {
  const keyOf = (entry: object) => (entry as Record<string, unknown>)[draftKeys[list]]
  const known = new Set(before[list].map(keyOf))
  const entries = new Map(after[list].map((entry) => [keyOf(entry), entry]))
  return (change[list] ?? []).flatMap((entry, index) => {
    if (known.has(keyOf(entry))) return []
    const { error } = wholeEntries[list].safeParse(entries.get(keyOf(entry)))
    return (error?.issues ?? []).map(({ path }) => ({
      field: [list, index, ...path].map(String).join('.'),
      expected: 'to be given: it is new',
      found: 'nothing',
    }))
  })
}

/** What a change speaks of in a list, as it is after the change, and the field that does. */
function spokenOf<Name extends Listed>(
  content: DraftContent,
  change: DraftChange,
  name: Name,
): { field: string; one: Draft[Name][number] }[] {
  const list: readonly Draft[Name][number][] = content[name]
  return (change[name] ?? []).flatMap(({ id }, index) => {
    const one = list.find((each) => each.id === id)
    return one === undefined ? [] : [{ field: `${name}.${String(index)}`, one }]
  })
}

function faultsOfDraftPlace(
  field: string,
  place: { answer: number; start: number; end: number },
  { answers }: DraftContent,
): FieldError[] {
  const answer = answers.find(({ position }) => position === place.answer)
  if (answer !== undefined) return faultsOfPlace(field, place, answer.text)
  const expected = 'the position of an answer of the draft'
  return [{ field: `${field}.answer`, expected, found: String(place.answer) }]
}

function faultsOfSubject(
  field: string,
  of: Subject,
  { content, type }: { content: DraftContent; type?: 'Actor' | 'Unit' },
): FieldError[] {
  const found = typeOf(of, content.things)
  if (found === undefined) {
    const key = 'key' in of ? of.key : of.id
    return [{ field: `${field}.key`, expected: 'the key of a thing of the draft', found: key }]
  }
  if (type === undefined || found === type) return []
  return [{ field, expected: type === 'Actor' ? 'an actor' : 'a unit', found }]
}

function faultsOfWorkplace(field: string, of: Subject, content: DraftContent): FieldError[] {
  const found = typeOf(of, content.things)
  if (found === 'Actor' || found === 'Unit') return []
  return [{ field, expected: 'an actor or a unit', found: found ?? 'nothing' }]
}

function faultsOfThing(field: string, { type, kind, named, is }: DraftThing): FieldError[] {
  const kinds: readonly string[] = { Actor: actorKinds, Unit: unitKinds, Activity: [] }[type]
  const faults: FieldError[] = []
  if (kind !== undefined && !kinds.includes(kind)) {
    const expected = kinds.length === 0 ? 'nothing' : `one of ${kinds.join(', ')}`
    faults.push({ field: `${field}.kind`, expected, found: kind })
  }
  if (kind === 'library' && !named) {
    const expected = 'a kind of partner: every library has a name'
    faults.push({ field: `${field}.kind`, expected, found: kind })
  }
  if (is !== undefined && is.type !== type) {
    faults.push({ field: `${field}.is`, expected: `what is registered as ${type}`, found: is.type })
  }
  return faults
}
