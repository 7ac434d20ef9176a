/** Drafts as they are stored: a node each, outside the network, with a revision of its own. */
import type { DraftSummary } from '../../../contract/drafts.ts'
import { notRegistered } from '../../../problems/problems.ts'
import { itemChanged } from '../../../problems/refusals.ts'
import type { Row, Run } from '../../../store/port.ts'
import { refuseTooLarge } from '../../records/records.ts'
import { agreedInstant, keptUntil } from '../retention.ts'
import { headOf, type DraftContent, type DraftHead, type StoredDraft } from './draft-content.ts'

/** @throws ValueTooLarge when it says more than is kept of one draft */
function propertiesOf(content: DraftContent, now: Date) {
  const text = JSON.stringify(content)
  refuseTooLarge(text)
  return {
    changedAt: now.toISOString(),
    goneAt: keptUntil(now),
    name: content.file.name ?? '',
    summary: JSON.stringify(headOf(content)),
    content: text,
  }
}

/** Makes a draft, and removes those that are gone. */
export async function makeStored(
  run: Run,
  { id, sha256, content }: Pick<StoredDraft, 'id' | 'sha256' | 'content'>,
  now: Date,
): Promise<void> {
  const createdAt = now.toISOString()
  const properties = { id, sha256, createdAt, revision: 1, ...propertiesOf(content, now) }
  await removeGone(run, now)
  await run('drafts/make', { id, properties })
}

/** Removes the drafts that are gone by both clocks; see `agreedInstant`. */
export async function removeGone(run: Run, now: Date): Promise<void> {
  const agreed = await agreedInstant(run, now)
  if (agreed) await run('drafts/remove-gone', { now: agreed.toISOString() })
}

/**
 * Removes the drafts that were saved as an interview, once it no longer holds what they say: with an interview that is
 * deleted or says something else by now, the names and words that it was made of go too.
 * @param except the draft that it says now
 */
export async function removeDraftsOf(run: Run, interview: string, except?: string): Promise<void> {
  const gone = (await readDraftsOf(run, interview)).filter(({ id }) => id !== except)
  for (const { id = '', revision = 0 } of gone) await run('drafts/remove', { id, revision })
}

/** The drafts that were saved as an interview. */
export async function readDraftsOf(run: Run, interview: string): Promise<Row[]> {
  const rows = await run('drafts/summaries', { now: '' })
  return rows.filter(
    ({ summary }) => (JSON.parse(summary as string) as DraftHead).interview === interview,
  )
}

/** Those that are not gone, newest first. */
export async function readSummaries(
  run: Run,
  now: Date,
): Promise<(DraftSummary & Pick<StoredDraft, 'sha256'>)[]> {
  const rows = await run('drafts/summaries', { now: now.toISOString() })
  return rows
    .map((row) => ({
      ...timesOf(row),
      sha256: row['sha256'] as string,
      ...(JSON.parse(row['summary'] as string) as DraftHead),
    }))
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
}

/** @throws ApiProblem 404 when there is none by this id, or it is gone */
export async function readStored(run: Run, id: string, now: Date): Promise<StoredDraft> {
  const [row] = await run('drafts/draft', { id, now: now.toISOString() })
  if (row === undefined) throw notRegistered('The draft')
  return {
    ...timesOf(row),
    sha256: row['sha256'] as string,
    content: JSON.parse(row['content'] as string) as DraftContent,
  }
}

function timesOf(
  row: Row,
): Pick<StoredDraft, 'id' | 'revision' | 'createdAt' | 'changedAt' | 'goneAt'> {
  return {
    id: row['id'] as string,
    revision: row['revision'] as number,
    createdAt: row['createdAt'] as string,
    changedAt: row['changedAt'] as string,
    goneAt: row['goneAt'] as string,
  }
}

/** @throws ApiProblem 409 when the draft is not as it was read */
export function refuseOther({ revision }: Pick<StoredDraft, 'revision'>, read: number): void {
  if (revision !== read) throw itemChanged(revision, [])
}

/**
 * Puts `content` in place of what a draft holds that is still as it was read.
 * @returns the draft as it is stored now
 * @throws ApiProblem 404 or 409 when it is gone or someone has changed it
 */
export async function changeStored(
  run: Run,
  draft: StoredDraft,
  { content, now }: { content: DraftContent; now: Date },
): Promise<StoredDraft> {
  const { id, revision } = draft
  const properties = { ...propertiesOf(content, now), revision: revision + 1 }
  const changed = await run('drafts/change', {
    ...{ id, revision, properties },
    now: now.toISOString(),
  })
  if (changed.length === 0) refuseOther(await readStored(run, id, now), revision)
  const { changedAt, goneAt } = properties
  return { ...draft, content, changedAt, goneAt, revision: revision + 1 }
}

/** @throws ApiProblem 404 or 409 when it is gone or someone has changed it */
export async function removeStored(
  run: Run,
  { id, read }: { id: string; read: number },
  now: Date,
): Promise<void> {
  refuseOther(await readStored(run, id, now), read)
  const [row] = await run('drafts/remove', { id, revision: read })
  if (row?.['count'] === 0) refuseOther(await readStored(run, id, now), read)
}
