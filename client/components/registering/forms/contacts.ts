/** The contact persons of a partnership, to put right or take away; a new person has a form of their own. */
import type { PartnershipCard } from '../../../../server/contract/cards.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import {
  rowsIn,
  textIn,
  type Basis,
  type Field,
  type Form,
  type Row,
  type Values,
} from '../form.ts'
import { basisOf, idIn, keptBasis } from './bodies.ts'

function contactFields({ partnership }: PartnershipCard, { registering }: Messages): Field[] {
  const { labels, rows } = registering
  const parties = partnership.parties.filter(({ named }) => named)
  return [
    {
      sort: 'rows',
      name: 'contacts',
      label: labels.contacts,
      add: rows.addContact,
      line: rows.contact,
      remove: rows.removeContact,
      columns: [
        { sort: 'pick', of: 'person', name: 'person', label: labels.person, required: true },
        {
          sort: 'choice',
          name: 'onBehalfOf',
          label: labels.onBehalfOf,
          options: parties.map(({ actor, name }) => ({ value: actor, text: name })),
        },
      ],
    },
  ]
}

export function contactsIn(values: Values, registered: readonly Row[], basis: Basis) {
  return rowsIn(values, 'contacts').map((row) => ({
    person: idIn(row, 'person') ?? '',
    onBehalfOf: textIn(row, 'onBehalfOf'),
    ...basisOf(row, registered, basis),
  }))
}

export function contactsForm(card: PartnershipCard, messages: Messages): Form {
  const { registering } = messages
  const { id, name } = card.partnership
  const registered = card.contacts.map((contact): Row => ({
    person: { type: 'Person', id: contact.id, name: contact.name },
    onBehalfOf: contact.onBehalfOf.actor,
    ...keptBasis(contact),
  }))
  return {
    title: registering.titles.contacts(name),
    fields: () => contactFields(card, messages),
    registered: { contacts: registered },
    send: (values, basis) =>
      api.changePartnership({
        id,
        revision: card.itemRevision,
        body: { contacts: contactsIn(values, registered, basis) },
      }),
    done: registering.done.contacts,
  }
}
