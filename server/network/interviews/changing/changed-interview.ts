/** Changing what is kept of an interview: what its answers mention, its consent, and which questions it answers. */
import type { FieldError } from '../../../problems/problems.ts'
import type { Run } from '../../../store/port.ts'
import type { Deed } from '../../acts/perform-act.ts'
import { consentOf } from '../quoting/consent.ts'
import type { Change } from '../../records/change-plan.ts'
import { refuseFaults } from '../../registering/refuse.ts'
import { amendedProperties, changesBetween } from '../../registering/thing.ts'
import {
  changesOfAnswer,
  faultsOfConsent,
  faultsOfMentions,
  faultsOfReferences,
} from './answer-changes.ts'
import type { AnswerChange, InterviewBody } from './answer-changes.ts'
import { removedQuestions } from './removed-questions.ts'
import { readSent } from './sent-places.ts'
import { readStoredInterview, type StoredInterview } from './stored-interview.ts'

/**
 * Changes an interview.
 * @throws ApiProblem 404 when there is none by this id, and naming every fault
 */
export async function changeInterview(run: Run, id: string, body: InterviewBody): Promise<Deed> {
  const before = await readStoredInterview(run, id)
  const { answers: _, ...amendment } = body
  const node = { ...before.node, properties: amendedProperties(before.node.properties, amendment) }
  const consent = consentOf(node.properties['consent'])
  const { changes, faults } = await answerChanges(run, before, body)
  refuseFaults([
    ...faults,
    ...(await faultsOfReferences(run, changes)),
    ...changes.flatMap((change) => [
      ...faultsOfConsent(change, consent),
      ...faultsOfMentions(change),
    ]),
  ])
  return {
    item: { type: 'Interview', id },
    changes: [
      ...changesBetween({ node: before.node, ties: [] }, { node, ties: [] }),
      ...changes.flatMap(changesOfAnswer),
      ...(await unaskedQuestions(run, changes)),
    ],
  }
}

async function answerChanges(
  run: Run,
  before: StoredInterview,
  { answers = [] }: InterviewBody,
): Promise<{ changes: AnswerChange[]; faults: FieldError[] }> {
  const sent = await readSent(run, before)
  const faults: FieldError[] = []
  const changes = answers.flatMap((body, index): AnswerChange[] => {
    const field = `answers.${String(index)}`
    const one = before.answers.find(({ id }) => id === body.id)
    const twice = answers.findIndex(({ id }) => id === body.id) < index
    if (one === undefined || twice) {
      const expected = twice ? 'each answer once' : 'the id of an answer of this interview'
      faults.push({ field: `${field}.id`, expected, found: body.id })
      return []
    }
    const seen = sent.get(one.id)
    return [{ field, body, before: one, ...(seen && { sent: seen }) }]
  })
  return { changes, faults }
}

/** The questions that nothing answers any more. */
async function unaskedQuestions(run: Run, changes: readonly AnswerChange[]): Promise<Change[]> {
  const left = changes.flatMap(({ before, body: { question } }) =>
    question === undefined
      ? []
      : before.ties.filter(({ type, to }) => type === 'ANSWERS' && to.id !== question),
  )
  const kept = new Set(changes.flatMap(({ body: { question } }) => question ?? []))
  return removedQuestions(
    run,
    left.filter(({ to }) => !kept.has(to.id)),
  )
}
