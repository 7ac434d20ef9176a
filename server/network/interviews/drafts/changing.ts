/** Changing a draft: what is read for it, and the draft after it, unless it is refused. */
import type { FieldError } from '../../../problems/problems.ts'
import { amendedDraft } from '../../../domain/draft.ts'
import { alreadySaved } from '../../../problems/refusals.ts'
import type { Run } from '../../../store/port.ts'
import { readStoredInterview } from '../changing/stored-interview.ts'
import { refuseFaults } from '../../registering/refuse.ts'
import { readQuestions } from './beside.ts'
import type { DraftChange, DraftContent, StoredDraft } from './draft-content.ts'
import { faultsOfChange } from './change-faults.ts'
import { savedAs } from './saved-as.ts'
import { readStored, refuseOther } from './stored-drafts.ts'
import { readSame } from './told-draft.ts'

/** @throws ApiProblem when it is gone, someone has changed it, or it is saved already */
export async function readForChange(
  run: Run,
  { id, read, now }: { id: string; read: number; now: Date },
): Promise<StoredDraft> {
  const draft = await readStored(run, id, now)
  refuseOther(draft, read)
  const { interview } = draft.content
  if (interview !== undefined && (await savedAs(run, [draft])).has(id)) {
    throw alreadySaved(interview)
  }
  return draft
}

/**
 * The draft after a change; its text has been read anew already. One that comes to update an interview takes over how
 * that may be quoted, unless the change says how.
 * @throws ApiProblem naming every fault
 */
export async function contentAfter(
  run: Run,
  before: DraftContent,
  { text: _, ...change }: DraftChange,
): Promise<DraftContent> {
  const questions = change.series === undefined ? [] : await readQuestions(run)
  const after = amendedDraft(before, change, questions)
  refuseFaults([
    ...faultsOfChange({ before, after, change }),
    ...(await faultsOfUpdates(run, after, change)),
  ])
  if (typeof change.updates !== 'string' || change.consent !== undefined) return after
  const { consent } = await readStoredInterview(run, change.updates)
  return { ...after, consent }
}

/** Only what is told to be another state of the draft can be updated by it. */
async function faultsOfUpdates(
  run: Run,
  content: DraftContent,
  { updates }: DraftChange,
): Promise<FieldError[]> {
  if (typeof updates !== 'string') return []
  const same = await readSame(run, content)
  if (same.some(({ interview }) => interview === updates)) return []
  const expected = 'an interview of the same people and series'
  return [{ field: 'updates', expected, found: updates }]
}
