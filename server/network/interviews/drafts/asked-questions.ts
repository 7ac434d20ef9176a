/** The questions that the answers of a draft answer: registered ones, and new ones with a free place in the series. */
import { randomUUID } from 'node:crypto'
import type { DraftAnswer } from '../../../contract/drafts.ts'
import type { FieldError } from '../../../problems/problems.ts'
import { isSameName } from '../../../domain/names.ts'
import type { Change } from '../../records/change-plan.ts'
import type { RegisteredQuestion } from '../../../domain/draft.ts'

/** What is wrong with the questions that are said to be asked. */
export function faultsOfAsked(
  answers: readonly DraftAnswer[],
  questions: readonly RegisteredQuestion[],
): FieldError[] {
  return answers.flatMap(({ asked, text }, index) =>
    asked === undefined || text === '' || questions.some(({ id }) => id === asked)
      ? []
      : [
          {
            field: `answers.${String(index)}.asked`,
            expected: 'the id of a registered question',
            found: asked,
          },
        ],
  )
}

/**
 * The question of each answer, and what registers those that are new. One of the same series and words is shared; a place
 * in the series that another question has is not taken twice, since answers are compared by it.
 */
export function questionsOf(
  answers: readonly DraftAnswer[],
  series: string,
  registered: readonly RegisteredQuestion[],
): { ids: string[]; changes: Change[] } {
  const own = registered.filter((question) => isSameName(question.series, series))
  const changes: Change[] = []
  const ids = answers.map(({ asked, question, position }) => {
    const shared = own.find(({ text }) => isSameName(text, question))
    const known = asked ?? shared?.id
    if (known !== undefined) return known
    const made = { id: randomUUID(), series, position: freePosition(position, own), text: question }
    own.push(made)
    const properties = { ...made, certainty: 'stated' }
    changes.push({ change: 'put-node', node: { labels: ['Question'], properties } })
    return made.id
  })
  return { ids, changes }
}

function freePosition(position: number, own: readonly RegisteredQuestion[]): number {
  const taken = new Set(own.map((question) => question.position))
  return taken.has(position)
    ? own.reduce((last, one) => Math.max(last, one.position), 0) + 1
    : position
}
