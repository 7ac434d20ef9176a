/** The contact persons of a partnership, each on behalf of one of its parties. */
import type { z } from 'zod'
import type { partnershipChange } from '../../contract/registering.ts'
import type { FieldError } from '../../problems/problems.ts'
import { inDanish } from '../../domain/danish-order.ts'
import type { GraphRelationship, RecordReference } from '../../domain/graph.ts'
import type { Thing } from './thing.ts'
import { faultsOfUnknown, nameIn } from './known.ts'
import type { Known, Spoken } from './known.ts'
import { isParty } from './parties.ts'

export type ContactBody = NonNullable<z.output<typeof partnershipChange>['contacts']>[number]

/** A contact person as a relationship. */
export function contactTie(
  to: RecordReference,
  { person, ...properties }: ContactBody,
): GraphRelationship {
  return { type: 'CONTACT_FOR', from: { type: 'Person', id: person }, to, properties }
}

function spokenContacts(contacts: readonly ContactBody[]): Spoken[] {
  return contacts.map(({ person }, index) => ({
    field: `contacts.${String(index)}.person`,
    of: { type: 'Person', id: person },
  }))
}

/** What is wrong with the list in a partnership after a body. */
export function faultsOfContacts(
  partnership: Thing,
  contacts: readonly ContactBody[],
  known: Known,
): FieldError[] {
  return [
    ...faultsOfUnknown(spokenContacts(contacts), known),
    ...contacts.flatMap((contact, index) => {
      const entry = `contacts.${String(index)}`
      const before = contacts.slice(0, index)
      return [
        ...faultsOfBehalf({ field: `${entry}.onBehalfOf`, contact, partnership }, known),
        ...faultsOfSecond({ field: `${entry}.person`, contact, before }, known),
      ]
    }),
  ]
}

/** Whether a contact person acts on behalf of a party. */
export function faultsOfBehalf(
  {
    field,
    contact,
    partnership,
  }: { field: string; contact: Pick<ContactBody, 'onBehalfOf'>; partnership: Thing },
  known: Known,
): FieldError[] {
  const parties = partnership.ties.filter(isParty).map(({ from }) => from)
  if (parties.some(({ id }) => id === contact.onBehalfOf)) return []
  const names = parties
    .map((party) => nameIn(known, party))
    .sort(inDanish)
    .join(', ')
  return [
    {
      field,
      expected: `one of the parties: ${names}`,
      found: nameIn(known, { type: 'Actor', id: contact.onBehalfOf }),
    },
  ]
}

/** Whether a person is a contact on the same actor's behalf already. */
export function faultsOfSecond(
  {
    field,
    contact,
    before,
  }: {
    field: string
    contact: Pick<ContactBody, 'person' | 'onBehalfOf'>
    before: readonly Pick<ContactBody, 'person' | 'onBehalfOf'>[]
  },
  known: Known,
): FieldError[] {
  const { person, onBehalfOf } = contact
  if (!before.some((other) => other.person === person && other.onBehalfOf === onBehalfOf)) return []
  const name = nameIn(known, { type: 'Person', id: person })
  const actor = nameIn(known, { type: 'Actor', id: onBehalfOf })
  return [
    {
      field,
      expected: `another person; ${name} is a contact on behalf of ${actor} already`,
      found: name,
    },
  ]
}

/** Who acts on behalf of an actor that is no longer a party, when only the parties are changed. */
export function faultsOfLeftOut({ ties }: Thing, known: Known): FieldError[] {
  const parties = new Set(ties.filter(isParty).map(({ from }) => from.id))
  return ties.flatMap(({ type, from, properties }) => {
    const onBehalfOf = String(properties['onBehalfOf'])
    if (type !== 'CONTACT_FOR' || parties.has(onBehalfOf)) return []
    const actor = nameIn(known, { type: 'Actor', id: onBehalfOf })
    const expected = `${actor} among them as long as ${nameIn(known, from)} is a contact on its behalf; remove the contact in the same change`
    return [{ field: 'parties', expected, found: `${actor} left out` }]
  })
}
