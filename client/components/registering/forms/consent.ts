/** How an interview may be shown, and answers of it that may be shown otherwise. */
import type { InterviewAnswer, InterviewChange } from '../../../../server/contract/interviews.ts'
import type { Answer } from '../../../../server/domain/interview.ts'
import { consents, type Consent } from '../../../../server/domain/words.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { textIn, type Field, type Form, type Values } from '../form.ts'

/** The consent of an answer that has none of its own. */
const asInterview = 'as-interview'

const fieldOf = ({ id }: Pick<Answer, 'id'>) => `answer-${id}`

const isStricter = (one: string, other: string) =>
  consents.indexOf(one as Consent) > consents.indexOf(other as Consent)

/** An answer may be shown as its interview is, or told less of; what it has of its own can be seen and taken away. */
function fieldOfAnswer(answer: Answer, ofAll: string, { reading, words }: Messages): Field[] {
  const { position, text } = answer.question
  const own = consents
    .filter((one) => isStricter(one, ofAll) || one === answer.consent)
    .map((value) => ({ value, text: words.consents[value] }))
  if (own.length === 0) return []
  const options = [{ value: asInterview, text: reading.consent.asInterview }, ...own]
  const label = position > 0 ? `${position} ${text}` : text
  return [{ sort: 'choice', name: fieldOf(answer), label, options }]
}

function fieldsFor(answers: readonly Answer[], values: Values, messages: Messages): Field[] {
  const { consent: texts } = messages.reading
  const ofAll = textIn(values, 'consent')
  const ofInterview: Field = {
    ...{ sort: 'choice', name: 'consent', label: texts.ofInterview },
    options: consents.map((value) => ({ value, text: texts.explained[value] })),
  }
  return [ofInterview, ...answers.flatMap((answer) => fieldOfAnswer(answer, ofAll, messages))]
}

/** Only what is changed is sent; a consent that is not stricter than the interview's is the interview's. */
export function consentChange(
  values: Values,
  registered: Values,
  answers: readonly Answer[],
): InterviewChange {
  const isNew = (name: string) => textIn(values, name) !== textIn(registered, name)
  const ofAll = textIn(values, 'consent') as Consent
  const changed = answers
    .filter((answer) => isNew(fieldOf(answer)))
    .map((answer) => {
      const value = textIn(values, fieldOf(answer))
      return { id: answer.id, consent: isStricter(value, ofAll) ? (value as Consent) : null }
    })
  return {
    ...(isNew('consent') && { consent: ofAll }),
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
    fields: (values) => fieldsFor(answers, values, messages),
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
