/** Interviews that were deleted so long ago that they are gone for good. */
import type { GraphStore, Run } from '../../../store/port.ts'
import { finishForgetting } from '../../acts/forgetting.ts'
import { referenceTo, type GraphRecord, type Records } from '../../acts/act-records.ts'
import { putActs, readAct, type StoredAct } from '../../acts/stored-acts.ts'
import { endsOf, isOfInterview } from '../../acts/told-changes.ts'
import { readDeletions } from '../quoting/deleted-interviews.ts'
import { referenceText } from '../../records/records.ts'
import { advanceRevision } from '../../registry.ts'
import { agreedInstant, keptSince } from '../retention.ts'

/**
 * Takes what was said, and the people and questions that went with it, out of every act on an interview whose time is up.
 * The acts stay in the history with what else they did, and are never undone. The embedded database keeps nothing of it
 * aside, as after a pseudonymisation.
 * @returns how many interviews
 */
export async function forgetDeleted(store: GraphStore, now: Date): Promise<number> {
  const agreed = await store.read((run) => agreedInstant(run, now))
  const over = { after: '', until: agreed ? keptSince(agreed) : '' }
  const isAnyOver = (await store.read((run) => readDeletions(run, over))).length > 0
  const count = isAnyOver ? await store.write((run) => forgetAll(run, over)) : 0
  await finishForgetting(store, now)
  return count
}

async function forgetAll(run: Run, over: Parameters<typeof readDeletions>[1]): Promise<number> {
  await advanceRevision(run)
  const deletions = await readDeletions(run, over)
  for (const deletion of deletions) await forget(run, deletion)
  return deletions.length
}

async function forget(run: Run, { item, before }: StoredAct): Promise<void> {
  const gone = new Set(
    [...before.values()].flatMap((record) =>
      'node' in record ? [referenceText(referenceTo(record.node))] : [],
    ),
  )
  const on = { item: referenceText(item) }
  const [counted] = await run('history/count-on', on)
  const limit = counted?.['count'] as number
  const acts = (await run('history/acts-on', { ...on, offset: 0, limit })).map(readAct)
  await putActs(
    run,
    acts.map(({ forgottenAt: _, ...act }) => ({
      ...act,
      before: without(gone, act.before),
      after: without(gone, act.after),
      final: 'deleted-for-good',
    })),
  )
}

function without(gone: ReadonlySet<string>, records: Records): Records {
  const stays = (record: GraphRecord) =>
    !isOfInterview(record) && !endsOf(record).some((end) => gone.has(referenceText(end)))
  return new Map([...records].filter(([, record]) => stays(record)))
}
