/** Answers with their questions and mentions, as the consent of each allows. */
import type { Evidence } from '../../../contract/interviews.ts'
import { inDanish } from '../../../domain/danish-order.ts'
import type { Answer, Quote } from '../../../domain/interview.ts'
import type { Row, Run } from '../../../store/port.ts'
import { text } from '../../cards/card-values.ts'
import { readInterviewees } from './interviewees.ts'
import { readTold } from './told-answers.ts'

/** The answers a statement names in its column `answer`. */
export async function answersNamed(rows: Promise<Row[]>): Promise<string[]> {
  return (await rows).map((row) => text(row, 'answer'))
}

/** Those of the answers of one interview that may stand in it, by question, and how many may not. */
export async function readAnswers(
  run: Run,
  ids: readonly string[],
): Promise<{ answers: Answer[]; withheld: number }> {
  const told = await readTold(run, ids, await readInterviewees(run))
  const answers = told
    .flatMap(({ answer }) => answer ?? [])
    .sort(
      (one, other) => one.question.position - other.question.position || inOrder(one.id, other.id),
    )
  return { answers, withheld: told.length - answers.length }
}

/** The answers with these ids that may be quoted, by the ids they are stored under. */
export async function readQuotesById(
  run: Run,
  ids: readonly string[],
): Promise<Map<string, Quote>> {
  if (ids.length === 0) return new Map()
  const told = await readTold(run, ids, await readInterviewees(run))
  return new Map(told.flatMap(({ id, quote }) => (quote === undefined ? [] : [[id, quote]])))
}

/**
 * The answers with these ids that may be quoted, in the order of their questions.
 * @param of ids of what they speak of, as for `readEvidence`
 */
export async function readQuotes(
  run: Run,
  ids: readonly string[],
  of: readonly string[],
): Promise<Quote[]> {
  return quotesOf([...(await readQuotesById(run, ids)).values()], of)
}

/**
 * The answers with these ids as evidence; those that may only be counted count, and are not shown.
 * @param of ids of what it is evidence of: an answer by role that speaks of these only in words that are left out is not
 * shown, for standing here would tell the words; undefined when an answer need not mention it
 */
export async function readEvidence(
  run: Run,
  ids: readonly string[],
  of: readonly string[] | undefined,
): Promise<Evidence> {
  const interviewees = await readInterviewees(run)
  const told = await readTold(run, ids, interviewees)
  const people = new Set(told.flatMap(({ interview }) => interviewees.idsOf(interview)))
  return {
    answers: quotesOf(
      told.flatMap(({ quote }) => quote ?? []),
      of,
    ),
    people: people.size,
    interviewed: interviewees.people.size,
  }
}

function quotesOf(quotes: readonly Quote[], of: readonly string[] | undefined): Quote[] {
  const speaksOf = ({ mentions }: Quote) =>
    of === undefined || mentions.some(({ target }) => of.includes(target.id))
  return quotes.filter(speaksOf).sort(inReadingOrder)
}

/** By what is sent alone: an order by what is not would tell which interview an answer is from. */
function inReadingOrder(one: Quote, other: Quote): number {
  return (
    inDanish(one.series, other.series) ||
    one.question.position - other.question.position ||
    inOrder(one.interview ?? '', other.interview ?? '') ||
    inOrder(one.id, other.id)
  )
}

export function inOrder(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
