/** A new actor, and the name, kind and place of one that is registered. */
import { actorKinds, type ActorKind } from '../../../../server/domain/words.ts'
import type { ActorCard } from '../../../../server/contract/cards.ts'
import type { ActorChange, NewActor } from '../../../../server/contract/registering.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { textIn, type Basis, type Field, type Form, type Thing, type Values } from '../form.ts'
import { given, wordsIn } from './bodies.ts'
import { foundedAnew } from './founded-anew.ts'
import { belongingsIn, unitFields, unitValues } from './units.ts'

/** What else an actor says of itself than what is changed. */
function othersOf({ actor }: ActorCard, changed: readonly string[]): string[] {
  const said = (['name', 'kind', 'place', 'external'] as const).filter((name) => actor[name])
  return said.filter((name) => !changed.includes(name))
}

/** A change of an actor's own properties, with what it does to the basis of the actor. */
export function changeOf(card: ActorCard, change: ActorChange, basis: Basis): ActorChange {
  const changed = Object.keys(change)
  return {
    ...change,
    ...foundedAnew(card.actor, { changed, others: othersOf(card, changed), basis }),
  }
}

function ownFields({ registering, words }: Messages): Field[] {
  const { labels } = registering
  return [
    { sort: 'text', name: 'name', label: labels.name, required: true },
    {
      sort: 'choice',
      name: 'kind',
      label: labels.kind,
      options: actorKinds.map((value) => ({ value, text: words.kinds[value] })),
    },
    { sort: 'text', name: 'place', label: labels.place, hint: registering.hints.place },
  ]
}

export function newActorBody(values: Values, registered: Values, basis: Basis): NewActor {
  return {
    name: textIn(values, 'name'),
    kind: textIn(values, 'kind') as ActorKind,
    ...given('place', wordsIn(values, 'place')),
    ...given('external', textIn(values, 'where') === 'external' || undefined),
    belongsTo: belongingsIn(values, registered, basis),
    ...basis,
  }
}

interface NewThing {
  messages: Messages
  taken: (name: string) => readonly Thing[]
  /** What is typed already. */
  name?: string
}

export function newActorForm({ messages, taken, name = '' }: NewThing): Form {
  const { registering } = messages
  const registered = { name: '', kind: 'not-stated', place: '', ...unitValues(undefined, messages) }
  return {
    title: registering.titles.newActor,
    fields: (values) => [...ownFields(messages), ...unitFields(values, messages)],
    registered,
    typed: { name },
    taken,
    send: (values, basis) => api.registerActor(newActorBody(values, registered, basis)),
    done: registering.done.newActor,
  }
}

/** Only what is typed anew is sent. */
export function actorBody(card: ActorCard, values: Values, basis: Basis): ActorChange {
  const { name, kind, place } = card.actor
  const typed = wordsIn(values, 'place')
  return changeOf(
    card,
    {
      ...given('name', textIn(values, 'name') === name ? undefined : textIn(values, 'name')),
      ...(textIn(values, 'kind') === kind ? {} : { kind: textIn(values, 'kind') as ActorKind }),
      ...(typed === place ? {} : { place: typed ?? null }),
    },
    basis,
  )
}

export function actorForm(card: ActorCard, messages: Messages): Form {
  const { registering } = messages
  const { id, name, kind, place = '' } = card.actor
  return {
    title: registering.titles.edit(name),
    fields: () => ownFields(messages),
    registered: { name, kind, place },
    send: (values, basis) =>
      api.changeActor({ id, revision: card.itemRevision, body: actorBody(card, values, basis) }),
    done: registering.done.actor,
  }
}
