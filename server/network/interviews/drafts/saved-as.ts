/** Which drafts were saved: the interview stands and is of the same file, so saving it was not undone. */
import type { Run } from '../../../store/port.ts'
import { findAll } from '../../records/bulk.ts'
import { referenceText } from '../../records/records.ts'

interface Saved {
  id: string
  sha256: string
  content: { interview?: string }
}

/** The ids of those drafts that were saved. */
export async function savedAs(run: Run, drafts: readonly Saved[]): Promise<Set<string>> {
  const references = drafts.flatMap(({ content: { interview } }) =>
    interview === undefined ? [] : [{ type: 'Interview' as const, id: interview }],
  )
  const found = await findAll(run, references)
  return new Set(
    drafts
      .filter(({ sha256, content: { interview = '' } }) => {
        const stored = found.get(referenceText({ type: 'Interview', id: interview }))
        return stored?.properties['sha256'] === sha256
      })
      .map(({ id }) => id),
  )
}
