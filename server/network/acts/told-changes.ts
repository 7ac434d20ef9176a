/**
 * What the history tells of an act. Of interviews it tells neither what was said nor who said it, whatever their consent
 * is: consent can become stricter later, and the history tells of all times.
 */
import type { Item } from '../../domain/words.ts'
import { referenceText } from '../records/records.ts'
import { referenceTo, type Difference, type GraphRecord } from './act-records.ts'
import { shownChanges, type ShownChange } from './shown-changes.ts'

/** What of an interview tells nothing of who gave it. */
const tellable = new Set(['series', 'language', 'verbatim', 'consent'])
/** Of what is told nothing with an interview. */
const silent = new Set<Item['type']>(['Person', 'Answer', 'Question'])

/** Every field that differs, as far as it may be told. */
export function toldChanges(difference: Difference): ShownChange[] {
  const changes = shownChanges(difference)
  if (!recordsOf(difference).some(isOfInterview)) return changes
  const isTold = isToldBy(difference)
  return changes.filter(({ item, field }) => {
    if (item.type === 'Interview') return tellable.has(field)
    return !silent.has(item.type) && isTold(item)
  })
}

/** Which items may be told of; where people of an interview came to work would tell who gave it. */
export function isToldBy(difference: Difference): (item: Item) => boolean {
  const records = recordsOf(difference)
  if (!records.some(isOfInterview)) return () => true
  const workplaces = new Set(
    records.flatMap((record) =>
      'relationship' in record && record.relationship.type === 'WORKS_AT'
        ? [referenceText(record.relationship.to)]
        : [],
    ),
  )
  return (item) => !workplaces.has(referenceText(item))
}

function recordsOf({ before, after }: Difference): GraphRecord[] {
  return [...before.values(), ...after.values()]
}

/** Whether an act that touched the record touched an interview. */
export function isOfInterview(record: GraphRecord): boolean {
  const ends =
    'node' in record
      ? [referenceTo(record.node)]
      : [record.relationship.from, record.relationship.to]
  return ends.some(({ type }) => type === 'Interview' || type === 'Answer')
}
