/** Deleting an interview: its answers and what they mention go with it; what they mention stays. */
import type { GraphRelationship, RecordReference } from '../../domain/graph.ts'
import type { Run } from '../../store/port.ts'
import type { Deed } from '../acts/acts.ts'
import { itemRevisions } from '../acts/stored-acts.ts'
import { removeDraftsOf } from '../drafts/stored-drafts.ts'
import { findAll } from '../records/bulk.ts'
import { relationshipOf } from '../records/dump.ts'
import type { Change } from '../records/change-plan.ts'
import { identityOf, referenceText } from '../records/records.ts'
import { removedQuestions } from './removed-questions.ts'
import { readStoredInterview } from './stored-interview.ts'

/**
 * Deletes an interview, the questions that nobody else answered, and the people who are registered for nothing else. The
 * drafts that it was made of go at once and for good.
 * @throws ApiProblem 404 when there is none by this id
 */
export async function removeInterview(run: Run, id: string): Promise<Deed> {
  const { given, answers } = await readStoredInterview(run, id)
  await removeDraftsOf(run, id)
  const ties = [...given, ...answers.flatMap(({ held, ties }) => [held, ...ties])]
  const item = { type: 'Interview', id } as const
  const nodes: RecordReference[] = [
    item,
    ...answers.map(({ id: answer }) => ({ type: 'Answer' as const, id: answer })),
  ]
  const asked = ties.filter(({ type }) => type === 'ANSWERS')
  return {
    item,
    changes: [
      ...nodes.map((node): Change => ({ change: 'remove-node', node })),
      ...ties.map(removal),
      ...(await removedQuestions(run, asked)),
      ...(await removedPeople(run, given, ties)),
    ],
  }
}

/** Those whom no act has registered or changed for themselves, and of whom only where they work is left. */
async function removedPeople(
  run: Run,
  given: readonly GraphRelationship[],
  gone: readonly GraphRelationship[],
): Promise<Change[]> {
  const people = given.map(({ from }) => ({ type: 'Person' as const, id: from.id }))
  const [found, revisions] = await Promise.all([findAll(run, people), itemRevisions(run, people)])
  const changes: Change[] = []
  for (const person of people) {
    const text = referenceText(person)
    const { labels = [], ties = 0 } = found.get(text) ?? {}
    const work = (await run('registering/workplaces', { id: person.id })).flatMap(relationshipOf)
    const known = labels.includes('Actor') || (revisions.get(text) ?? 0) > 0
    const own = gone.filter(({ from, to }) => [from, to].some((end) => referenceText(end) === text))
    if (known || ties > work.length + own.length) continue
    changes.push({ change: 'remove-node', node: person }, ...work.map(removal))
  }
  return changes
}

function removal(tie: GraphRelationship): Change {
  return { change: 'remove-relationship', relationship: identityOf(tie) }
}
