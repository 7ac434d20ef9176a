/** Acts: every change of the register is one transaction, with its place in the history and the revisions it moves. */
import type { Written } from '../../contract/history.ts'
import { ApiProblem, type Conflict } from '../../problems/problems.ts'
import type { ActKind, Item } from '../../domain/words.ts'
import { changedSince, itemChanged } from '../../problems/refusals.ts'
import type { GraphStore, Run } from '../../store/port.ts'
import { planOf, type Change } from '../records/change-plan.ts'
import { applyPlan } from '../records/save-changes.ts'
import { RecordRefused, referenceText } from '../records/records.ts'
import { advanceRevision, ensureSchema } from '../registry.ts'
import { present } from '../values.ts'
import { differenceOf, unlike, type Difference, type Records } from './act-records.ts'
import { readInTheWay, readMissing } from './in-the-way.ts'
import { itemOfRecord } from './shown-changes.ts'
import { findAct, itemRevision, keepAct, type StoredAct } from './stored-acts.ts'
import { toldChanges } from './told-changes.ts'
import { refuseMisplacedUnits } from './unit-places.ts'

/** The item that is changed, and its revision as whoever changes it has read it. */
export interface ItemRead {
  item: Item
  revision: number
}

export interface Act {
  /** New for each act, and the same when the act is tried again. */
  id: string
  what: ActKind
  /** An instant in UTC, ISO 8601. */
  at: string
  by?: string | undefined
  undoes?: string | undefined
  ifMatch?: ItemRead | undefined
}

/** What an act does: the item it is about, what else it concerns, and the changes. */
export interface Deed {
  item: Item
  /** What it turns out to be, where whoever asked could not know. */
  what?: ActKind
  concerned?: Item[]
  changes: Change[]
  /** The records that are changed, where the act is possible only while they are as an earlier one left them. */
  expected?: { records: Records; revision: number }
  /** Writes what is no part of the network, in the same transaction, once the changes are made. */
  beside?: () => Promise<void>
}

/** What an act has done, with every record it touched as it was and as it became. */
export interface CarriedOut {
  written: Written
  difference: Difference
}

/**
 * Carries out an act in one write transaction, all of it or nothing: moves the revision and those of the items it
 * concerns, applies the changes, and keeps every record it touched as it was and as it became. When an act of this id
 * is there already, its acknowledgement was lost and its result is given again.
 * @param build reads what is registered and says what to do; it may be run again
 * @throws ApiProblem what `build` throws, and 409 when someone else has changed the item since it was read, or a unit
 * would be part of two on a day or of itself
 * @throws RecordRefused when a change cannot be saved
 */
export async function carryOut(
  store: GraphStore,
  act: Act,
  build: (run: Run) => Promise<Deed>,
): Promise<Written> {
  return (await performAct(store, act, build)).written
}

/** Carries out an act as `carryOut` does, and tells what it did as well. */
export async function performAct(
  store: GraphStore,
  act: Act,
  build: (run: Run) => Promise<Deed>,
): Promise<CarriedOut> {
  await ensureSchema(store)
  return store.write(async (run) => {
    const revision = await advanceRevision(run)
    const earlier = await findAct(run, act.id)
    if (earlier !== undefined) return { written: writtenOf(earlier), difference: earlier }
    await refuseWhenChanged(run, act.ifMatch, build)
    const deed = await build(run)
    const { id, at, by, undoes } = act
    const difference = await done(run, deed)
    const kept: StoredAct = {
      ...{ id, what: deed.what ?? act.what, at, revision, item: deed.item },
      ...present({ by, undoes }),
      ...difference,
    }
    await refuseMisplacedUnits(run, kept.after)
    await keepAct(run, kept, deed.concerned ?? [])
    await deed.beside?.()
    return { written: writtenOf(kept), difference }
  })
}

function writtenOf({ id, what, revision, item }: StoredAct): Written {
  return { revision, act: { id, what }, item, itemRevision: revision }
}

/**
 * Changes the records, and tells how.
 * @throws ApiProblem 409 with what is not as it is expected, and what came after
 */
async function done(run: Run, { item, changes, expected }: Deed): Promise<Difference> {
  if (expected === undefined) return differenceOf(await applyPlan(run, planOf(changes)))
  const { records, revision: since } = expected
  const refusal = async (items: readonly Item[], cause?: unknown) =>
    changedSince(await readInTheWay(run, items, { item, since, records }), cause)
  const missing = await readMissing(run, changes)
  if (missing.length > 0) throw await refusal(missing)
  const difference = await applyPlan(run, planOf(changes)).then(
    differenceOf,
    async (error: unknown) => {
      throw error instanceof RecordRefused ? await refusal([item], error) : error
    },
  )
  const { before: found } = difference
  const other = unlike(records, found).flatMap((one) => records.get(one) ?? found.get(one) ?? [])
  const items = new Map(other.map(itemOfRecord).map((one) => [referenceText(one), one]))
  if (items.size > 0) throw await refusal([...items.values()])
  return difference
}

/** @throws ApiProblem with what stands now and what the act would put in its place */
async function refuseWhenChanged(
  run: Run,
  read: ItemRead | undefined,
  build: (run: Run) => Promise<Deed>,
): Promise<void> {
  if (read === undefined) return
  const revision = await itemRevision(run, read.item)
  if (revision === read.revision) return
  throw itemChanged(revision, await conflicts(run, build))
}

/** What the act would change now; nothing when it can no longer be done. */
async function conflicts(run: Run, build: (run: Run) => Promise<Deed>): Promise<Conflict[]> {
  try {
    const { changes } = await build(run)
    const difference = differenceOf(await applyPlan(run, planOf(changes)))
    return toldChanges(difference).map(({ field, before, after }) => ({
      field,
      ...(after === undefined ? {} : { yours: after }),
      ...(before === undefined ? {} : { theirs: before }),
    }))
  } catch (error) {
    const impossible = error instanceof ApiProblem && error.parts.status !== 404
    if (!impossible && !(error instanceof RecordRefused)) throw error
    return []
  }
}
