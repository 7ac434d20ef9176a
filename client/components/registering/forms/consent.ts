/** How an interview may be shown, and answers of it that may be shown otherwise. */
import type { InterviewAnswer, InterviewChange } from '../../../../server/contract/interviews.ts'
import type { Answer } from '../../../../server/model/interview.ts'
import { consents, type Consent } from '../../../../server/model/words.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { textIn, type Field, type Form, type Values } from '../form.ts'

/** The consent of an answer that has none of its own. */
const asInterview = 'as-interview'

const fieldOf = ({ id }: Pick<Answer, 'id'>) => `answer-${id}`

function fieldsFor(answers: readonly Answer[], { reading, words }: Messages): Field[] {
  const { consent: texts } = reading
  const choices = consents.map((value) => ({ value, text: words.consents[value] }))
  const ofInterview: Field = {
    ...{ sort: 'choice', name: 'consent', label: texts.ofInterview },
    options: consents.map((value) => ({ value, text: texts.explained[value] })),
  }
  return [
    ofInterview,
    ...answers.map(({ id, question: { position, text } }): Field => ({
      ...{ sort: 'choice', name: fieldOf({ id }) },
      label: position > 0 ? `${position} ${text}` : text,
      options: [{ value: asInterview, text: texts.asInterview }, ...choices],
    })),
  ]
}

/** Only what is changed is sent. */
export function consentChange(
  values: Values,
  registered: Values,
  answers: readonly Answer[],
): InterviewChange {
  const isNew = (name: string) => textIn(values, name) !== textIn(registered, name)
  const consentOf = (name: string) => textIn(values, name) as Consent
  const changed = answers
    .filter((answer) => isNew(fieldOf(answer)))
    .map((answer) => {
      const value = textIn(values, fieldOf(answer))
      return { id: answer.id, consent: value === asInterview ? null : (value as Consent) }
    })
  return {
    ...(isNew('consent') && { consent: consentOf('consent') }),
    ...(changed.length > 0 && { answers: changed }),
  }
}

export function consentForm(
  { interview, itemRevision }: InterviewAnswer,
  messages: Messages,
): Form {
  const { consent: texts } = messages.reading
  const { id, answers, withheld } = interview
  const registered: Values = {
    consent: interview.consent,
    ...Object.fromEntries(
      answers.map((answer) => [fieldOf(answer), answer.consent ?? asInterview]),
    ),
  }
  return {
    title: texts.title,
    note: withheld > 0 ? `${texts.note} ${texts.withheld(withheld)}` : texts.note,
    fields: () => fieldsFor(answers, messages),
    registered,
    founded: false,
    send: (values) =>
      api.changeInterview({
        ...{ id, revision: itemRevision },
        body: consentChange(values, registered, answers),
      }),
    done: texts.done,
  }
}
