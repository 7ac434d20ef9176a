/** An actor's units, or that it belongs to none. */
import type { ActorCard } from '../../../../server/contract/cards.ts'
import type { ActorChange } from '../../../../server/contract/registering.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { textIn, type Basis, type Form, type Values } from '../form.ts'
import { changeOf } from './actor.ts'
import { belongingsIn, unitFields, unitValues } from './units.ts'

/** That it is external is a property of the actor; that it belongs to units is not. */
export function actorUnitBody(
  card: ActorCard,
  { values, registered, basis }: { values: Values; registered: Values; basis: Basis },
): ActorChange {
  const isExternal = textIn(values, 'where') === 'external'
  const wasExternal = card.actor.external === true
  return {
    belongsTo: belongingsIn(values, registered, basis),
    ...(isExternal === wasExternal ? {} : changeOf(card, { external: isExternal || null }, basis)),
  }
}

export function actorUnitForm(card: ActorCard, messages: Messages): Form {
  const { registering } = messages
  const { id, name } = card.actor
  const registered = unitValues(card, messages)
  return {
    title: registering.titles.actorUnit(name),
    fields: (values) => unitFields(values, messages),
    registered,
    send: (values, basis) =>
      api.changeActor({
        id,
        revision: card.itemRevision,
        body: actorUnitBody(card, { values, registered, basis }),
      }),
    done: registering.done.unit,
  }
}
