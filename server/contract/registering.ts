/**
 * Registering what is missing: bodies of POST and PATCH under actors, units, people and partnerships. In a PATCH what
 * is absent stays, what is null is removed, and a list stands in place of the whole list. Each answers `Written`.
 */
import { z } from 'zod'
import {
  actorKind,
  agreement,
  certainty,
  day,
  id,
  level,
  name,
  reference,
  status,
  tie,
  unitKind,
} from './word-schemas.ts'

const text = z.string().trim().min(1).max(2000)
const source = z.string().trim().min(1).max(500).exactOptional()
/** How well what is registered is founded, and on what. */
const basis = { certainty: certainty.default('stated'), source }
const interval = { from: day.exactOptional(), to: day.exactOptional() }
const interpreted = z.array(z.string().max(50)).max(20).exactOptional()

const belonging = z.strictObject({ unit: id, ...interval, ...basis })
const belongings = z.array(belonging).max(100)
const workplace = z.strictObject({
  at: reference.extend({ type: z.enum(['Actor', 'Unit']) }),
  role: name.exactOptional(),
  ...interval,
  ...basis,
})
const party = z.strictObject({ actor: id, tie, jointly: z.literal(true).exactOptional(), ...basis })
const contact = z.strictObject({ person: id, onBehalfOf: id, ...basis })
/** A registered activity by its id, or a new one by its name. */
const delivery = z.union([
  z.strictObject({ activity: id, ...basis }),
  z.strictObject({ name, ...basis }),
])

/** `another: true` registers an individual whose name somebody else has already. */
export const newActor = z
  .strictObject({
    name,
    kind: actorKind,
    place: name.exactOptional(),
    external: z.boolean().exactOptional(),
    named: z.boolean().default(true),
    belongsTo: belongings.default([]),
    another: z.literal(true).exactOptional(),
    ...basis,
  })
  .refine(({ another, kind, named }) => another === undefined || (kind === 'individual' && named), {
    path: ['another'],
    error: 'a named individual; the name of an organisation or a group is registered once',
  })
  .meta({ id: 'NewActor' })
export type NewActor = z.input<typeof newActor>

export const actorChange = z
  .strictObject({
    name: name.exactOptional(),
    kind: actorKind.exactOptional(),
    place: name.nullable().exactOptional(),
    external: z.boolean().nullable().exactOptional(),
    belongsTo: belongings.exactOptional(),
    certainty: certainty.exactOptional(),
    source: source.unwrap().nullable().exactOptional(),
    interpreted,
  })
  .meta({ id: 'ActorChange' })
export type ActorChange = z.input<typeof actorChange>

export const newUnit = z
  .strictObject({
    name,
    kind: unitKind.default('not-stated'),
    partOf: belongings.default([]),
    ...basis,
  })
  .meta({ id: 'NewUnit' })
export type NewUnit = z.input<typeof newUnit>

export const unitChange = z
  .strictObject({
    name: name.exactOptional(),
    kind: unitKind.exactOptional(),
    partOf: belongings.exactOptional(),
    certainty: certainty.exactOptional(),
    source: source.unwrap().nullable().exactOptional(),
    interpreted,
  })
  .meta({ id: 'UnitChange' })
export type UnitChange = z.input<typeof unitChange>

/** `another: true` registers a person whose name somebody else has already. */
export const newPerson = z
  .strictObject({
    name,
    role: name.exactOptional(),
    worksAt: z.array(workplace).max(50).default([]),
    another: z.literal(true).exactOptional(),
    ...basis,
  })
  .meta({ id: 'NewPerson' })
export type NewPerson = z.input<typeof newPerson>

/** `another: true` gives a name that somebody else has already. */
export const personChange = z
  .strictObject({
    name: name.exactOptional(),
    role: name.nullable().exactOptional(),
    worksAt: z.array(workplace).max(50).exactOptional(),
    another: z.literal(true).exactOptional(),
    certainty: certainty.exactOptional(),
    source: source.unwrap().nullable().exactOptional(),
    interpreted,
  })
  .meta({ id: 'PersonChange' })
export type PersonChange = z.input<typeof personChange>

/** `POST /api/partnerships/:id/contacts`: a registered person, or a new one, in one act. */
export const newContact = z
  .strictObject({
    onBehalfOf: id,
    person: z.union([id, newPerson]),
    worksAt: workplace
      .exactOptional()
      .meta({ description: 'A workplace beside those the person has' }),
    ...basis,
  })
  .meta({ id: 'NewContact' })
export type NewContact = z.input<typeof newContact>

const agreementFields = {
  purpose: text.exactOptional(),
  level: level.default('not-stated'),
  agreement: agreement.default('not-stated'),
  reference: name.exactOptional(),
  status: status.default('not-stated'),
  start: day.exactOptional(),
  end: day.exactOptional(),
  endedOn: day.exactOptional(),
  targetGroup: name.exactOptional(),
}

export const newPartnership = z
  .strictObject({
    name,
    ...agreementFields,
    parties: z.array(party).min(2).max(200),
    delivers: z.array(delivery).max(100).default([]),
    ...basis,
  })
  .meta({ id: 'NewPartnership' })
export type NewPartnership = z.input<typeof newPartnership>

export const partnershipChange = z
  .strictObject({
    name: name.exactOptional(),
    purpose: text.nullable().exactOptional(),
    level: level.exactOptional(),
    agreement: agreement.exactOptional(),
    reference: name.nullable().exactOptional(),
    status: status.exactOptional(),
    start: day.nullable().exactOptional(),
    end: day.nullable().exactOptional(),
    endedOn: day.nullable().exactOptional(),
    targetGroup: name.nullable().exactOptional(),
    parties: z.array(party).min(2).max(200).exactOptional(),
    contacts: z.array(contact).max(500).exactOptional(),
    delivers: z.array(delivery).max(100).exactOptional(),
    certainty: certainty.exactOptional(),
    source: source.unwrap().nullable().exactOptional(),
    interpreted,
  })
  .meta({ id: 'PartnershipChange' })
export type PartnershipChange = z.input<typeof partnershipChange>
