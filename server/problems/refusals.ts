/** The problems of changing what is registered, one maker each. Nothing is saved with any of them. */
import type { Problem } from '../contract/service.ts'
import { ApiProblem, invalidParameters, type Conflict, type NamedItem } from './problems.ts'
import type { Finality, Reference } from '../domain/words.ts'

export const ifMatchNeeded = () =>
  new ApiProblem({
    sort: 'if-match-needed',
    title: 'If-Match is missing',
    status: 428,
    detail: 'Read the item and send its itemRevision in quotes as If-Match.',
  })

/** Someone else has changed the item since it was read; `itemRevision` is that of the item now. */
export const itemChanged = (itemRevision: number, conflicts: Conflict[]) =>
  new ApiProblem({
    sort: 'item-changed',
    title: 'Someone else has changed it',
    status: 409,
    detail:
      'Compare what is registered now with yours, and send what shall stand with the new itemRevision.',
    itemRevision,
    conflicts,
  })

/** `changed` is no longer as the act left it; `later` are the acts that came after. */
export const changedSince = ({ changed, later }: InTheWay, cause?: unknown) =>
  new ApiProblem(
    {
      sort: 'changed-since',
      title: 'Changed since',
      status: 409,
      detail: `Undo what came after first: ${changed.map(({ name }) => name).join(', ')}.`,
      reason: 'changed-since',
      changed,
      later,
    },
    cause,
  )

/** A unit would be where no unit can be, as `why` says; what placed it since has to be taken back first. */
export const unitMisplaced = (unit: NamedItem, why: string) =>
  new ApiProblem({
    sort: 'unit-misplaced',
    title: 'The unit cannot be there',
    status: 409,
    detail: `${why}: undo what came after first, or correct ${unit.name}.`,
    changed: [unit],
  })

type InTheWay = Required<Pick<Problem, 'changed' | 'later'>>

/** What the act did is not kept any more: it held a name that is replaced, or what is deleted for good. */
export const neverUndone = (reason: Finality) =>
  new ApiProblem({
    sort: 'never-undone',
    title: 'It cannot be undone',
    status: 409,
    detail: neverDetails[reason],
    reason,
  })

const neverDetails: Record<Finality, string> = {
  'name-replaced':
    'A name was taken out of everything: undoing this would bring it back, or needs it.',
  'deleted-for-good': 'What it was about was deleted so long ago that nothing of it is kept.',
}

/** The name in `field` belongs to something that is registered already. */
export const nameTaken = (field: string, name: string, existing: NamedItem[]) =>
  new ApiProblem({
    sort: 'name-taken',
    title: 'The name is registered already',
    status: 409,
    detail: 'Use what is registered, or give another name.',
    errors: [{ field, expected: 'a name that is not registered', found: name }],
    existing,
  })

/** The draft was saved as an interview, which stands. */
export const alreadySaved = (interview: string) =>
  new ApiProblem({
    sort: 'already-saved',
    title: 'The draft is saved already',
    status: 409,
    detail: 'Change the interview it was saved as, or undo saving it first.',
    existing: [{ type: 'Interview', id: interview, name: interview }],
  })

/** Answers of interviews mention it. */
export const spokenOf = ({ type, id, name }: Reference & { name: string }) =>
  new ApiProblem({
    sort: 'spoken-of',
    title: 'Interviews speak of it',
    status: 409,
    detail: `Interviews speak of ${name}: what they rest on stays registered.`,
    errors: [{ field: 'id', expected: 'what no answer mentions', found: id, item: { type, id } }],
  })

/** What is asked cannot be saved; `error` says in our own words which record and why. */
export const recordRefused = (error: Error) =>
  new ApiProblem(
    {
      sort: 'refused',
      title: 'It cannot be saved',
      status: 400,
      detail: `${error.message}. Nothing was saved.`,
    },
    error,
  )

/** A change of a scenario names what is not there, no longer there, or does not count. */
export const changeRefused = ({ position, field, item, problem }: RefusedChange) =>
  invalidParameters([
    {
      field: `changes.${position - 1}.${field}`,
      expected: expectedOf[problem],
      found: item.id,
      item,
      position,
    },
  ])

interface RefusedChange {
  /** Of the change, from 1. */
  position: number
  field: string
  item: Reference
  problem: keyof typeof expectedOf
}

const expectedOf = {
  unknown: 'what is registered',
  gone: 'what no earlier change has closed, merged, split, removed or ended',
  'not-counted': 'a partnership that counts on the day',
}
