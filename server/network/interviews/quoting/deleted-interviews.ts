/** Interviews that were deleted and are kept still, as the consent of each allows. */
import type { DeletedInterview } from '../../../contract/interviews.ts'
import type {
  GraphNode,
  GraphRelationship,
  Properties,
  RecordReference,
} from '../../../domain/graph.ts'
import type { Row, Run } from '../../../store/port.ts'
import { changesBack, referenceTo } from '../../acts/act-records.ts'
import { readUndone } from '../../acts/history.ts'
import { readInTheWay, readMissing } from '../../acts/in-the-way.ts'
import { readAct, type StoredAct } from '../../acts/stored-acts.ts'
import { gatheredBy } from '../../row-joins.ts'
import { findAll } from '../../records/bulk.ts'
import { relationshipOf } from '../../records/dump.ts'
import { referenceText } from '../../records/records.ts'
import { keptSince, keptUntil } from '../retention.ts'
import { present } from '../../values.ts'
import { timedWorkplace, workingOn, type TimedWorkplace } from './interviewees.ts'
import { provenanceOf } from './interviews.ts'

/** The deleting acts that stand, newest first. */
export async function readDeletions(
  run: Run,
  { after, until }: { after: string; until: string },
): Promise<StoredAct[]> {
  const acts = (await run('history/acts-between', { what: 'interview-deleted', after, until })).map(
    readAct,
  )
  const undone = await readUndone(
    run,
    acts.map(({ id }) => id),
  )
  return acts.filter(({ id, final }) => !undone.has(id) && final !== 'deleted-for-good')
}

/** What was deleted and is kept still, newest first. */
export async function readDeletedInterviews(run: Run, now: Date): Promise<DeletedInterview[]> {
  const kept = { after: keptSince(now), until: now.toISOString() }
  const acts = await readDeletions(run, kept)
  return (await Promise.all(acts.map((act) => deletedInterview(run, act)))).flat()
}

async function deletedInterview(run: Run, act: StoredAct): Promise<DeletedInterview[]> {
  const records = [...act.before.values()]
  const nodes = records.flatMap((record) => ('node' in record ? [record.node] : []))
  const ties = records.flatMap((record) => ('relationship' in record ? [record.relationship] : []))
  const interview = nodes.find(({ labels }) => labels[0] === 'Interview')
  if (interview === undefined) return []
  const { id, at, by } = act
  const { people, workplaces } = await readGave(run, { nodes, ties })
  return [
    {
      ...provenanceOf(interview.properties, (date) => workingOn(date, people, workplaces)),
      answers: nodes.filter(({ labels }) => labels[0] === 'Answer').length,
      mentions: ties.filter(({ type }) => type === 'MENTIONS').length,
      deleted: {
        ...{ act: id, at, keptUntil: keptUntil(new Date(at)) },
        ...present({ by }),
        ...(await readUndoable(run, act)),
      },
    },
  ]
}

async function readUndoable(
  run: Run,
  { item, revision: since, before, after, final }: StoredAct,
): Promise<Pick<DeletedInterview['deleted'], 'undoable' | 'reason' | 'changed' | 'later'>> {
  if (final !== undefined) return { undoable: false, reason: final }
  const missing = await readMissing(run, changesBack({ before, after }))
  if (missing.length === 0) return { undoable: true }
  const inTheWay = await readInTheWay(run, missing, { item, since, records: before })
  return { undoable: false, reason: 'changed-since', ...inTheWay }
}

/** What is gone is read from the act, all else as it is now. */
interface Kept {
  nodes: readonly GraphNode[]
  ties: readonly GraphRelationship[]
}

/** Who gave it, and where each works or worked. */
async function readGave(
  run: Run,
  { nodes, ties }: Kept,
): Promise<{ people: Row[]; workplaces: Map<string, TimedWorkplace[]> }> {
  const gave = ties.filter(({ type }) => type === 'GAVE').map(({ from }) => from)
  const rows = await Promise.all(gave.map(({ id }) => run('registering/workplaces', { id })))
  const work = [
    ...ties.filter(({ type }) => type === 'WORKS_AT'),
    ...rows.flat().flatMap(relationshipOf),
  ]
  const found = await findAll(run, [...gave, ...work.map(({ to }) => to)])
  const removed = new Map(nodes.map((node) => [referenceText(referenceTo(node)), node.properties]))
  const propertiesOf = (one: RecordReference): Properties => {
    const text = referenceText(one)
    return removed.get(text) ?? found.get(text)?.properties ?? {}
  }
  const places = work.map((tie): Row => {
    const { type, id } = tie.to
    const labels = found.get(referenceText(tie.to))?.labels ?? []
    const own = type === 'Unit' ? { unit: id } : { actor: id, library: labels.includes('Library') }
    return { ...tie.properties, ...propertiesOf(tie.to), ...own, person: tie.from.id }
  })
  return {
    people: gave.map((person) => ({ ...propertiesOf(person), person: person.id })),
    workplaces: gatheredBy(places, 'person', timedWorkplace),
  }
}
