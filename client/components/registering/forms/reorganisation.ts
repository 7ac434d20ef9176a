/** A reorganisation as it is recorded: from a question, from a scenario, or put right. */
import {
  reorganisationKinds,
  reorganisationStates,
  type ReorganisationKind,
  type ReorganisationState,
} from '../../../../server/domain/words.ts'
import type { ReorganisationAnswer } from '../../../../server/contract/reorganisations.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { subjectOpened, type WholeWhatIf } from '../../../view/reorganising.ts'
import { $language, changeView } from '../../../view/view-store.ts'
import { textIn, type Field, type Form, type Values } from '../form.ts'
import { dayIn, given, wordsIn } from './bodies.ts'

function ownFields({ registering, reorganisation, words }: Messages): Field[] {
  const { labels } = registering
  return [
    { sort: 'text', name: 'name', label: labels.name, required: true },
    {
      sort: 'choice',
      name: 'kind',
      label: labels.kind,
      options: reorganisationKinds.map((value) => ({
        value,
        text: words.reorganisationKinds[value],
      })),
    },
    {
      sort: 'choice',
      name: 'state',
      label: reorganisation.forms.state,
      options: reorganisationStates.map((value) => ({
        value,
        text: words.reorganisationStates[value],
      })),
    },
  ]
}

function datedFields(messages: Messages): Field[] {
  const { forms } = messages.reorganisation
  return [
    ...ownFields(messages),
    { sort: 'day', name: 'date', label: forms.date },
    { sort: 'text', name: 'note', label: forms.note },
  ]
}

const ownIn = (values: Values) => ({
  name: textIn(values, 'name'),
  kind: textIn(values, 'kind') as ReorganisationKind,
  state: textIn(values, 'state') as ReorganisationState,
})

/** What is recorded is looked at from then on. */
const show = (id: string) => changeView(subjectOpened({ type: 'reorganisation', id }))

export function newReorganisationForm({ units, date }: WholeWhatIf, messages: Messages): Form {
  const { forms } = messages.reorganisation
  return {
    title: forms.newReorganisation,
    note: forms.units(units.length),
    fields: () => datedFields(messages),
    registered: {
      ...{ name: '', kind: 'not-stated', state: 'planned', note: '' },
      date: date ?? '',
    },
    send: (values, basis) =>
      api.recordReorganisation({
        ...ownIn(values),
        ...given('date', dayIn(values, 'date')),
        ...given('note', wordsIn(values, 'note')),
        units: [...units],
        ...basis,
      }),
    show,
    done: forms.done.reorganisation,
  }
}

export function reorganisationForm(
  { reorganisation: recorded }: ReorganisationAnswer,
  messages: Messages,
): Form {
  const { forms } = messages.reorganisation
  const { id, name, kind, state, date, note = '', itemRevision } = recorded
  return {
    title: forms.edit(name),
    fields: () => datedFields(messages),
    registered: { name, kind, state, note, date: date ?? '' },
    send: (values, basis) =>
      api.changeReorganisation({
        id,
        revision: itemRevision,
        body: {
          ...ownIn(values),
          date: dayIn(values, 'date') ?? null,
          note: wordsIn(values, 'note') ?? null,
          ...basis,
        },
      }),
    done: forms.done.reorganisation,
  }
}

/** Tells before it is done which changes a reorganisation does not hold. */
export async function scenarioRecordedForm(id: string, messages: Messages): Promise<Form> {
  const { forms } = messages.reorganisation
  const language = $language.get()
  const [{ scenario }, { changes }] = await Promise.all([
    api.scenario(id),
    api.exposureOf({ type: 'scenario', id }, { language, limit: 1 }),
  ])
  const { name } = scenario
  const sentences = changes.map(({ sentence }) => sentence)
  return {
    title: forms.record(name),
    note: sentences.length > 0 ? forms.notCarriedOver(sentences) : forms.allCarriedOver,
    fields: () => ownFields(messages),
    registered: { name, kind: 'not-stated', state: 'planned' },
    filled: true,
    send: (values, basis) => api.recordScenario(id, { ...ownIn(values), ...basis }, language),
    show,
    done: forms.done.reorganisation,
  }
}
