/** A draft as it is stored: what its coordinator and the reading say, beside when it was made and changed. */
import type { z } from 'zod'
import type { draftChange } from '../../../contract/draft-changes.ts'
import type { Draft, DraftSummary, DraftThing, Subject } from '../../../contract/drafts.ts'
import { referenceText } from '../../records/records.ts'

type Times = Pick<Draft, 'createdAt' | 'changedAt' | 'goneAt'>
/** What follows from the register is found anew at every reading. */
export type DraftContent = Omit<Draft, 'id' | 'revision' | keyof Times | 'same' | 'carried'>
/** What somebody says of a draft: what is absent stays, what is null is removed. */
export type DraftChange = z.output<typeof draftChange>
export type DraftHead = Omit<DraftSummary, 'id' | 'revision' | keyof Times>

export interface StoredDraft extends Times {
  id: string
  revision: number
  /** Of the bytes of the file, in hexadecimal. */
  sha256: string
  content: DraftContent
}

/** Whatever can be accepted: mentions, partnerships and reorganisations. */
export function suggestionsOf(content: DraftContent) {
  return [...content.mentions, ...content.partnerships, ...content.reorganisations]
}

/** What a list of drafts tells. */
export function headOf(content: DraftContent): DraftHead {
  const { file, series, interviewees, interview } = content
  const open = suggestionsOf(content).filter(({ decision }) => decision === 'open').length
  return { file, series, interviewees, open, ...(interview && { interview }) }
}

/** One text for what a suggestion is of, equal for equal subjects. */
export function subjectText(subject: Subject): string {
  return 'key' in subject ? `key ${subject.key}` : referenceText(subject)
}

/** The thing behind a key. */
export function thingOf(subject: Subject, things: readonly DraftThing[]): DraftThing | undefined {
  return 'key' in subject ? things.find(({ key }) => key === subject.key) : undefined
}

/** The type of what a subject leads to; undefined for a key that nothing has. */
export function typeOf(subject: Subject, things: readonly DraftThing[]): string | undefined {
  return 'key' in subject ? thingOf(subject, things)?.type : subject.type
}
