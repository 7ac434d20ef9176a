/** Which question an answer is to, so that it stands beside the others. */
import type { InterviewAnswer, QuestionsAnswer } from '../../../../server/contract/interviews.ts'
import { api, ApiError } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { textIn, type Form } from '../form.ts'

type Read = InterviewAnswer & Pick<QuestionsAnswer, 'questions'>

export function answeredQuestionForm(
  { interview, itemRevision, questions }: Read,
  answer: string,
  messages: Messages,
): Form {
  const { answered: texts } = messages.reading
  const now = interview.answers.find(({ id }) => id === answer)
  if (!now) throw new ApiError('not-found')
  const isOneSeries = new Set(questions.map(({ series }) => series)).size === 1
  const options = questions.map(({ id, series, position, text }) => ({
    value: id,
    text: `${isOneSeries ? '' : `${series}: `}${position > 0 ? `${position} ` : ''}${text}`,
  }))
  return {
    title: texts.title,
    note: texts.note,
    fields: () => [{ sort: 'choice', name: 'question', label: texts.question, options }],
    registered: { question: now.question.id },
    founded: false,
    send: (values) =>
      api.changeInterview({
        ...{ id: interview.id, revision: itemRevision },
        body: { answers: [{ id: answer, question: textIn(values, 'question') }] },
      }),
    done: texts.done,
  }
}
