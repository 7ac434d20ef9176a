/** The form for what is asked to be registered, with what is registered now. */
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import { isSameName } from '../../../server/domain/names.ts'
import { api, ApiError } from '../../api.ts'
import type { Messages } from '../../locales/messages.ts'
import type { RegisterRequest } from '../../state/register-request.ts'
import type { Form, Thing } from './form.ts'
import { actorForm, newActorForm } from './forms/actor.ts'
import { actorUnitForm } from './forms/actor-unit.ts'
import { agreementForm, endForm } from './forms/agreement.ts'
import { answeredQuestionForm } from './forms/answered-question.ts'
import { consentForm } from './forms/consent.ts'
import { contactForm } from './forms/contact.ts'
import { contactsForm } from './forms/contacts.ts'
import { mentionForm } from './forms/mention.ts'
import { newPartnershipForm, partnershipForm } from './forms/partnership.ts'
import { personForm } from './forms/person.ts'
import {
  newReorganisationForm,
  reorganisationForm,
  scenarioRecordedForm,
} from './forms/reorganisation.ts'
import { newScenarioForm, scenarioForm } from './forms/scenario.ts'
import { newUnitForm, unitForm } from './forms/unit.ts'

export interface Beside {
  network: NetworkAnswer
  messages: Messages
  /** What is typed of a new thing's name already. */
  name?: string
}

type NamedThing = { id: string; name: string }

const finder = (things: readonly NamedThing[], type: Thing['type']) => ({
  byId: (id: string | undefined): Thing | undefined => {
    const found = things.find((thing) => thing.id === id)
    return found && { type, id: found.id, name: found.name }
  },
  taken: (name: string): Thing[] =>
    things
      .filter((thing) => isSameName(thing.name, name))
      .map((thing) => ({ type, id: thing.id, name: thing.name })),
})

async function actorOf(id: string): Promise<Thing> {
  const { actor } = await api.actor(id)
  return { type: 'Actor', id, name: actor.name }
}

/** Units are read all at once. */
async function unitOf(id: string) {
  const { units } = await api.units()
  const unit = units.find((one) => one.id === id)
  if (!unit) throw new ApiError('not-found')
  return unit
}

/** Reads what the form is about; rejects as the questions of the API do. */
export async function formOf(request: RegisterRequest, beside: Beside): Promise<Form> {
  const { network, messages, name } = beside
  const actors = finder(network.actors, 'Actor')
  const units = finder(network.units, 'Unit')
  const begun = { messages, ...(name !== undefined && { name }) }
  switch (request.act) {
    case 'new-actor':
      return newActorForm({ ...begun, taken: actors.taken })
    case 'new-unit':
      return newUnitForm({ ...begun, taken: units.taken, under: units.byId(request.under) })
    case 'new-partnership': {
      const { taken } = finder(network.partnerships, 'Partnership')
      const { party: id } = request
      // One that was registered a moment ago may not be in the network that is kept yet.
      const party = actors.byId(id) ?? (id === undefined ? undefined : await actorOf(id))
      return newPartnershipForm({ messages, taken, party })
    }
    case 'actor':
      return actorForm(await api.actor(request.actor), messages)
    case 'unit':
      return unitForm(await unitOf(request.unit), {
        messages,
        nameOf: (unit) => units.byId(unit)?.name ?? unit,
      })
    case 'actor-unit':
      return actorUnitForm(await api.actor(request.actor), messages)
    case 'person':
      return personForm(await api.person(request.person), messages)
    case 'contact':
      return contactForm(await api.partnership(request.partnership), messages, request.onBehalfOf)
    case 'contacts':
      return contactsForm(await api.partnership(request.partnership), messages)
    case 'partnership':
      return partnershipForm(await api.partnership(request.partnership), messages)
    case 'agreement':
      return agreementForm(await api.partnership(request.partnership), messages)
    case 'new-reorganisation':
      return newReorganisationForm(request.asked, messages)
    case 'reorganisation':
      return reorganisationForm(await api.reorganisation(request.reorganisation), messages)
    case 'new-scenario':
      return newScenarioForm(request, messages)
    case 'scenario':
      return scenarioForm(await api.scenario(request.scenario), messages)
    case 'scenario-recorded':
      return scenarioRecordedForm(request.scenario, messages)
    case 'mention':
      return mentionForm(await api.interview(request.interview), request, messages)
    case 'consent':
      return consentForm(await api.interview(request.interview), messages)
    case 'answered-question': {
      const [interview, { questions }] = await Promise.all([
        api.interview(request.interview),
        api.questions(),
      ])
      return answeredQuestionForm({ ...interview, questions }, request.answer, messages)
    }
    case 'end':
      return endForm(await api.partnership(request.partnership), messages)
  }
}
