/** The words of an answer that mention something registered, and on what basis. */
import type { InterviewAnswer } from '../../../../server/contract/interviews.ts'
import type { Answer } from '../../../../server/domain/interview.ts'
import { certainties, type Certainty } from '../../../../server/domain/words.ts'
import { api, ApiError } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import {
  contextOf,
  mentionAdded,
  mentionChanged,
  placesOf,
  type KeptMention,
} from '../../../state/mentions.ts'
import type { RegisterRequest } from '../../../state/register-request.ts'
import { textIn, thingIn, type Field, type Form, type Thing, type Values } from '../form.ts'
import { pickable } from '../pickable.ts'

type Request = Extract<RegisterRequest, { act: 'mention' }>

type Picked = keyof typeof pickable
const pickedTypes = Object.keys(pickable) as Picked[]

function fieldsFor(values: Values, { text }: Answer, messages: Messages): Field[] {
  const { reading, interview, words } = messages
  const { mention: texts } = reading
  const places = placesOf(text, textIn(values, 'words'))
  const type = textIn(values, 'type') as Picked
  const place: Field = {
    ...{ sort: 'choice', name: 'place', label: texts.place },
    options: places.map((range) => ({ value: String(range.start), text: contextOf(text, range) })),
  }
  return [
    {
      ...{ sort: 'text', name: 'words', label: texts.words, hint: texts.wordsHint },
      required: true,
    },
    ...(places.length > 1 ? [place] : []),
    {
      ...{ sort: 'choice', name: 'type', label: texts.type },
      options: pickedTypes.map((value) => ({ value, text: interview.types[value] })),
    },
    { sort: 'pick', of: pickable[type], name: 'of', label: texts.of, required: true },
    {
      ...{ sort: 'choice', name: 'certainty', label: texts.certainty },
      options: certainties.map((value) => ({ value, text: words.certainties[value] })),
    },
  ]
}

/** The place that is chosen, or the only one there is. */
function placeIn(values: Values, { text }: Answer) {
  const places = placesOf(text, textIn(values, 'words'))
  const chosen = places.find(({ start }) => String(start) === textIn(values, 'place'))
  return chosen ?? (places.length === 1 ? places[0] : undefined)
}

function faultsIn(values: Values, answer: Answer, { reading }: Messages) {
  const { mention: texts } = reading
  const isPicked = thingIn(values, 'of')?.type === textIn(values, 'type')
  const isThere = placesOf(answer.text, textIn(values, 'words')).length > 0
  return {
    ...(!isThere && { words: { words: texts.notThere } }),
    ...(isThere && !placeIn(values, answer) && { place: { words: texts.whichPlace } }),
    ...(!isPicked && { of: { words: texts.notPicked } }),
  }
}

function mentionIn(values: Values, answer: Answer): KeptMention {
  const place = placeIn(values, answer)
  const of = thingIn(values, 'of')
  if (!place || !of) throw new Error('A mention without its words or its thing is not saved.')
  const target = { type: of.type as Picked, id: of.id }
  return { ...place, target, certainty: textIn(values, 'certainty') as Certainty }
}

function registeredOf({ text }: Answer, { at, mention }: Request): Values {
  const range = mention ?? at
  const target = mention?.target
  const thing: Thing | '' = mention && target ? { ...target, name: mention.name } : ''
  return {
    words: range ? text.slice(range.start, range.end) : '',
    place: range ? String(range.start) : '',
    type: target?.type ?? 'Actor',
    of: thing,
    certainty: mention?.certainty ?? 'stated',
  }
}

export function mentionForm(card: InterviewAnswer, request: Request, messages: Messages): Form {
  const { id, answers } = card.interview
  const answer = answers.find((one) => one.id === request.answer)
  if (!answer) throw new ApiError('not-found')
  const { mention } = request
  const texts = messages.reading.mention
  return {
    title: mention ? texts.change(mention.name) : texts.add,
    fields: (values) => fieldsFor(values, answer, messages),
    registered: registeredOf(answer, request),
    founded: false,
    faults: (values) => faultsIn(values, answer, messages),
    send: (values) => {
      const now = mentionIn(values, answer)
      const mentions = mention ? mentionChanged(answer, mention, now) : mentionAdded(answer, now)
      const body = { answers: [{ id: answer.id, mentions }] }
      return api.changeInterview({ id, body, revision: card.itemRevision })
    },
    done: mention ? texts.changed : texts.added,
  }
}
