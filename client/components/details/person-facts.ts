/** What is known of a person. */
import type { PersonCard } from '../../../server/contract/cards.ts'
import type { Messages } from '../../locales/messages.ts'
import { addable, fact, founded, held } from './facts.ts'
import type { Fact, FactValue } from './facts.ts'

/** What is known of a person in a work role: no more than that is registered of anyone. */
export function personFacts(card: PersonCard, { details }: Messages): Fact[] {
  const { facts, partnerships } = details
  const workplaces = card.worksAt.map((place): FactValue => {
    const name = place.role ? `${place.name}, ${place.role}` : place.name
    return {
      text: held(name, place, details),
      ...founded(place),
      ...(place.unit && { selection: { type: 'Unit', id: place.unit } }),
      ...(place.actor && { selection: { type: 'Actor', id: place.actor } }),
    }
  })
  const contactFor = card.contactFor.map((contact): FactValue => ({
    text: `${contact.name} (${partnerships.onBehalfOf(contact.onBehalfOf.name)})`,
    selection: { type: 'Partnership', id: contact.partnership },
    ...founded(contact),
  }))
  const role = card.person.role
  const form = (field: string) => ({ act: 'person', person: card.person.id, field }) as const
  const roles = role ? [{ text: role, ...founded(card.person) }] : []
  return [
    addable(fact(facts.role, roles, facts.notRegistered), form('role')),
    addable(fact(facts.workplace, workplaces, facts.notRegistered), form('worksAt')),
    fact(facts.contactFor, contactFor, facts.notRegistered),
  ]
}
