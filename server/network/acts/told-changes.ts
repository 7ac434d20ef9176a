/**
 * What the history tells of an act. Of interviews it tells neither what was said nor who said it, whatever their consent
 * is: consent can become stricter later, and the history tells of all times.
 */
import type { RecordReference } from '../../domain/graph.ts'
import type { Item } from '../../domain/words.ts'
import { referenceText } from '../records/records.ts'
import { referenceTo, type Difference, type GraphRecord } from './act-records.ts'
import { shownChanges, type ShownChange } from './shown-changes.ts'

/** What of an interview tells nothing of who gave it. */
const tellable = new Set(['series', 'language', 'verbatim', 'consent'])
/** Of what nothing is told with an interview. */
const silent = new Set<Item['type']>(['Person', 'Answer', 'Question'])

/** Every field that differs, as far as it may be told. */
export function toldChanges(difference: Difference): ShownChange[] {
  const changes = shownChanges(difference)
  if (!recordsOf(difference).some(isOfInterview)) return changes
  const isTold = isToldBy(difference)
  return changes.filter(
    ({ item, field }) => isTold(item) && (item.type !== 'Interview' || tellable.has(field)),
  )
}

/** Which items of an act may be told of. */
export function isToldBy(difference: Difference): (item: Item) => boolean {
  return isToldWith(recordsOf(difference))
}

/** Which items may be told of with these records; where people of an interview came to work would tell who gave it. */
export function isToldWith(records: readonly GraphRecord[]): (item: Item) => boolean {
  if (!records.some(isOfInterview)) return () => true
  const workplaces = new Set(
    records.flatMap((record) =>
      'relationship' in record && record.relationship.type === 'WORKS_AT'
        ? [referenceText(record.relationship.to)]
        : [],
    ),
  )
  return (item) => !silent.has(item.type) && !workplaces.has(referenceText(item))
}

function recordsOf({ before, after }: Difference): GraphRecord[] {
  return [...before.values(), ...after.values()]
}

/** Whether an act that touched the record touched an interview. */
export function isOfInterview(record: GraphRecord): boolean {
  return endsOf(record).some(({ type }) => type === 'Interview' || type === 'Answer')
}

/** What a record is about: the node itself, or the two that a relationship ties. */
export function endsOf(record: GraphRecord): RecordReference[] {
  return 'node' in record
    ? [referenceTo(record.node)]
    : [record.relationship.from, record.relationship.to]
}
