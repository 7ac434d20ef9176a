/** The answers of a draft as records: new ones, and those that take the place of registered ones. */
import { randomUUID } from 'node:crypto'
import type { GraphRelationship, Properties } from '../../../domain/graph.ts'
import type { Certainty, Consent } from '../../../domain/words.ts'
import { stricterOf } from '../quoting/consent.ts'
import { effectiveConsent } from '../changing/stored-interview.ts'
import type { Change } from '../../records/change-plan.ts'
import { identityOf, identityText } from '../../records/records.ts'
import { changesBetween } from '../../registering/thing.ts'
import { carriedMentions, type MatchedAnswer } from './matched-things.ts'
import type { ToldOf } from './registered-partnerships.ts'

export interface SavedMention extends ToldOf {
  certainty: Certainty
}

export interface AnswerToSave extends MatchedAnswer {
  question: string
  /** Those of the whole draft. */
  mentions: readonly SavedMention[]
}

/** The changes that save an answer of an interview. */
export function savedAnswer(
  answer: AnswerToSave,
  interview: { id: string; consent: Consent },
): Change[] {
  const { before } = answer
  const id = before?.id ?? randomUUID()
  const properties = answerProperties(answer, { id, consent: interview.consent })
  const own = { type: 'Answer', id } as const
  const held: GraphRelationship = before?.held ?? {
    type: 'HAS_ANSWER',
    from: { type: 'Interview', id: interview.id },
    to: own,
    properties: { certainty: 'stated' },
  }
  return changesBetween(
    before === undefined ? undefined : { node: before.node, ties: [before.held, ...before.ties] },
    {
      node: { labels: ['Answer'], properties },
      ties: [
        held,
        ...askedTies(answer, id),
        ...(before?.ties ?? []).filter(({ type }) => type === 'ABOUT'),
        ...mentionTies(answer, id),
      ],
    },
  )
}

/** Its own consent, the stricter of before and now, is kept only where it is stricter than that of the interview. */
function answerProperties(
  { answer, before }: AnswerToSave,
  { id, consent }: { id: string; consent: Consent },
): Properties {
  const { consent: _, ...was } = before?.node.properties ?? {}
  const held = before === undefined ? consent : effectiveConsent(consent, before)
  const own = answer.consent === undefined ? held : stricterOf(held, answer.consent)
  return {
    certainty: 'stated',
    ...was,
    ...{ id, position: answer.position, text: answer.text },
    ...(own !== consent && { consent: own }),
  }
}

function askedTies({ before, question }: AnswerToSave, id: string): GraphRelationship[] {
  const was = before?.ties.find(({ type, to }) => type === 'ANSWERS' && to.id === question)
  return [
    was ?? {
      type: 'ANSWERS',
      from: { type: 'Answer', id },
      to: { type: 'Question', id: question },
      properties: { certainty: 'stated' },
    },
  ]
}

/** The mentions that still match and those that were accepted; of two alike the first. */
function mentionTies(saved: AnswerToSave, id: string): GraphRelationship[] {
  const carried = carriedMentions(saved).flatMap(({ after }) => after ?? [])
  const accepted = saved.mentions
    .filter(({ answer }) => answer === saved.answer.position)
    .map(({ start, end, to, certainty }): GraphRelationship => ({
      type: 'MENTIONS',
      from: { type: 'Answer', id },
      to,
      properties: { start, end, certainty },
    }))
  const ties = new Map<string, GraphRelationship>()
  for (const tie of [...carried, ...accepted]) {
    const identity = identityText(identityOf(tie))
    if (!ties.has(identity)) ties.set(identity, tie)
  }
  return [...ties.values()]
}
