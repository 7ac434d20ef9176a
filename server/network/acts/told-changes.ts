/**
 * What the history tells of an act. Of interviews it tells neither what was said nor who said it, whatever their consent
 * is: consent can become stricter later, and the history tells of all times.
 */
import { referenceTo, type Difference, type GraphRecord } from './act-records.ts'
import { shownChanges, type ShownChange } from './shown-changes.ts'

/** What of an interview tells nothing of who gave it. */
const tellable = new Set(['series', 'language', 'verbatim', 'consent'])

/** Every field that differs, as far as it may be told. */
export function toldChanges(difference: Difference): ShownChange[] {
  const changes = shownChanges(difference)
  const records = [...difference.before.values(), ...difference.after.values()]
  if (!records.some(isOfInterview)) return changes
  return changes.filter(({ item: { type }, field }) => {
    if (type === 'Interview') return tellable.has(field)
    return type !== 'Person' && type !== 'Answer' && type !== 'Question'
  })
}

/** Whether an act that touched the record touched an interview. */
export function isOfInterview(record: GraphRecord): boolean {
  const ends =
    'node' in record
      ? [referenceTo(record.node)]
      : [record.relationship.from, record.relationship.to]
  return ends.some(({ type }) => type === 'Interview' || type === 'Answer')
}
