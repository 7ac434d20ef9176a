/** Where a person works, and as what. */
import type { PersonCard } from '../../../../server/contract/cards.ts'
import type { PersonChange } from '../../../../server/contract/registering.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { emptyRow, rowsIn, thingIn } from '../form.ts'
import type { Basis, Field, Form, LeafField, Row, Values } from '../form.ts'
import { basisOf, given, keptBasis, timesIn, wordsIn } from './bodies.ts'
import { foundedAnew } from './founded-anew.ts'

function workplaceFields({ registering }: Messages): Field[] {
  const { labels, rows } = registering
  return [
    { sort: 'text', name: 'role', label: labels.role },
    {
      sort: 'rows',
      name: 'worksAt',
      label: labels.workplaces,
      add: rows.addWorkplace,
      line: rows.workplace,
      remove: rows.removeWorkplace,
      columns: columnsOf(labels),
    },
  ]
}

const columnsOf = (labels: Messages['registering']['labels']): LeafField[] => [
  { sort: 'pick', of: 'workplace', name: 'at', label: labels.workplace, required: true },
  { sort: 'day', name: 'from', label: labels.from },
  { sort: 'day', name: 'to', label: labels.until, after: 'from' },
]

function registeredOf({ person, worksAt }: PersonCard, { registering }: Messages): Values {
  const rows = worksAt.map((place): Row => ({
    at: place.actor
      ? { type: 'Actor', id: place.actor, name: place.name }
      : { type: 'Unit', id: place.unit ?? '', name: place.name },
    from: place.from ?? '',
    to: place.to ?? '',
    role: place.role ?? '',
    ...keptBasis(place),
  }))
  return {
    role: person.role ?? '',
    worksAt: rows.length > 0 ? rows : [emptyRow(columnsOf(registering.labels))],
  }
}

export function workplaceBody(
  card: PersonCard,
  { values, registered, basis }: { values: Values; registered: Values; basis: Basis },
): PersonChange {
  const before = rowsIn(registered, 'worksAt')
  const role = wordsIn(values, 'role')
  const own =
    role === card.person.role
      ? {}
      : {
          role: role ?? null,
          ...foundedAnew(card.person, { changed: ['role'], others: ['name'], basis }),
        }
  const worksAt = rowsIn(values, 'worksAt').flatMap((row) => {
    const at = thingIn(row, 'at')
    if (!at) return []
    const type = at.type === 'Unit' ? ('Unit' as const) : ('Actor' as const)
    return {
      at: { type, id: at.id },
      ...given('role', wordsIn(row, 'role')),
      ...timesIn(row),
      ...basisOf(row, before, basis),
    }
  })
  return { ...own, worksAt }
}

export function workplaceForm(card: PersonCard, messages: Messages): Form {
  const { registering } = messages
  const { id, name } = card.person
  const registered = registeredOf(card, messages)
  return {
    title: registering.titles.workplace(name),
    fields: () => workplaceFields(messages),
    registered,
    send: (values, basis) =>
      api.changePerson({
        id,
        revision: card.itemRevision,
        body: workplaceBody(card, { values, registered, basis }),
      }),
    done: registering.done.workplace,
  }
}
