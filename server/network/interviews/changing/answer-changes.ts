/** A change of one answer: what is wrong with it, and what it does. */
import type { z } from 'zod'
import type { interviewChange } from '../../../contract/interviews.ts'
import type { FieldError } from '../../../problems/problems.ts'
import type { GraphRelationship } from '../../../domain/graph.ts'
import { consents, type Consent } from '../../../domain/words.ts'
import type { Run } from '../../../store/port.ts'
import type { Change } from '../../records/change-plan.ts'
import { identityOf, identityText, referenceText } from '../../records/records.ts'
import { faultsOfUnknown, readKnown, type Spoken } from '../../registering/known.ts'
import { amendedProperties, changesBetween } from '../../registering/thing.ts'
import { faultsOfPlace } from './answer-places.ts'
import { mentionsOf, type SentAnswer } from './sent-places.ts'
import type { StoredAnswer } from './stored-interview.ts'

export type InterviewBody = z.output<typeof interviewChange>
type AnswerBody = NonNullable<InterviewBody['answers']>[number]

/** What is stored of an answer that is changed, and what was sent of it. */
export interface AnswerChange {
  field: string
  body: AnswerBody
  before: StoredAnswer
  sent?: SentAnswer
}

/** What is not registered of all that changes speak of. */
export async function faultsOfReferences(
  run: Run,
  changes: readonly AnswerChange[],
): Promise<FieldError[]> {
  const spoken = changes.flatMap(({ field, body: { mentions = [], question } }): Spoken[] => [
    ...mentions.map(({ target }, index) => ({
      field: `${field}.mentions.${String(index)}.target`,
      of: target,
    })),
    ...(question === undefined
      ? []
      : [{ field: `${field}.question`, of: { type: 'Question', id: question } as const }]),
  ])
  const known = await readKnown(
    run,
    spoken.map(({ of }) => of),
  )
  return faultsOfUnknown(spoken, known)
}

/** Whether the consent of an answer is one that its interview leaves open. */
export function faultsOfConsent(
  { field, body: { consent } }: AnswerChange,
  ofAll: Consent,
): FieldError[] {
  if (typeof consent !== 'string' || consents.indexOf(consent) >= consents.indexOf(ofAll)) return []
  const expected = `${ofAll}, as its interview, or stricter`
  return [{ field: `${field}.consent`, expected, found: consent }]
}

/** What is wrong with the places of mentions, in the answer as it was sent. */
export function faultsOfMentions({ field, body: { mentions }, sent }: AnswerChange): FieldError[] {
  if (mentions === undefined) return []
  if (sent === undefined) {
    const expected = 'none: the answer may not be shown in its interview'
    return [{ field: `${field}.mentions`, expected, found: String(mentions.length) }]
  }
  const seen = new Set<string>()
  return mentions.flatMap(({ start, end, target }, index) => {
    const at = `${field}.mentions.${String(index)}`
    const faults = faultsOfPlace(at, { start, end }, sent.text)
    if (faults.length > 0) return faults
    if (sent.storedPlace({ start, end }) === undefined) {
      return [
        { field: at, expected: 'words that were not left out', found: sent.text.slice(start, end) },
      ]
    }
    const identity = JSON.stringify([referenceText(target), start, end])
    if (seen.has(identity)) {
      return [{ field: at, expected: 'each mention once', found: sent.text.slice(start, end) }]
    }
    seen.add(identity)
    return []
  })
}

/** What a change without faults does. */
export function changesOfAnswer({ body, before, sent }: AnswerChange): Change[] {
  const { consent, question, mentions } = body
  const asked = question === undefined ? undefined : answering(before, question)
  const said = mentions === undefined || sent === undefined ? undefined : { mentions, sent }
  return changesBetween(before, {
    node: {
      ...before.node,
      properties: amendedProperties(
        before.node.properties,
        consent === undefined ? {} : { consent },
      ),
    },
    ties: [
      ...before.ties.filter(({ type }) => type !== 'ANSWERS' && type !== 'MENTIONS'),
      ...(asked ? [asked] : before.ties.filter(({ type }) => type === 'ANSWERS')),
      ...(said ? mentionsAfter(before, said) : mentionsOf(before)),
    ],
  })
}

function answering(before: StoredAnswer, question: string): GraphRelationship {
  const tie = before.ties.find(({ type, to }) => type === 'ANSWERS' && to.id === question)
  return (
    tie ?? {
      type: 'ANSWERS',
      from: { type: 'Answer', id: before.id },
      to: { type: 'Question', id: question },
      properties: { certainty: 'stated' },
    }
  )
}

/** Those that were sent give way to those of the change; one that stays keeps what else is said of it. */
function mentionsAfter(
  before: StoredAnswer,
  { mentions, sent }: { mentions: NonNullable<AnswerBody['mentions']>; sent: SentAnswer },
): GraphRelationship[] {
  const had = new Map(mentionsOf(before).map((tie) => [identityText(identityOf(tie)), tie]))
  const has = mentions.map(({ start, end, target, certainty }): GraphRelationship => {
    const place = sent.storedPlace({ start, end }) ?? { start, end }
    const tie: GraphRelationship = {
      type: 'MENTIONS',
      from: { type: 'Answer', id: before.id },
      to: target,
      properties: { ...place, certainty },
    }
    const earlier = had.get(identityText(identityOf(tie)))
    return { ...tie, properties: { ...earlier?.properties, ...tie.properties } }
  })
  return [...sent.unsent, ...has]
}
