/** Deleting an interview: its answers and what they mention go with it; what they mention stays. */
import type { InterviewDeletion } from '../../../contract/interviews.ts'
import type { GraphRelationship, RecordReference } from '../../../domain/graph.ts'
import type { Run } from '../../../store/port.ts'
import type { Deed } from '../../acts/perform-act.ts'
import { itemRevisions } from '../../acts/stored-acts.ts'
import { readDraftsOf, removeDraftsOf } from '../drafts/stored-drafts.ts'
import { gatheredBy } from '../../row-joins.ts'
import { findAll } from '../../records/bulk.ts'
import { relationshipOf } from '../../records/dump.ts'
import type { Change } from '../../records/change-plan.ts'
import { identityOf, referenceText } from '../../records/records.ts'
import { removedQuestions } from './removed-questions.ts'
import { readStoredInterview, type StoredInterview } from './stored-interview.ts'

/**
 * Deletes an interview, the questions that nobody else answered, and the people who are registered for nothing else. The
 * drafts that it was made of go at once and for good.
 * @throws ApiProblem 404 when there is none by this id
 */
export async function removeInterview(run: Run, id: string): Promise<Deed> {
  const interview = await readStoredInterview(run, id)
  await removeDraftsOf(run, id)
  return { item: { type: 'Interview', id }, changes: await removalOf(run, interview) }
}

/** What deleting an interview removes, counted, and what it mentions, which stays. */
export async function readDeletion(
  run: Run,
  id: string,
): Promise<Omit<InterviewDeletion, 'revision'>> {
  const interview = await readStoredInterview(run, id)
  const [changes, drafts] = await Promise.all([removalOf(run, interview), readDraftsOf(run, id)])
  const removed = (type: RecordReference['type']) =>
    changes.filter((one) => one.change === 'remove-node' && one.node.type === type).length
  const mentions = interview.answers
    .flatMap(({ ties }) => ties)
    .filter(({ type }) => type === 'MENTIONS')
  return {
    removed: {
      answers: removed('Answer'),
      mentions: mentions.length,
      questions: removed('Question'),
      people: removed('Person'),
      drafts: drafts.length,
    },
    kept: await readKept(
      run,
      mentions.map(({ to }) => to),
    ),
  }
}

/** Of partnerships those that are mentioned themselves, and those of which two parties are. */
async function readKept(
  run: Run,
  mentioned: readonly RecordReference[],
): Promise<InterviewDeletion['kept']> {
  const idsOf = (type: RecordReference['type']) => [
    ...new Set(mentioned.filter((one) => one.type === type).map(({ id }) => id)),
  ]
  const actors = idsOf('Actor')
  const parties = gatheredBy(
    await run('partnerships/of-actors', { actors }),
    'partnership',
    (row) => row,
  )
  const between = [...parties].filter(([, rows]) => rows.length > 1).map(([id]) => id)
  return {
    actors: actors.length,
    ...(await readCounts(run, [...new Set([...idsOf('Partnership'), ...between])])),
    units: idsOf('Unit').length,
    activities: idsOf('Activity').length,
    reorganisations: idsOf('Reorganisation').length,
  }
}

async function readCounts(
  run: Run,
  partnerships: string[],
): Promise<Pick<InterviewDeletion['kept'], 'formal' | 'collaborations' | 'general'>> {
  const [rows, parties] = await Promise.all([
    run('partnerships/partnerships', { partnerships }),
    run('partnerships/parties', { partnerships }),
  ])
  const isFormal = new Set(
    parties.flatMap(({ partnership, tie }) => (tie === 'FORMAL_PARTNERSHIP' ? [partnership] : [])),
  )
  const named = rows.filter((row) => row['named'] !== false)
  const formal = named.filter(({ id }) => isFormal.has(id)).length
  return { formal, collaborations: named.length - formal, general: rows.length - named.length }
}

async function removalOf(run: Run, { id, given, answers }: StoredInterview): Promise<Change[]> {
  const ties = [...given, ...answers.flatMap(({ held, ties }) => [held, ...ties])]
  const nodes: RecordReference[] = [
    { type: 'Interview', id },
    ...answers.map(({ id: answer }) => ({ type: 'Answer' as const, id: answer })),
  ]
  const asked = ties.filter(({ type }) => type === 'ANSWERS')
  return [
    ...nodes.map((node): Change => ({ change: 'remove-node', node })),
    ...ties.map(removal),
    ...(await removedQuestions(run, asked)),
    ...(await removedPeople(run, given, ties)),
  ]
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
