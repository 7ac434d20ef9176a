/** A scenario as it is saved: a question under a name. */
import type { ScenarioAnswer } from '../../../../server/contract/reorganisations.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import type { RegisterRequest } from '../../../state/register-request.ts'
import { subjectOpened, usual, type WholeWhatIf } from '../../../view/reorganising.ts'
import { changeView } from '../../../view/view-store.ts'
import { textIn, type Field, type Form } from '../form.ts'
import { given, wordsIn } from './bodies.ts'

function fields({ registering, reorganisation }: Messages): Field[] {
  return [
    { sort: 'text', name: 'name', label: registering.labels.name, required: true },
    { sort: 'text', name: 'note', label: reorganisation.forms.note },
  ]
}

/** A question as the service saves it: what is as usual is left open. */
function saved({ units, date, windowDays, changes, ties, statuses }: WholeWhatIf) {
  const unlessUsual = <Value>(value: readonly Value[], usualValue: readonly Value[]) =>
    JSON.stringify(value) === JSON.stringify(usualValue) ? undefined : [...value]
  return {
    units: [...units],
    ...given('date', date),
    ...given('windowDays', windowDays === usual.windowDays ? undefined : windowDays),
    ...given('changes', changes.length > 0 ? [...changes] : undefined),
    ...given('ties', unlessUsual(ties, usual.ties)),
    ...given('statuses', unlessUsual(statuses, usual.statuses)),
  }
}

export function newScenarioForm(
  { asked, copyOf }: RegisterRequest & { act: 'new-scenario' },
  messages: Messages,
): Form {
  const { forms } = messages.reorganisation
  return {
    title: forms.newScenario,
    fields: () => fields(messages),
    registered: { name: copyOf === undefined ? '' : forms.copyOf(copyOf), note: '' },
    filled: true,
    founded: false,
    send: (values) =>
      api.saveScenario({
        name: textIn(values, 'name'),
        ...given('note', wordsIn(values, 'note')),
        ...saved(asked),
      }),
    show: (id) => changeView(subjectOpened({ type: 'scenario', id })),
    done: forms.done.scenario,
  }
}

export function scenarioForm({ scenario }: ScenarioAnswer, messages: Messages): Form {
  const { forms } = messages.reorganisation
  const { id, name, note = '', itemRevision } = scenario
  return {
    title: forms.edit(name),
    fields: () => fields(messages),
    registered: { name, note },
    founded: false,
    send: (values) =>
      api.changeScenario({
        id,
        revision: itemRevision,
        body: { name: textIn(values, 'name'), note: wordsIn(values, 'note') ?? null },
      }),
    done: forms.done.scenario,
  }
}
