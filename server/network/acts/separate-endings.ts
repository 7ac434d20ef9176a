/**
 * Parts the day on which a partnership ended from the end of its agreement. Without `endedOn`, ending a partnership wrote
 * that day over the end of its agreement, which stands in the history still.
 */
import type { GraphNode, Properties, RecordReference } from '../../domain/graph.ts'
import type { Row, Run } from '../../store/port.ts'
import { findAll, putAll } from '../records/bulk.ts'
import { referenceText } from '../records/records.ts'
import { writeRecords, type Records } from './act-records.ts'
import { readAct, type StoredAct } from './stored-acts.ts'

/**
 * Gives each ended partnership whose ending act is in the history its agreement's end back, and takes the day that stood
 * there for `endedOn`. The acts from the ending on are rewritten alike, so that they can be undone as before. Whether a
 * partnership is in force on a day stays the same; what has no such act is left as it is.
 * @param rows those of `schema/0030-ended-on-agreement`
 */
export async function separateEndings(run: Run, rows: readonly Row[]): Promise<void> {
  let separated = 0
  for (const { id } of rows) {
    if (await separateEnding(run, { type: 'Partnership', id: id as string })) separated += 1
  }
  if (separated > 0) await run('registry/advance')
}

/** Whether there was anything to separate. One act may have ended several, so each is written before the next is read. */
async function separateEnding(run: Run, partnership: RecordReference): Promise<boolean> {
  const item = referenceText(partnership)
  const acts = await actsSinceEnding(run, item)
  const agreed = agreedBefore(acts.at(-1), item)
  if (agreed === undefined) return false
  const references = acts.map(({ id }): RecordReference => ({ type: 'Act', id }))
  const found = await findAll(run, [partnership, ...references])
  const stored = (reference: RecordReference) => found.get(referenceText(reference))?.properties
  const separated = (records: Records) => writeRecords(recordsWithOwnDay(records, item, agreed))
  await putAll(run, [
    { labels: ['Partnership'], properties: withOwnDay({ ...stored(partnership) }, agreed) },
    ...acts.map(({ id, before, after }): GraphNode => ({
      labels: ['Act'],
      properties: {
        ...stored({ type: 'Act', id }),
        ...{ before: separated(before), after: separated(after) },
      },
    })),
  ])
  return true
}

const page = 50

/** The acts that touched the partnership itself, newest first. */
async function* actsOn(run: Run, item: string): AsyncGenerator<StoredAct> {
  for (let offset = 0; ; offset += page) {
    const rows = await run('history/acts-on', { item, offset, limit: page })
    yield* rows.map(readAct).filter(({ before, after }) => before.has(item) || after.has(item))
    if (rows.length < page) return
  }
}

/** Those acts on an ended partnership down to the one that ended it, newest first; none when that is not known. */
async function actsSinceEnding(run: Run, item: string): Promise<StoredAct[]> {
  const acts: StoredAct[] = []
  for await (const act of actsOn(run, item)) {
    if (propertiesIn(act.after, item)?.['status'] !== 'ended') return []
    acts.push(act)
    if (propertiesIn(act.before, item)?.['status'] !== 'ended') return acts
  }
  return []
}

/** What stood before the act that ended a partnership, when that act wrote over the end of the agreement. */
function agreedBefore(ending: StoredAct | undefined, item: string): Properties | undefined {
  if (ending === undefined) return undefined
  const before = propertiesIn(ending.before, item)
  const end = propertiesIn(ending.after, item)?.['end']
  return end === undefined || end === before?.['end'] ? undefined : before
}

function propertiesIn(records: Records, item: string): Properties | undefined {
  const record = records.get(item)
  return record !== undefined && 'node' in record ? record.node.properties : undefined
}

/** An ended partnership with the day it ended on, and its agreement's end as it stood before. */
function withOwnDay(properties: Properties, agreed: Properties): Properties {
  const { end: endedOn, interpreted, ...others } = properties
  if (properties['status'] !== 'ended' || endedOn === undefined || 'endedOn' in properties) {
    return properties
  }
  const { end } = agreed
  const doubted = [
    ...namesIn(interpreted).map((name) => (name === 'end' ? 'endedOn' : name)),
    ...namesIn(agreed['interpreted']).filter((name) => name === 'end'),
  ]
  return {
    ...others,
    ...(end !== undefined && { end }),
    endedOn,
    ...(doubted.length > 0 && { interpreted: doubted }),
  }
}

function namesIn(interpreted: Properties[string] | undefined): string[] {
  return Array.isArray(interpreted) ? interpreted : []
}

function recordsWithOwnDay(records: Records, item: string, agreed: Properties): Records {
  const record = records.get(item)
  if (record === undefined || !('node' in record)) return records
  const { labels, properties } = record.node
  const node = { labels, properties: withOwnDay(properties, agreed) }
  return new Map(records).set(item, { node })
}
