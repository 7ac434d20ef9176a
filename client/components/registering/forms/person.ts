/** What a person is called, where they work, and as what. */
import type { PersonCard } from '../../../../server/contract/cards.ts'
import type { PersonChange } from '../../../../server/contract/registering.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { rowsIn, textIn, thingIn } from '../form.ts'
import type { Basis, Field, Form, LeafField, Row, Values } from '../form.ts'
import { basisOf, given, keptBasis, timesIn, wordsIn } from './bodies.ts'
import { foundedAnew } from './founded-anew.ts'

function personFields({ registering }: Messages): Field[] {
  const { labels, rows } = registering
  return [
    { sort: 'text', name: 'name', label: labels.name, required: true },
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

function registeredOf({ person, worksAt }: PersonCard): Values {
  const rows = worksAt.map((place): Row => ({
    at: place.actor
      ? { type: 'Actor', id: place.actor, name: place.name }
      : { type: 'Unit', id: place.unit ?? '', name: place.name },
    from: place.from ?? '',
    to: place.to ?? '',
    role: place.role ?? '',
    ...keptBasis(place),
  }))
  return { name: person.name, role: person.role ?? '', worksAt: rows }
}

/** Only what is typed anew is sent of its own; where they work is sent whole. */
export function personBody(
  card: PersonCard,
  { values, registered, basis }: { values: Values; registered: Values; basis: Basis },
): PersonChange {
  const before = rowsIn(registered, 'worksAt')
  const [name, role] = [textIn(values, 'name'), wordsIn(values, 'role')]
  const own = {
    ...given('name', name === card.person.name ? undefined : name),
    ...(role === card.person.role ? {} : { role: role ?? null }),
  }
  const changed = Object.keys(own)
  const others = ['name', ...(card.person.role ? ['role'] : [])].filter(
    (one) => !changed.includes(one),
  )
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
  return {
    ...own,
    ...(changed.length > 0 && foundedAnew(card.person, { changed, others, basis })),
    ...given('another', textIn(values, 'another') === 'yes' || undefined),
    worksAt,
  }
}

export function personForm(card: PersonCard, messages: Messages): Form {
  const { registering } = messages
  const { id, name } = card.person
  const registered = registeredOf(card)
  return {
    title: registering.titles.edit(name),
    fields: () => personFields(messages),
    registered,
    send: (values, basis) =>
      api.changePerson({
        id,
        revision: card.itemRevision,
        body: personBody(card, { values, registered, basis }),
      }),
    done: registering.done.person,
  }
}
