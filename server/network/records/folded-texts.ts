/** The folded texts that searches look in, written anew for a database whose texts were folded otherwise. */
import { foldedText } from '../../domain/fold.ts'
import { recordTypes } from '../../domain/graph.ts'
import type { RecordReference } from '../../domain/graph.ts'
import type { Row, Run } from '../../store/port.ts'
import { foldTexts } from '../../store/record-statements.ts'
import { groupedBy } from '../row-joins.ts'
import type { Note } from '../values.ts'
import { referenceText } from './records.ts'

/** What the statement of the step answers: something with a name or text, and what is stored folded of it. */
interface Found extends RecordReference {
  labels: readonly string[]
  /** False where the text is no name. */
  named: boolean
  stored: string | undefined
  searchText: string
}

const batch = 5_000
/** More pairs than this are only counted in the log. */
const mostListed = 50

/**
 * Writes the folded text of every row where it is another now, within a write transaction.
 * @param rows those of `schema/0029-search-text`
 * @param note is told of names that have become the same, without names: nothing is merged
 */
export async function foldAnew(run: Run, rows: readonly Row[], note: Note): Promise<void> {
  const all = rows.flatMap(foundIn)
  const changed = all.filter(({ stored, searchText }) => stored !== searchText)
  const byType = groupedBy(changed, ({ type }) => type)
  for (const [type, found] of byType) {
    for (let start = 0; start < found.length; start += batch) {
      const part = found.slice(start, start + batch)
      await run(foldTexts(type), {
        rows: part.map(({ id, searchText }) => ({ id, searchText })),
      })
    }
  }
  noteDuplicates(all, note)
}

function foundIn(row: Row): Found[] {
  const { id, name, text, searchText } = row
  const labels = row['labels'] as string[]
  const type = recordTypes.find((one) => labels.includes(one))
  const words = name ?? text
  if (type === undefined || typeof id !== 'string' || typeof words !== 'string') return []
  const stored = typeof searchText === 'string' ? searchText : undefined
  return [
    { type, id, labels, named: typeof name === 'string', stored, searchText: foldedText(words) },
  ]
}

/** Tells of the names that are the same now and were stored as different; of people only how many, since an id can name one. */
function noteDuplicates(all: readonly Found[], note: Note): void {
  const same = [...groupedBy(all.filter(isNamed), sameKey).values()].filter(
    (group) => new Set(group.map(({ stored }) => stored)).size > 1,
  )
  if (same.length === 0) return
  const listed = same.filter((group) => !group.some(isPerson))
  note(
    `names: ${String(same.length)} are now the same for several things, ${String(same.length - listed.length)} of them of people; likely registered twice, nothing is merged`,
  )
  for (const group of listed.slice(0, mostListed)) {
    note(`names: the same for ${group.map(referenceText).join(', ')}`)
  }
}

const isNamed = ({ named }: Found) => named
const isPerson = ({ labels }: Found) => labels.includes('Person')
/** A scenario may be called as what is recorded. */
const sameKey = ({ type, labels, searchText }: Found) =>
  `${type} ${String(labels.includes('Scenario'))} ${searchText}`
