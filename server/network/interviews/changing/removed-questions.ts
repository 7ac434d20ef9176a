/** Questions that nothing answers any more go with the last answer. */
import type { GraphRelationship, RecordReference } from '../../../domain/graph.ts'
import type { Run } from '../../../store/port.ts'
import { findAll } from '../../records/bulk.ts'
import type { Change } from '../../records/change-plan.ts'
import { referenceText } from '../../records/records.ts'

/** The removal of the questions that these relationships, which go, are the last to lead to. */
export async function removedQuestions(
  run: Run,
  gone: readonly GraphRelationship[],
): Promise<Change[]> {
  const counts = new Map<string, number>()
  for (const { to } of gone) counts.set(to.id, (counts.get(to.id) ?? 0) + 1)
  const questions = [...counts.keys()].map((id): RecordReference => ({ type: 'Question', id }))
  const found = await findAll(run, questions)
  return questions
    .filter((question) => found.get(referenceText(question))?.ties === counts.get(question.id))
    .map((node): Change => ({ change: 'remove-node', node }))
}
