/** A contact person of one side of a partnership. */
import type { PartnershipCard } from '../../../../server/contract/cards.ts'
import type { NewContact, NewPerson } from '../../../../server/contract/registering.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { textIn, thingIn, type Basis, type Field, type Form, type Values } from '../form.ts'
import { given, timesIn, wordsIn } from './bodies.ts'

function contactFields(card: PartnershipCard, values: Values, messages: Messages): Field[] {
  const { labels, hints } = messages.registering
  const isNew = textIn(values, 'person') !== ''
  const sides = card.partnership.parties.filter(({ named }) => named)
  const role: Field = { sort: 'text', name: 'role', label: labels.role, hint: hints.role }
  return [
    {
      sort: 'choice',
      name: 'onBehalfOf',
      label: labels.onBehalfOf,
      options: sides.map(({ actor, name }) => ({ value: actor, text: name })),
    },
    {
      sort: 'pick',
      of: 'person',
      new: true,
      name: 'person',
      label: labels.person,
      hint: hints.person,
      required: true,
    },
    ...(isNew ? [role] : []),
    {
      sort: 'pick',
      of: 'workplace',
      name: 'worksAt',
      label: labels.workplace,
      hint: thingIn(values, 'person') ? hints.workplaceKnown : hints.workplace,
    },
    { sort: 'day', name: 'from', label: labels.workedFrom },
    { sort: 'day', name: 'to', label: labels.workedUntil, after: 'from' },
  ]
}

function workplaceIn(values: Values, basis: Basis) {
  const at = thingIn(values, 'worksAt')
  if (!at) return undefined
  const type = at.type === 'Unit' ? ('Unit' as const) : ('Actor' as const)
  return { at: { type, id: at.id }, ...timesIn(values), ...basis }
}

/** A person who was picked is registered already; words that were typed name a new one. */
export function contactBody(values: Values, basis: Basis, another: boolean): NewContact {
  const onBehalfOf = textIn(values, 'onBehalfOf')
  const worksAt = workplaceIn(values, basis)
  const known = thingIn(values, 'person')
  if (known) return { onBehalfOf, person: known.id, ...given('worksAt', worksAt), ...basis }
  const person: NewPerson = {
    name: textIn(values, 'person'),
    ...given('role', wordsIn(values, 'role')),
    ...(another && { another }),
    ...(worksAt && { worksAt: [worksAt] }),
    ...basis,
  }
  return { onBehalfOf, person, ...basis }
}

export function contactForm(
  card: PartnershipCard,
  messages: Messages,
  onBehalfOf: string | undefined,
): Form {
  const { registering } = messages
  const { id, name, parties } = card.partnership
  const first = parties.find((party) => party.named)?.actor ?? ''
  return {
    title: registering.titles.contact(name),
    note: registering.notes.contact,
    fields: (values) => contactFields(card, values, messages),
    registered: {
      onBehalfOf: onBehalfOf ?? first,
      person: '',
      role: '',
      worksAt: '',
      from: '',
      to: '',
    },
    send: (values, basis) =>
      api.registerContact(id, contactBody(values, basis, textIn(values, 'another') === 'yes')),
    done: registering.done.contact,
  }
}
