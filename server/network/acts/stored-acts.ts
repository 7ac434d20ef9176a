/** Acts as they are stored: a node each, tied to the items it concerns, whose revisions it moves. */
import { finalities } from '../../domain/words.ts'
import type { ActKind, Finality, Item, ItemType } from '../../domain/words.ts'
import type { Row, Run, Value } from '../../store/port.ts'
import { gatheredBy } from '../row-joins.ts'
import { addAll, putAll } from '../records/bulk.ts'
import { referenceText, refuseTooLarge } from '../records/records.ts'
import { present } from '../values.ts'
import { readRecords, writeRecords, type Difference, type Records } from './act-records.ts'

export interface StoredAct extends Difference {
  id: string
  what: ActKind
  /** An instant in UTC, ISO 8601. */
  at: string
  by?: string
  /** The act it takes back. */
  undoes?: string
  /** Why it can never be undone: what it did is not kept, or not whole. */
  final?: Finality
  /** Of a final act, the instant since when nothing of what it took out is kept aside; see `forgetting.ts`. */
  forgottenAt?: string
  /** The revision it moved the network to. */
  revision: number
  /** What it is about. */
  item: Item
}

/** Everything we keep beside the network itself was stated by whoever did it. */
const certainty = 'stated'

/** Keeps an act, and moves every item it concerns to its revision. */
export async function keepAct(run: Run, act: StoredAct, concerned: readonly Item[]): Promise<void> {
  await putActs(run, [act])
  const items = await moveRevisions(run, [act.item, ...concerned], act.revision)
  await addAll(
    run,
    items.map((id) => ({
      type: 'CONCERNS',
      from: { type: 'Act', id: act.id },
      to: { type: 'Item', id },
      properties: { certainty },
    })),
  )
}

/** Writes acts, in place of those that are kept already. */
export async function putActs(run: Run, acts: readonly StoredAct[]): Promise<void> {
  await putAll(
    run,
    acts.map(({ before, after, item, ...plain }) => ({
      labels: ['Act'],
      properties: {
        ...plain,
        certainty,
        item: referenceText(item),
        before: written(before),
        after: written(after),
      },
    })),
  )
}

/** @throws ValueTooLarge when the act touches more than is kept with one */
function written(records: Records): string[] {
  const texts = writeRecords(records)
  refuseTooLarge(texts)
  return texts
}

/** Moves items to a revision; returns their texts, each once. */
export async function moveRevisions(
  run: Run,
  items: readonly Item[],
  revision: number,
): Promise<string[]> {
  const ids = [...new Set(items.map(referenceText))]
  await putAll(
    run,
    ids.map((id) => ({ labels: ['Item'], properties: { id, certainty, revision } })),
  )
  return ids
}

/** The act of this id, if there is one. */
export async function findAct(run: Run, id: string): Promise<StoredAct | undefined> {
  const [row] = await run('history/act', { id })
  return row === undefined ? undefined : readAct(row)
}

/** An act from a row of `history/`. */
export function readAct(row: Row): StoredAct {
  const { id, what, at, revision } = row as unknown as StoredAct
  return {
    id,
    what,
    at,
    ...present({
      by: textOf(row['by']),
      undoes: textOf(row['undoes']),
      final: finalityOf(row['final']),
      forgottenAt: textOf(row['forgottenAt']),
    }),
    revision,
    item: itemOf(row['item'] as string),
    before: readRecords(row['before'] as string[]),
    after: readRecords(row['after'] as string[]),
  }
}

/** The items that acts concern, by the acts' ids. */
export async function readConcerned(run: Run, ids: string[]): Promise<Map<string, Item[]>> {
  const rows = await run('history/concerned', { ids })
  return gatheredBy(rows, 'act', (row) => itemOf(row['item'] as string))
}

/**
 * The revisions of items, by `referenceText`: that of the network when an act last touched the item, 0 when none has.
 */
export async function itemRevisions(
  run: Run,
  items: readonly Item[],
): Promise<Map<string, number>> {
  const asked = items.map(referenceText)
  const rows = await run('history/item-revisions', { items: asked })
  return new Map([
    ...asked.map((item): [string, number] => [item, 0]),
    ...rows.map((row): [string, number] => [row['item'] as string, row['revision'] as number]),
  ])
}

/** The revision of one item. */
export async function itemRevision(run: Run, item: Item): Promise<number> {
  return (await itemRevisions(run, [item])).get(referenceText(item)) ?? 0
}

/** Types hold no space, ids may. */
function itemOf(text: string): Item {
  const space = text.indexOf(' ')
  return { type: text.slice(0, space) as ItemType, id: text.slice(space + 1) }
}

/** Acts that version 0.3 kept say no more than that they are final, and only names were replaced then. */
function finalityOf(value: Value | undefined): Finality | undefined {
  return value === true ? 'name-replaced' : finalities.find((known) => known === value)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
