/** Answers as they are stored, and what may be sent of each. */
import { createHmac } from 'node:crypto'
import type { Range } from '../../../domain/excerpt.ts'
import type { Answer, Mention, Quote } from '../../../domain/interview.ts'
import { referenceTypes } from '../../../domain/words.ts'
import type { ReferenceType } from '../../../domain/words.ts'
import type { Row, Run } from '../../../store/port.ts'
import { gatheredBy, memoize } from '../../row-joins.ts'
import { mapInSlices } from '../../../threads/slices.ts'
import { readRegistry } from '../../registry.ts'
import { present } from '../../values.ts'
import { namedItem, text, values, whole } from '../../cards/card-values.ts'
import {
  allowedInterviewees,
  answerConsentOf,
  mayBeQuoted,
  mayStandInInterview,
  type AnswerConsent,
} from './consent.ts'
import { readHidden, type Interviewees } from './interviewees.ts'
import { maskOf } from './masked.ts'

/** An answer as stored, with the consent that holds for it. */
export interface ToldAnswer {
  /** As stored, which is not always the id that is sent. */
  id: string
  consent: AnswerConsent
  interview: string
  /** As it is sent away from its interview; absent when it may only be counted. */
  quote?: Quote
  /** As it is sent with its interview; absent when it may not stand there. */
  answer?: Answer
  /** Which places of the stored text were left out of what is sent, in its order. */
  leftOut: Range[]
}

/** The answers with these ids, in no order. Taking words out is done in slices, so that other requests get their turn. */
export async function readTold(
  run: Run,
  ids: readonly string[],
  interviewees: Interviewees,
): Promise<ToldAnswer[]> {
  if (ids.length === 0) return []
  const answers = [...new Set(ids)]
  const [rows, mentionRows] = await Promise.all([
    run('interviews/answers', { answers }),
    run('interviews/mentions', { answers }),
  ])
  const mentions = await readAllowedMentions(run, mentionRows)
  const sentId = await readSentIds(run, rows)
  const maskFor = memoize((interview: string) => maskOf(interviewees.telling(interview)))
  return mapInSlices(rows, (row) => {
    const { id, interview, ...said } = answerOf(row, mentions.get(text(row, 'id')) ?? [])
    const consent = answerConsentOf(row)
    const { leftOut, ...masked } =
      consent.holds === 'named' ? { leftOut: [] } : maskFor(interview)(said)
    const allowed = { ...said, ...masked }
    return {
      ...{ id, consent, interview, leftOut },
      ...(mayBeQuoted(consent.holds) && {
        quote: quoteOf(row, { ...allowed, id: sentId(row) }, interviewees),
      }),
      ...(mayStandInInterview(consent) && {
        answer: { ...allowed, id, interview, ...present({ consent: consent.own }) },
      }),
    }
  })
}

/**
 * The ids that are sent. An answer of which less may be told than of its interview gets another one, which nothing leads
 * back from: it is made with the name of the network as the key, and that is never sent.
 */
async function readSentIds(run: Run, rows: readonly Row[]): Promise<(row: Row) => string> {
  const apart = (row: Row) => {
    const { interview, holds } = answerConsentOf(row)
    return interview !== holds
  }
  const key = rows.some(apart) ? (await readRegistry(run)).network : ''
  return (row) => {
    const id = text(row, 'id')
    return apart(row) ? createHmac('sha256', key).update(id).digest('base64url') : id
  }
}

/**
 * The mentions of each answer. One of a person who is registered for nothing but interviews that may not name them is left
 * out: the words stand as they were said, and lead nowhere.
 */
async function readAllowedMentions(
  run: Run,
  rows: readonly Row[],
): Promise<Map<string, Mention[]>> {
  const people = rows.filter((row) => typeOf(row['labels']) === 'Person')
  const hidden = await readHidden(run, [...new Set(people.map((row) => text(row, 'id')))])
  return gatheredBy(rows, 'answer', (row) => {
    const mention = mentionOf(row)
    const { type, id } = mention.target
    return type === 'Person' && hidden.has(id) ? undefined : mention
  })
}

function answerOf(row: Row, mentions: Mention[]): Answer {
  return {
    id: text(row, 'id'),
    position: whole(row, 'position'),
    text: text(row, 'text'),
    interview: text(row, 'interview'),
    question: {
      id: text(row, 'question'),
      position: whole(row, 'questionPosition'),
      text: text(row, 'questionText'),
    },
    mentions: mentions.sort(inTextOrder),
  }
}

function mentionOf(row: Row): Mention {
  const { id, name } = namedItem(row)
  return {
    start: whole(row, 'start'),
    end: whole(row, 'end'),
    target: { type: typeOf(row['labels']), id },
    name,
    certainty: values.founded(row).certainty,
  }
}

/** An individual who is a partner is both an actor and a person: the actor is what the picture shows. */
function typeOf(labels: Row[string] | undefined): ReferenceType {
  const known = Array.isArray(labels) ? labels : []
  return referenceTypes.find((type) => known.includes(type)) ?? 'Actor'
}

function inTextOrder(one: Mention, other: Mention): number {
  return (
    one.start - other.start || one.end - other.end || (one.target.id < other.target.id ? -1 : 1)
  )
}

function quoteOf(row: Row, answer: Omit<Answer, 'interview'>, interviewees: Interviewees): Quote {
  const { interview, holds } = answerConsentOf(row)
  const gave = interviewees.of(text(row, 'interview'), values.day(row, 'date'))
  return {
    ...answer,
    ...(interview === holds && { interview: text(row, 'interview') }),
    series: text(row, 'series'),
    language: text(row, 'language'),
    verbatim: row['verbatim'] === true,
    consent: holds,
    interviewees: allowedInterviewees(gave, holds),
  }
}
