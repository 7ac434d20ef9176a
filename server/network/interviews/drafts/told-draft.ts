/** A draft as it is told: with the interviews it may be another state of, and what updating one would keep. */
import type { Draft, DraftSummary } from '../../../contract/drafts.ts'
import { ApiProblem } from '../../../problems/problems.ts'
import type { Run } from '../../../store/port.ts'
import { text } from '../../cards/card-values.ts'
import { readStoredInterview } from '../changing/stored-interview.ts'
import { amendedDraft } from '../../../domain/draft.ts'
import type { DraftChanged } from '../../../contract/draft-changes.ts'
import { readEarlier } from './beside.ts'
import type { DraftChange, DraftContent, StoredDraft } from './draft-content.ts'
import { readCarried } from './matched-things.ts'
import { sameInterviews } from './placed-words.ts'
import { savedAs } from './saved-as.ts'
import { readSummaries } from './stored-drafts.ts'

/**
 * What is told of a draft. One that was saved tells no more than as which interview: what stands there is read there, as
 * far as the consent of who gave it allows.
 */
export async function toldDraft(run: Run, draft: StoredDraft): Promise<Draft> {
  const { id, revision, createdAt, changedAt, goneAt } = draft
  const head = { id, revision, createdAt, changedAt, goneAt }
  const { interview, ...content } = draft.content
  if ((await savedAs(run, [draft])).has(id)) {
    return { ...head, ...emptied(content), ...(interview && { interview }) }
  }
  const carried = await carriedBy(run, content)
  return {
    ...head,
    ...content,
    same: await readSame(run, content),
    ...(carried && { carried }),
  }
}

/** What of a change the interviews that a draft is compared with depend on. */
const compared = ['text', 'series', 'interviewees', 'answers'] as const
/** What of a change it depends on which mentions an update would keep. */
const carrying = ['text', 'series', 'answers', 'updates'] as const

/**
 * What is told of a draft after a change: of its parts those that whoever sent the change cannot know from it. A decision
 * reads and sends nothing of the register.
 * @param before what the draft held
 */
export async function toldChange(
  run: Run,
  draft: StoredDraft,
  { before, change }: { before: DraftContent; change: DraftChange },
): Promise<DraftChanged> {
  const { revision, changedAt, goneAt, content } = draft
  const { text: _, ...sent } = change
  const known: Partial<Record<string, unknown>> = amendedDraft(before, sent, [])
  const differs = ([part, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(known[part])
  const touches = (parts: readonly (keyof DraftChange)[]) =>
    parts.some((part) => change[part] !== undefined)
  const isCarrying = touches(carrying) && (before.updates ?? content.updates) !== undefined
  const carried = isCarrying ? await carriedBy(run, content) : undefined
  return {
    ...{ revision, changedAt, goneAt },
    draft: {
      ...Object.fromEntries(Object.entries(content).filter(differs)),
      ...(touches(compared) && { same: await readSame(run, content) }),
      ...(isCarrying && { carried: carried ?? null }),
    },
  }
}

function emptied({ file, series, language, verbatim, consent }: DraftContent) {
  return {
    file: { format: file.format },
    ...{ series, language, verbatim, consent },
    ...{ interviewees: [], text: '', introduction: '', answers: [], things: [], mentions: [] },
    ...{ partnerships: [], reorganisations: [], same: [] },
  }
}

/** The interviews that the draft may be another state of. */
export async function readSame(run: Run, content: DraftContent): Promise<Draft['same']> {
  const [earlier, rows] = await Promise.all([
    readEarlier(run),
    run('drafts/answers', { series: content.series }),
  ])
  const said = rows.map((row) => ({ interview: text(row, 'interview'), text: text(row, 'text') }))
  return sameInterviews(content, earlier, said)
}

/** Nothing when the interview was deleted meanwhile; confirming tells of that. */
async function carriedBy(run: Run, content: DraftContent): Promise<Draft['carried']> {
  if (content.updates === undefined) return undefined
  try {
    return await readCarried(run, content, await readStoredInterview(run, content.updates))
  } catch (error) {
    if (error instanceof ApiProblem && error.parts.status === 404) return undefined
    throw error
  }
}

/** The drafts that were not saved, newest first. */
export async function readUnsaved(run: Run, now: Date): Promise<DraftSummary[]> {
  const { summaries, saved } = await readWithSaved(run, now)
  return summaries
    .filter(({ id }) => !saved.has(id))
    .map(({ sha256: _, interview: _interview, ...summary }) => summary)
}

/** What the file of these bytes has become already: an interview, or a draft that was not saved. */
export async function becomeOf(
  run: Run,
  sha256: string,
  now: Date,
): Promise<{ draft: string } | { interview: string } | undefined> {
  const [stored] = await run('drafts/interview-of-file', { sha256 })
  if (stored !== undefined) return { interview: text(stored, 'id') }
  const { summaries } = await readWithSaved(run, now)
  const draft = summaries.find((one) => one.sha256 === sha256)
  return draft && { draft: draft.id }
}

async function readWithSaved(run: Run, now: Date) {
  const summaries = await readSummaries(run, now)
  const saved = await savedAs(
    run,
    summaries.map((one) => ({ ...one, content: one })),
  )
  return { summaries, saved }
}
