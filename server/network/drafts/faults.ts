/** What is wrong in a draft after a change, as far as the draft alone can tell: places, keys and kinds. */
import type { Draft, DraftThing, Subject } from '../../contract/drafts.ts'
import type { FieldError } from '../../errors.ts'
import { actorKinds, unitKinds } from '../../domain/words.ts'
import { faultsOfPlace } from '../interviews/places.ts'
import type { ChangeBody } from './changed.ts'
import { thingOf, typeOf, type DraftContent } from './draft-content.ts'

type Listed = 'mentions' | 'partnerships' | 'reorganisations'

/** The faults of what a change speaks of; `content` is the draft after it. */
export function faultsOfChange(content: DraftContent, change: ChangeBody): FieldError[] {
  return [
    ...spokenOf(content, change, 'mentions').flatMap(({ field, one }) => [
      ...faultsOfDraftPlace(field, one, content),
      ...faultsOfSubject(`${field}.of`, one.of, { content }),
    ]),
    ...spokenOf(content, change, 'partnerships').flatMap(({ field, one }) => [
      ...faultsOfDraftPlace(field, one, content),
      ...one.parties.flatMap(({ of }, index) =>
        faultsOfSubject(`${field}.parties.${String(index)}.of`, of, { content, type: 'Actor' }),
      ),
    ]),
    ...spokenOf(content, change, 'reorganisations').flatMap(({ field, one }) => [
      ...faultsOfDraftPlace(field, one, content),
      ...one.units.flatMap((of, index) =>
        faultsOfSubject(`${field}.units.${String(index)}`, of, { content, type: 'Unit' }),
      ),
    ]),
    ...(change.things ?? []).flatMap(({ key }, index) => {
      const thing = thingOf({ key }, content.things)
      return thing === undefined ? [] : faultsOfThing(`things.${String(index)}`, thing)
    }),
    ...(change.interviewees ?? []).flatMap(({ worksAt }, index) =>
      worksAt === undefined
        ? []
        : faultsOfWorkplace(`interviewees.${String(index)}.worksAt`, worksAt, content),
    ),
  ]
}

/** What a change speaks of in a list, as it is after the change, and the field that does. */
function spokenOf<Name extends Listed>(
  content: DraftContent,
  change: ChangeBody,
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
