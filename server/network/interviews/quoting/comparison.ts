/** The questions that were asked, and all answers to one of them. */
import type { ComparisonAnswer, QuestionsAnswer } from '../../../contract/interviews.ts'
import { inDanish } from '../../../domain/danish-order.ts'
import type { Quote } from '../../../domain/interview.ts'
import { isSameName } from '../../../domain/names.ts'
import type { Row, Run } from '../../../store/port.ts'
import { answersNamed, inOrder, readQuotesById } from './answers.ts'
import { text, whole } from '../../cards/card-values.ts'

type Question = QuestionsAnswer['questions'][number]

/** Every question, by series in Danish order and position; answers that may only be counted count. */
export async function readQuestions(run: Run): Promise<Question[]> {
  const rows = await run('interviews/questions')
  return rows
    .map(questionOf)
    .sort(
      (one, other) =>
        inDanish(one.series, other.series) ||
        one.position - other.position ||
        inOrder(one.id, other.id),
    )
}

function questionOf(row: Row): Question {
  return {
    id: text(row, 'id'),
    series: text(row, 'series'),
    position: whole(row, 'position'),
    text: text(row, 'text'),
    answers: whole(row, 'answers'),
  }
}

/**
 * All answers to a question and to those of the same series and position, whose words may differ; in Danish order of who
 * gave them, by name or else by role. Undefined when there is no such question.
 */
export async function readComparison(
  run: Run,
  id: string,
): Promise<Omit<ComparisonAnswer, 'revision'> | undefined> {
  const questions = await readQuestions(run)
  const question = questions.find((one) => one.id === id)
  if (question === undefined) return undefined
  const same = questions.filter(
    ({ series, position }) => position === question.position && isSameName(series, question.series),
  )
  const ids = await answersNamed(
    run('interviews/answers-to', { questions: same.map((one) => one.id) }),
  )
  const quotes = await readQuotesById(run, ids)
  const { answers: _, ...asked } = question
  return {
    question: asked,
    answers: [...quotes.values()].sort(
      (one, other) => inDanish(givenBy(one), givenBy(other)) || inOrder(one.id, other.id),
    ),
    counted: new Set(ids).size - quotes.size,
  }
}

function givenBy({ interviewees: [first] }: Quote): string {
  return first?.name ?? first?.role ?? ''
}
