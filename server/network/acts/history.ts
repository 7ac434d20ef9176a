/** Who did what and when, to one item or to all, newest first. */
import type { Act } from '../../contract/history.ts'
import type { Item } from '../../domain/words.ts'
import type { Row, Run } from '../../store/port.ts'
import { sortedBy } from '../row-joins.ts'
import { referenceText } from '../records/records.ts'
import { present } from '../values.ts'
import { readNaming, type Naming } from './item-names.ts'
import type { ShownChange } from './shown-changes.ts'
import { readAct, readConcerned, type StoredAct } from './stored-acts.ts'
import { isToldBy, toldChanges } from './told-changes.ts'

export interface HistoryPage {
  /** Only the acts that concern it. */
  item?: Item
  limit: number
  offset: number
}

/** A page of the history, and how many acts there are in all. */
export async function readHistory(
  run: Run,
  page: HistoryPage,
): Promise<{ acts: Act[]; total: number }> {
  const { rows, total } = await readPage(run, page)
  const acts = rows.map(readAct)
  const ids = acts.map(({ id }) => id)
  const [concerned, undoneBy] = [await readConcerned(run, ids), await readUndone(run, ids)]
  const shown = acts.map((act) => ({
    act,
    items: [act.item, ...others(act.item, concerned.get(act.id) ?? []).filter(isToldBy(act))],
    changes: toldChanges(act),
    undoneBy: undoneBy.get(act.id),
  }))
  const items = shown.flatMap(({ items, changes }) => [
    ...items,
    ...changes.map(({ item }) => item),
  ])
  const records = acts.flatMap(({ before, after }) => [...after.values(), ...before.values()])
  const naming = await readNaming(run, items, records)
  return { acts: shown.map((one) => toldOf(one, naming)), total }
}

async function readPage(
  run: Run,
  { item, ...page }: HistoryPage,
): Promise<{ rows: Row[]; total: number }> {
  const on = item === undefined ? {} : { item: referenceText(item) }
  const [rows, [counted]] = await Promise.all(
    item === undefined
      ? [run('history/acts', page), run('history/count')]
      : [run('history/acts-on', { ...page, ...on }), run('history/count-on', on)],
  )
  return { rows, total: counted?.['count'] as number }
}

/** In an order of our own: a database gives them in none. */
function others(item: Item, concerned: readonly Item[]): Item[] {
  return sortedBy(
    concerned.filter((one) => referenceText(one) !== referenceText(item)),
    referenceText,
  )
}

interface Shown {
  act: StoredAct
  items: Item[]
  changes: ShownChange[]
  undoneBy: string | undefined
}

function toldOf({ act, items, changes, undoneBy }: Shown, naming: Naming): Act {
  const { id, at, by, what, undoes, final, forgottenAt } = act
  const reason = final ?? (undoneBy === undefined ? undefined : 'undone')
  return {
    ...{ id, at, what },
    ...(reason === undefined ? { undoable: true } : { undoable: false, reason }),
    ...present({ by, undoes, undoneBy, forgottenAt }),
    items: items.map(naming),
    changes: changes.map((change) => ({ ...change, name: naming(change.item).name })),
  }
}

/** Which acts are undone, by which act: an undoing that was undone itself does not count. */
export async function readUndone(run: Run, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = (await run('history/undoings', { ids })) as { id: string; undoes: string }[]
  const undone = await readUndone(
    run,
    rows.map(({ id }) => id),
  )
  return new Map(rows.filter(({ id }) => !undone.has(id)).map(({ id, undoes }) => [undoes, id]))
}
