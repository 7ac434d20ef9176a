/** The interviews, as the consent of each allows. */
import { inDanish } from '../../../domain/danish-order.ts'
import type { Interview, InterviewSummary } from '../../../domain/interview.ts'
import type { Row, Run } from '../../../store/port.ts'
import { answersNamed, readAnswers } from './answers.ts'
import { text, values, whole } from '../../cards/card-values.ts'
import { allowedInterviewees, consentOf, type RegisteredInterviewee } from './consent.ts'
import { readInterviewees } from './interviewees.ts'
import { present } from '../../values.ts'

/** Every interview with how much it holds, by series and then by who gave it. */
export async function readInterviews(run: Run): Promise<InterviewSummary[]> {
  const [interviews, counts, interviewees] = await Promise.all([
    run('interviews/interviews'),
    run('interviews/counts'),
    readInterviewees(run),
  ])
  const countsOf = new Map(counts.map((row) => [text(row, 'interview'), row]))
  return interviews
    .map((row) => {
      const held = countsOf.get(text(row, 'id')) ?? {}
      return {
        ...provenanceOf(row, (date) => interviewees.of(text(row, 'id'), date)),
        answers: whole(held, 'answers'),
        mentions: whole(held, 'mentions'),
      }
    })
    .sort(inListOrder)
}

/**
 * One interview with those of its answers that may be told of as it may itself; the others are counted. Undefined when
 * there is none with this id.
 */
export async function readInterview(run: Run, id: string): Promise<Interview | undefined> {
  const [row] = await run('interviews/interview', { id })
  if (row === undefined) return undefined
  const [interviewees, shown] = await Promise.all([
    readInterviewees(run),
    answersNamed(run('interviews/answers-of', { id })).then((ids) => readAnswers(run, ids)),
  ])
  return { ...provenanceOf(row, (date) => interviewees.of(id, date)), ...shown }
}

/** @param gave those who gave it, with where they worked on its day */
export function provenanceOf(
  row: Row,
  gave: (date: string | undefined) => RegisteredInterviewee[],
) {
  const consent = consentOf(row['consent'])
  const date = values.day(row, 'date')
  return {
    id: text(row, 'id'),
    series: text(row, 'series'),
    language: text(row, 'language'),
    verbatim: row['verbatim'] === true,
    consent,
    interviewees: allowedInterviewees(gave(date), consent),
    // Where a text comes from, and on which day it was said, can tell who said it.
    ...(consent === 'named' && present({ date, source: values.text(row, 'source') })),
  }
}

function inListOrder(one: InterviewSummary, other: InterviewSummary): number {
  return (
    inDanish(one.series, other.series) ||
    inDanish(calledBy(one), calledBy(other)) ||
    inDanish(one.id, other.id)
  )
}

function calledBy({ interviewees: [first] }: InterviewSummary): string {
  return first?.name ?? first?.role ?? ''
}
