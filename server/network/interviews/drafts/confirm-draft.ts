/** Confirming a draft: everything that was accepted becomes part of the network in one act, or nothing does. */
import { randomUUID } from 'node:crypto'
import { acceptedOf, confirmedBasis, type Accepted } from '../../../domain/draft.ts'
import type { FieldError } from '../../../problems/problems.ts'
import { alreadySaved } from '../../../problems/refusals.ts'
import type { Run } from '../../../store/port.ts'
import type { DraftConfirmed } from '../../../contract/draft-changes.ts'
import type { Difference } from '../../acts/act-records.ts'
import type { Deed } from '../../acts/perform-act.ts'
import { readStoredInterview } from '../changing/stored-interview.ts'
import { referenceText } from '../../records/records.ts'
import { faultsOfUnknown, readKnown, type Spoken } from '../../registering/known.ts'
import { faultsOfName, refuseFaults } from '../../registering/refuse.ts'
import { faultsOfAsked } from './asked-questions.ts'
import { readQuestions } from './beside.ts'
import type { DraftContent, StoredDraft } from './draft-content.ts'
import { answerChanges, interviewChange } from './interview-changes.ts'
import { faultsOfInterviewees, givenBy } from './confirmed-interviewees.ts'
import { registerPartnerships, registerReorganisations } from './registered-partnerships.ts'
import { RegisteredThings } from './registered-things.ts'
import type { SavedMention } from './saved-answers.ts'
import { savedAs } from './saved-as.ts'
import { changeStored, readStored, refuseOther, removeDraftsOf } from './stored-drafts.ts'

export interface Confirming {
  id: string
  /** The revision of the draft as it was read. */
  read: number
  now: Date
}

/**
 * Saves a draft as an interview, or as the new state of the one that it updates, and remembers that.
 * @throws ApiProblem when anything of it cannot be saved
 */
export async function confirmationOf(run: Run, { id, read, now }: Confirming): Promise<Deed> {
  const draft = await readStored(run, id, now)
  refuseOther(draft, read)
  const saved = await savedAs(run, [draft])
  if (saved.has(id) && draft.content.interview !== undefined) {
    throw alreadySaved(draft.content.interview)
  }
  const deed = await deedOf(run, draft)
  const { updates } = draft.content
  return {
    ...deed,
    what: updates === undefined ? 'interview-confirmed' : 'interview-updated',
    async beside() {
      if (updates !== undefined) await removeDraftsOf(run, deed.item.id, id)
      const content = { ...draft.content, interview: deed.item.id }
      await changeStored(run, draft, { content, now })
    },
  }
}

/** What confirming has added to the network. */
export function savedBy({ before, after }: Difference): DraftConfirmed['saved'] {
  const added = [...after].filter(([identity]) => !before.has(identity)).map(([, one]) => one)
  const ids = (label: string): string[] =>
    added.flatMap((record) =>
      'node' in record && record.node.labels[0] === label
        ? [String(record.node.properties['id'])]
        : [],
    )
  const mentions = added.filter(
    (one) => 'relationship' in one && one.relationship.type === 'MENTIONS',
  )
  return {
    mentions: mentions.length,
    actors: ids('Actor'),
    units: ids('Unit'),
    partnerships: ids('Partnership'),
    reorganisations: ids('Reorganisation'),
  }
}

async function deedOf(run: Run, { content, sha256 }: StoredDraft): Promise<Deed> {
  const { updates } = content
  const earlier = updates === undefined ? undefined : await readStoredInterview(run, updates)
  const interview = earlier?.id ?? randomUUID()
  const accepted = acceptedOf(content)
  const questions = await readQuestions(run)
  refuseFaults([
    ...(await faultsOfSpoken(run, accepted)),
    ...(await faultsOfInterviewees(run, accepted.interviewees)),
    ...faultsOfAsked(content.answers, questions),
    ...faultsOfAnswers(content),
    ...faultsOfNames(content, accepted),
  ])
  const things = new RegisteredThings(run, content.series)
  const mentions = await mentionsOf(run, { accepted, things, source: content.series })
  const given = await givenBy(run, { list: accepted.interviewees, interview }, things)
  const workplaces = new Set(
    given.flatMap((one) =>
      one.change === 'put-relationship' && one.relationship.type === 'WORKS_AT'
        ? [referenceText(one.relationship.to)]
        : [],
    ),
  )
  return {
    item: { type: 'Interview', id: interview },
    // Whoever gave it and where they work is not among these: the history would tell who was interviewed.
    concerned: things.items.filter((one) => !workplaces.has(referenceText(one))),
    changes: [
      ...things.changes,
      interviewChange(content, { id: interview, sha256, earlier }),
      ...given,
      ...answerChanges(content, { interview, earlier, mentions, questions }),
    ],
  }
}

/** What is spoken of must be registered, and so must be what a thing was said to be. */
async function faultsOfSpoken(
  run: Run,
  { subjects, things }: Accepted<DraftContent>,
): Promise<FieldError[]> {
  const spoken: Spoken[] = [
    ...subjects.flatMap(({ field, one }) => ('key' in one ? [] : [{ field, of: one }])),
    ...things.flatMap(({ field, one: { is } }) => (is ? [{ field: `${field}.is`, of: is }] : [])),
  ]
  const known = await readKnown(
    run,
    spoken.map(({ of }) => of),
  )
  return faultsOfUnknown(spoken, known)
}

function faultsOfAnswers({ answers }: DraftContent): FieldError[] {
  if (answers.some(({ text }) => text !== '')) return []
  return [{ field: 'answers', expected: 'one answer at least', found: 'none' }]
}

/** What was read in a file or suggested was not sent, so its names are looked at before they are registered. */
function faultsOfNames(
  { series }: DraftContent,
  { interviewees, things, partnerships, reorganisations }: Accepted<DraftContent>,
): FieldError[] {
  const added = [
    ...things.filter(({ one }) => one.is === undefined),
    ...interviewees.filter(({ one }) => one.person === undefined),
    ...partnerships,
    ...reorganisations,
  ]
  return [
    ...faultsOfName('series', series),
    ...added.flatMap(({ field, one: { name } }) => faultsOfName(`${field}.name`, name)),
    ...interviewees.flatMap(({ field, one: { role } }) =>
      role === undefined ? [] : faultsOfName(`${field}.role`, role),
    ),
  ]
}

/** Registers what was accepted, things first, and gives every place that tells of any of it. */
async function mentionsOf(
  run: Run,
  {
    accepted,
    things,
    source,
  }: { accepted: Accepted<DraftContent>; things: RegisteredThings; source: string },
): Promise<SavedMention[]> {
  for (const thing of accepted.things) await things.register(thing)
  const registering = { run, things, source }
  const told = [
    ...(await registerPartnerships(accepted.partnerships, registering)),
    ...(await registerReorganisations(accepted.reorganisations, registering)),
  ]
  return [
    ...accepted.mentions.map(({ one: { answer, start, end, of, certainty } }) => ({
      ...{ answer, start, end },
      to: things.referenceOf(of),
      certainty: confirmedBasis(certainty),
    })),
    ...told.map((one) => ({ ...one, certainty: 'stated' as const })),
  ]
}
