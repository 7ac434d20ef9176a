/** Deleting a reorganisation or a scenario, with the follow-ups of what it exposes. */
import { spokenOf } from '../../problems/refusals.ts'
import type { Run } from '../../store/port.ts'
import type { Deed } from '../acts/perform-act.ts'
import type { Change } from '../records/change-plan.ts'
import { identityOf } from '../records/records.ts'
import { followUpOf, readFollowUpRows } from './follow-ups.ts'
import { findStored, readThing, referenceOf, type Sort } from './stored.ts'

/**
 * Deletes one. What answers mention is evidence, and stays.
 * @throws ApiProblem 404 when there is none of this sort by this id, 409 when answers speak of it
 */
export async function remove(run: Run, sort: Sort, id: string): Promise<Deed> {
  const { ties, properties } = await findStored(run, sort, id)
  const affected = (await readThing(run, sort, id)).ties
  const followUps = (await readFollowUpRows(run, id)).map((row) => followUpOf(id, row))
  const own = [...affected, ...followUps]
  const item = referenceOf(id)
  // Beside what is its own, only answers lead to it.
  if (ties > own.length) throw spokenOf({ ...item, name: String(properties['name'] ?? id) })
  return {
    item,
    changes: [
      { change: 'remove-node', node: item },
      ...own.map((one): Change => ({
        change: 'remove-relationship',
        relationship: identityOf(one),
      })),
    ],
  }
}
