/** Answers with their questions and mentions, as the consent of each allows. */
import type { Evidence } from '../../contract/interviews.ts'
import { inDanish } from '../../model/danish-order.ts'
import type { Answer, Mention, Quote } from '../../model/interview.ts'
import { referenceTypes } from '../../model/words.ts'
import type { ReferenceType } from '../../model/words.ts'
import type { Row, Run } from '../../store/port.ts'
import { named, text, values, whole } from './card-values.ts'
import { allowedInterviewees, consentOf, mayBeQuoted } from './consent.ts'
import { readInterviewees } from './interviewees.ts'
import type { Interviewees } from './interviewees.ts'
import { gatheredBy } from '../joined.ts'

/** The answers a statement names in its column `answer`. */
export async function answersNamed(rows: Promise<Row[]>): Promise<string[]> {
  return (await rows).map((row) => text(row, 'answer'))
}

/** The answers with these ids, in the order of their questions; for those that may be quoted. */
export async function readAnswers(run: Run, ids: readonly string[]): Promise<Answer[]> {
  return (await readTold(run, ids)).filter(isQuotable).map(({ answer }) => answer)
}

/** The answers with these ids that may be quoted, each with who gave it. */
export async function readQuotes(run: Run, ids: readonly string[]): Promise<Quote[]> {
  if (ids.length === 0) return []
  const [told, interviewees] = await Promise.all([readTold(run, ids), readInterviewees(run)])
  return quotesOf(told, interviewees)
}

/** The answers with these ids as evidence; those that may only be counted count, and are not shown. */
export async function readEvidence(run: Run, ids: readonly string[]): Promise<Evidence> {
  const [told, interviewees] = await Promise.all([readTold(run, ids), readInterviewees(run)])
  const people = new Set(told.flatMap(({ answer }) => interviewees.idsOf(answer.interview)))
  return {
    answers: quotesOf(told, interviewees),
    people: people.size,
    interviewed: interviewees.people.size,
  }
}

/** An answer as stored, with what its interview says of it. */
interface ToldAnswer {
  answer: Answer
  row: Row
}

async function readTold(run: Run, ids: readonly string[]): Promise<ToldAnswer[]> {
  if (ids.length === 0) return []
  const answers = [...new Set(ids)]
  const [rows, mentionRows] = await Promise.all([
    run('interviews/answers', { answers }),
    run('interviews/mentions', { answers }),
  ])
  const mentions = gatheredBy(mentionRows, 'answer', mentionOf)
  return rows
    .map((row) => ({ row, answer: answerOf(row, mentions.get(text(row, 'id')) ?? []) }))
    .sort(inReadingOrder)
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
  const { id, name } = named(row)
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
  return one.start - other.start || one.end - other.end || compareIds(one.target, other.target)
}

function inReadingOrder(one: ToldAnswer, other: ToldAnswer): number {
  return (
    inDanish(text(one.row, 'series'), text(other.row, 'series')) ||
    one.answer.question.position - other.answer.question.position ||
    compareIds({ id: one.answer.interview }, { id: other.answer.interview }) ||
    compareIds(one.answer, other.answer)
  )
}

function compareIds(one: { id: string }, other: { id: string }): number {
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}

function isQuotable({ row }: ToldAnswer): boolean {
  return mayBeQuoted(consentOf(row['consent']))
}

function quotesOf(told: readonly ToldAnswer[], interviewees: Interviewees): Quote[] {
  return told.filter(isQuotable).map(({ answer, row }) => {
    const consent = consentOf(row['consent'])
    return {
      ...answer,
      series: text(row, 'series'),
      language: text(row, 'language'),
      verbatim: row['verbatim'] === true,
      consent,
      interviewees: allowedInterviewees(
        interviewees.of(answer.interview, values.day(row, 'date')),
        consent,
      ),
    }
  })
}
