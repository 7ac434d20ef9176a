/** `GET /api/network` and `GET /api/communities`: the network to draw. */
import { z } from 'zod'
import {
  actorKind,
  agreement,
  coverage,
  day,
  foundation,
  foundedNode,
  id,
  interval,
  level,
  reorganisationKind,
  reorganisationState,
  revision,
  status,
  tie,
  unitKind,
} from './word-schemas.ts'

export const belonging = z.object({ unit: id, ...interval, ...foundation })

export const actor = z
  .object({
    ...foundedNode,
    kind: actorKind,
    place: z.string().exactOptional(),
    external: z.boolean().exactOptional(),
    named: z.boolean(),
    person: z.boolean().exactOptional(),
    belongsTo: z.array(belonging),
    exampleOf: z.array(z.object({ actor: id, ...foundation })),
    coverage,
  })
  .meta({ id: 'Actor' })

export const party = z
  .object({ actor: id, tie, jointly: z.boolean().exactOptional(), ...foundation })
  .meta({ id: 'Party' })

/** A partnership without its contact persons: the picture needs none, so none are sent. */
export const partnership = z
  .object({
    ...foundedNode,
    purpose: z.string().exactOptional(),
    level,
    agreement,
    reference: z.string().exactOptional(),
    status,
    start: day.exactOptional().meta({ description: 'First day of its agreement' }),
    end: day.exactOptional().meta({
      description: 'Last day of its agreement; passing it removes nothing by itself',
    }),
    endedOn: day.exactOptional().meta({
      description:
        'With the status `ended`: the first day on which it is no more, which can lie ahead; `end` stands for it where it is missing',
    }),
    targetGroup: z.string().exactOptional(),
    named: z.boolean(),
    parties: z.array(party),
    delivers: z.array(z.object({ activity: id, ...foundation })),
  })
  .meta({ id: 'Partnership' })

export const unit = z
  .object({ ...foundedNode, kind: unitKind, partOf: z.array(belonging) })
  .meta({ id: 'Unit' })

export const activity = z.object(foundedNode).meta({ id: 'Activity' })

export const reorganisation = z
  .object({
    ...foundedNode,
    kind: reorganisationKind,
    state: reorganisationState,
    date: day.exactOptional(),
    note: z.string().exactOptional(),
    affects: z.array(z.object({ unit: id, ...foundation })),
  })
  .meta({ id: 'Reorganisation' })

/** How many there are of each, formal partnerships, collaborations and general ones always told apart. */
export const totals = z
  .object({
    actors: z.int().min(0).meta({ description: 'All actors, unnamed groups included' }),
    groups: z.int().min(0).meta({ description: 'Of these, groups the source leaves unnamed' }),
    formal: z.int().min(0).meta({ description: 'Named partnerships with a formal tie' }),
    collaborations: z.int().min(0).meta({ description: 'Named partnerships without one' }),
    general: z.int().min(0).meta({ description: 'Collaborations spoken of in general' }),
  })
  .meta({ id: 'Totals' })

/** The filters apply in the order that `analysis/selection.ts` gives and explains. */
export const networkQuery = z
  .strictObject({
    actor: id.optional().meta({
      description: 'This actor and those within `steps` of it, over the partnerships left',
    }),
    steps: z.coerce.number().int().min(1).max(4).optional().meta({
      description: 'With `actor`: steps from it, each to all parties of a partnership; 1 if absent',
    }),
    kind: z
      .union([actorKind, z.array(actorKind)])
      .optional()
      .meta({
        description: 'Only actors of these kinds, and partnerships that keep two sides with them',
      }),
    tie: tie.optional().meta({
      description: 'Only partnerships that are formal (any tie is), or only those that are not',
    }),
    unit: id
      .optional()
      .meta({ description: 'Only actors that belong to this unit or one below it, on the day' }),
    asOf: day
      .optional()
      .meta({ description: 'Only what holds on this day; without it, everything registered' }),
  })
  .refine(({ actor, steps }) => steps === undefined || actor !== undefined, {
    path: ['steps'],
    error: 'actor beside it',
  })

export const networkAnswer = z
  .object({
    revision,
    totals: totals.meta({ description: 'Of the whole network the answer was taken from' }),
    shown: totals.meta({ description: 'Of the answer itself' }),
    actors: z.array(actor),
    partnerships: z.array(partnership),
    units: z.array(unit),
    activities: z.array(activity),
    reorganisations: z.array(reorganisation),
  })
  .meta({ id: 'Network' })
export type NetworkAnswer = z.infer<typeof networkAnswer>

export const communitiesAnswer = z
  .object({
    revision,
    communities: z
      .array(z.object({ id: z.string(), actors: z.array(id) }))
      .meta({ description: 'Louvain communities of the actor graph, largest first' }),
  })
  .meta({ id: 'Communities' })
export type CommunitiesAnswer = z.infer<typeof communitiesAnswer>
