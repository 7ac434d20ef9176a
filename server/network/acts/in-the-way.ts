/** What stands in the way of taking an act back. */
import type { LaterAct } from '../../contract/history.ts'
import type { Item } from '../../domain/words.ts'
import type { NamedItem } from '../../problems/problems.ts'
import type { Run } from '../../store/port.ts'
import { findAll } from '../records/bulk.ts'
import { needsOf, type Change } from '../records/change-plan.ts'
import { referenceText } from '../records/records.ts'
import { present } from '../values.ts'
import type { Records } from './act-records.ts'
import { readNaming } from './item-names.ts'
import { readAct } from './stored-acts.ts'
import { isToldWith } from './told-changes.ts'

export interface InTheWay {
  /** What is no longer as the act left it; what the act is about, where nothing else may be told. */
  changed: NamedItem[]
  /** The last act on each of these, where it came after. */
  later: LaterAct[]
}

/** What the changes lead to and do not make, and is not registered. */
export async function readMissing(run: Run, changes: readonly Change[]): Promise<Item[]> {
  const needs = needsOf(changes)
  const found = await findAll(run, needs)
  return needs.filter((one) => !found.has(referenceText(one))) as Item[]
}

interface TakenBack {
  item: Item
  /** The revision that the act moved the network to. */
  since: number
  records: Records
}

/** @param items what is not as the act left it */
export async function readInTheWay(
  run: Run,
  items: readonly Item[],
  { item, since, records }: TakenBack,
): Promise<InTheWay> {
  const told = items.filter(isToldWith([...records.values()]))
  const changed = told.length > 0 ? told : [item]
  const rows = await Promise.all(
    changed.map((one) => run('history/acts-on', { item: referenceText(one), offset: 0, limit: 1 })),
  )
  const later = changed.flatMap((one, index) =>
    (rows[index] ?? [])
      .map(readAct)
      .filter(({ revision }) => revision > since)
      .map((act) => ({ act, item: one })),
  )
  const naming = await readNaming(run, changed, [
    ...records.values(),
    ...later.flatMap(({ act }) => [...act.before.values(), ...act.after.values()]),
  ])
  return {
    changed: changed.map(naming),
    later: later.map(({ act: { id, what, at, by }, item: one }) => ({
      ...{ id, what, at },
      ...present({ by }),
      item: naming(one),
    })),
  }
}
