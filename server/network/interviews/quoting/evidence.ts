/** The answers that anything an answer can mention rests on. */
import type { Evidence } from '../../../contract/interviews.ts'
import type { MentionableType } from '../../../domain/words.ts'
import type { Run } from '../../../store/port.ts'
import type { StatementName } from '../../../store/statements.ts'
import { findAll } from '../../records/bulk.ts'
import { answersNamed, readEvidence } from './answers.ts'
import { text } from '../../cards/card-values.ts'
import { readHidden } from './interviewees.ts'

/** A partnership rests on what is said of its activities too. */
const statements: Record<MentionableType, StatementName[]> = {
  Actor: ['actors/answers'],
  Person: ['people/answers'],
  Unit: ['evidence/unit'],
  Partnership: ['partnerships/answers', 'partnerships/answers-on-activities'],
  Activity: ['evidence/activity'],
  Theme: ['evidence/theme'],
  Reorganisation: ['evidence/reorganisation'],
}

/**
 * The answers that mention a thing; those about a theme need not mention it. Undefined when it is not registered, or is a
 * person who is registered for nothing but interviews that may not name them.
 */
export async function readEvidenceFor(
  run: Run,
  { type, id }: { type: MentionableType; id: string },
): Promise<Evidence | undefined> {
  const [found, hidden] = await Promise.all([
    findAll(run, [{ type, id }]),
    type === 'Person' ? readHidden(run, [id]) : new Set(),
  ])
  if (found.size === 0 || hidden.has(id)) return undefined
  const answers = await Promise.all(
    statements[type].map((statement) => answersNamed(run(statement, { id }))),
  )
  const of = type === 'Theme' ? undefined : [id, ...(await readDelivered(run, { type, id }))]
  return readEvidence(run, answers.flat(), of)
}

async function readDelivered(
  run: Run,
  { type, id }: { type: MentionableType; id: string },
): Promise<string[]> {
  if (type !== 'Partnership') return []
  const rows = await run('partnerships/deliveries', { partnerships: [id] })
  return rows.map((row) => text(row, 'activity'))
}
