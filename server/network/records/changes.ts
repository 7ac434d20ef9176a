/** Changing the network: a list of changes as one write, all of it or nothing. */
import type { Reference } from '../../model/words.ts'
import type { GraphStore, Run } from '../../store/port.ts'
import { addAll, dropAll, findAll, putAll, removeAll } from './bulk.ts'
import { checkAgainst, mentioned, planned } from './change-plan.ts'
import type { Change, Plan } from './change-plan.ts'
import { identityOf, RecordRefused, referenceText, relationshipText } from './records.ts'
import { advanceRevision, ensureSchema } from '../registry.ts'

/**
 * Applies the changes in one write transaction and moves the revision by one. They name each item once, so their order
 * does not matter: relationships are removed first, then nodes, then nodes are put, then relationships.
 * @returns the new revision
 * @throws RecordRefused naming the first item that cannot be saved; nothing is saved then
 */
export async function applyChanges(
  store: GraphStore,
  changes: readonly Change[],
): Promise<{ revision: number }> {
  const plan = planned(changes)
  await ensureSchema(store)
  return store.write(async (run) => {
    const revision = await advanceRevision(run)
    checkAgainst(plan, await findAll(run, mentioned(plan)))
    await dropPlanned(run, plan)
    await removeUntied(run, plan.removed)
    await putAll(run, plan.put)
    await addAll(run, plan.added)
    return { revision }
  })
}

/** Removes the relationships that are to go, and those that are put anew. */
async function dropPlanned(run: Run, { dropped, added }: Plan): Promise<void> {
  const found = await dropAll(run, dropped)
  for (const one of dropped) {
    if (!found.has(one)) throw new RecordRefused(relationshipText(one), 'it does not exist')
  }
  await dropAll(run, added.map(identityOf))
}

async function removeUntied(run: Run, removed: readonly Reference[]): Promise<void> {
  const found = await findAll(run, removed)
  for (const reference of removed) {
    const ties = found.get(referenceText(reference))?.ties ?? 0
    if (ties > 0) {
      throw new RecordRefused(
        referenceText(reference),
        `it still has relationships (${String(ties)}), remove them first`,
      )
    }
  }
  await removeAll(run, removed)
}
