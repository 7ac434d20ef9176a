/** An interview as it is stored, with all that hangs on it. */
import { notRegistered } from '../../../problems/problems.ts'
import type { GraphNode, GraphRelationship } from '../../../domain/graph.ts'
import type { Consent } from '../../../domain/words.ts'
import type { Run } from '../../../store/port.ts'
import { consentOf, stricterOf } from '../quoting/consent.ts'
import { gatheredBy } from '../../row-joins.ts'
import { findAll } from '../../records/bulk.ts'
import { relationshipOf } from '../../records/dump.ts'
import { labelSet, referenceText } from '../../records/records.ts'

export interface StoredAnswer {
  id: string
  node: GraphNode
  text: string
  /** That it is the interview's. */
  held: GraphRelationship
  /** What it answers, mentions and is about. */
  ties: GraphRelationship[]
}

export interface StoredInterview {
  id: string
  node: GraphNode
  consent: Consent
  /** That people gave it. */
  given: GraphRelationship[]
  answers: StoredAnswer[]
}

/** @throws ApiProblem 404 when there is none by this id */
export async function readStoredInterview(run: Run, id: string): Promise<StoredInterview> {
  const [rows, found] = await Promise.all([
    run('interviews/given', { id }),
    findAll(run, [{ type: 'Interview', id }]),
  ])
  const interview = found.get(referenceText({ type: 'Interview', id }))
  if (interview === undefined) throw notRegistered('The interview')
  const around = rows.flatMap(relationshipOf)
  const held = around.filter(({ type }) => type === 'HAS_ANSWER')
  return {
    id,
    node: { labels: ['Interview'], properties: interview.properties },
    consent: consentOf(interview.properties['consent']),
    given: around.filter(({ type }) => type === 'GAVE'),
    answers: await readStoredAnswers(run, held),
  }
}

async function readStoredAnswers(run: Run, held: GraphRelationship[]): Promise<StoredAnswer[]> {
  const ids = held.map(({ to }) => to.id)
  const [found, rows] = await Promise.all([
    findAll(
      run,
      held.map(({ to }) => to),
    ),
    run('interviews/said', { answers: ids }),
  ])
  const ties = gatheredBy(rows, 'from', (row) => relationshipOf(row)[0])
  return held.flatMap((one): StoredAnswer[] => {
    const { labels = [], properties } = found.get(referenceText(one.to)) ?? {}
    const known = labelSet(labels)
    if (known === undefined || properties === undefined) return []
    const text = String(properties['text'] ?? '')
    const node = { labels: known, properties }
    return [{ id: one.to.id, node, text, held: one, ties: ties.get(one.to.id) ?? [] }]
  })
}

/** The stricter of what an interview and one of its answers allow. */
export function effectiveConsent(
  interview: Consent,
  { node }: Pick<StoredAnswer, 'node'>,
): Consent {
  const own = node.properties['consent']
  return own === undefined ? interview : stricterOf(interview, consentOf(own))
}

/** The question that an answer answers. */
export function questionOf({ ties }: Pick<StoredAnswer, 'ties'>): string | undefined {
  return ties.find(({ type }) => type === 'ANSWERS')?.to.id
}
