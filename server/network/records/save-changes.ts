/** Changing the network: a list of changes as one write, all of it or nothing. */
import type { Graph, RecordReference } from '../../domain/graph.ts'
import type { GraphStore, Run } from '../../store/port.ts'
import { addAll, dropAll, findAll, putAll, removeAll } from './bulk.ts'
import type { Found } from './bulk.ts'
import { checkAgainst, recordsMentioned, planOf } from './change-plan.ts'
import type { Change, Plan, Touched } from './change-plan.ts'
import { identityOf, labelSet, RecordRefused, referenceText, relationshipText } from './records.ts'
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
  const plan = planOf(changes)
  await ensureSchema(store)
  return store.write(async (run) => {
    const revision = await advanceRevision(run)
    await applyPlan(run, plan)
    return { revision }
  })
}

/**
 * Applies a plan within a write transaction.
 * @throws RecordRefused naming the first item that cannot be saved; the transaction must end then
 */
export async function applyPlan(run: Run, plan: Plan): Promise<Touched> {
  const found = await findAll(run, recordsMentioned(plan))
  checkAgainst(plan, found)
  const relationships = await dropPlanned(run, plan)
  await removeUntied(run, plan.removed)
  await putAll(run, plan.put)
  await addAll(run, plan.added)
  return {
    before: { nodes: nodesBefore(plan, found), relationships },
    after: { nodes: plan.put, relationships: plan.added },
  }
}

/** Those of the nodes that are put or removed that were there. */
function nodesBefore({ put, removed }: Plan, found: ReadonlyMap<string, Found>): Graph['nodes'] {
  const touched: RecordReference[] = [
    ...put.map(({ labels, properties }) => ({ type: labels[0], id: properties['id'] as string })),
    ...removed,
  ]
  return touched.flatMap((reference) => {
    const { labels = [], properties } = found.get(referenceText(reference)) ?? {}
    const known = labelSet(labels)
    return known === undefined || properties === undefined ? [] : [{ labels: known, properties }]
  })
}

/** Removes the relationships that are to go, and those that are put anew; returns what was there of both. */
async function dropPlanned(run: Run, { dropped, added }: Plan): Promise<Graph['relationships']> {
  const found = await dropAll(run, dropped)
  for (const one of dropped) {
    if (!found.has(one)) throw new RecordRefused(relationshipText(one), 'it does not exist')
  }
  const replaced = await dropAll(run, added.map(identityOf))
  return [...found, ...replaced].map(([{ type, from, to }, properties]) => ({
    type,
    from,
    to,
    properties,
  }))
}

async function removeUntied(run: Run, removed: readonly RecordReference[]): Promise<void> {
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
