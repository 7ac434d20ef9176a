/** What the details panel shows of one actor, partnership or person, and `GET /api/units`. */
import { z } from 'zod'
import { itemRevision } from './history.ts'
import { evidence, quote } from './interviews.ts'
import { actor, partnership, party, unit } from './network.ts'
import { actorKind, foundation, id, interval, revision } from './word-schemas.ts'

/** A party with enough of its actor to be read without the network. */
const namedParty = party
  .extend({ name: z.string(), kind: actorKind, named: z.boolean() })
  .meta({ id: 'NamedParty' })

const namedDelivery = z.object({ activity: id, name: z.string(), ...foundation })

/** A partnership as a line in a card. */
export const partnershipLine = partnership
  .extend({ parties: z.array(namedParty), delivers: z.array(namedDelivery) })
  .meta({ id: 'PartnershipLine' })
export type PartnershipLine = z.infer<typeof partnershipLine>

const workplace = z.object({
  actor: id.exactOptional(),
  unit: id.exactOptional(),
  name: z.string().meta({ description: 'Of the actor or unit' }),
  role: z.string().exactOptional(),
  ...interval,
  ...foundation,
})

const personLine = z
  .object({ id, name: z.string(), role: z.string().exactOptional(), ...foundation })
  .meta({ id: 'PersonLine' })

const unitLine = z.object({ id, name: z.string(), ...interval, ...foundation })

export const actorCard = z
  .object({
    revision,
    itemRevision,
    actor,
    units: z.array(unitLine).meta({ description: 'The units it belongs or belonged to' }),
    exampleOf: z.array(z.object({ id, name: z.string(), ...foundation })),
    examples: z
      .array(z.object({ id, name: z.string(), ...foundation }))
      .meta({ description: 'Named examples of this unnamed group' }),
    partnerships: z.array(partnershipLine),
    people: z.array(
      personLine.extend({
        worksHere: workplace.exactOptional(),
        contactFor: z
          .array(z.object({ partnership: id, name: z.string(), ...foundation }))
          .meta({ description: 'Partnerships the person is contact for on this actor’s behalf' }),
      }),
    ),
    evidence,
  })
  .meta({ id: 'ActorCard' })
export type ActorCard = z.infer<typeof actorCard>

export const partnershipCard = z
  .object({
    revision,
    itemRevision,
    partnership: partnershipLine,
    contacts: z.array(personLine.extend({ onBehalfOf: z.object({ actor: id, name: z.string() }) })),
    evidence: evidence.meta({ description: 'Answers that name the partnership or its activities' }),
    ofParties: z
      .array(quote)
      .meta({ description: 'Answers that name only one or more of its parties' }),
  })
  .meta({ id: 'PartnershipCard' })
export type PartnershipCard = z.infer<typeof partnershipCard>

export const personCard = z
  .object({
    revision,
    itemRevision,
    person: personLine,
    worksAt: z.array(workplace),
    contactFor: z.array(
      z.object({
        partnership: id,
        name: z.string(),
        onBehalfOf: z.object({ actor: id, name: z.string() }),
        ...foundation,
      }),
    ),
    interviews: z.array(z.object({ id, series: z.string() })),
    evidence,
  })
  .meta({ id: 'PersonCard' })
export type PersonCard = z.infer<typeof personCard>

export const unitsAnswer = z
  .object({
    revision,
    units: z.array(
      unit.extend({
        itemRevision,
        actors: z
          .int()
          .min(0)
          .meta({ description: 'Named actors registered as belonging to the unit itself' }),
        reorganisations: z.array(z.object({ id, name: z.string() })),
      }),
    ),
    unregistered: z
      .int()
      .min(0)
      .meta({ description: 'Named actors with no registered unit that are not external' }),
  })
  .meta({ id: 'Units' })
export type UnitsAnswer = z.infer<typeof unitsAnswer>
