/** `GET /api/paths`: how two actors are connected. */
import { z } from 'zod'
import { day, id, revision } from './word-schemas.ts'

export const pathsQuery = z.strictObject({
  from: id.meta({ description: 'An actor' }),
  to: id.meta({ description: 'Another actor' }),
  asOf: day.optional().meta({ description: 'The day the network is read on; today when left out' }),
})

/** A stop on a path: an actor, a partnership, or the set of actors that one of its sides names jointly. */
const stop = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('Actor'), id }),
    z.object({ type: z.literal('Partnership'), id }),
    z.object({ type: z.literal('Set'), actors: z.array(id) }),
  ])
  .meta({ id: 'Stop' })

export const pathsAnswer = z
  .object({
    revision,
    from: id,
    to: id,
    asOf: day,
    namedTogether: z.boolean().meta({
      description: 'True when a side names both jointly; then there are no routes to count',
    }),
    partnerships: z
      .int()
      .min(0)
      .nullable()
      .meta({ description: 'Partnerships on a shortest path; null when there is none' }),
    total: z.int().min(0).meta({ description: 'Shortest paths there are' }),
    shortest: z
      .array(z.array(stop))
      .meta({ description: 'The first of them, at most 20, each from end to end' }),
    independentRoutes: z
      .object({
        sharingNoPartnership: z.int().min(0).nullable(),
        norActorBetween: z.int().min(0).nullable(),
      })
      .meta({ description: 'Both null for two actors named together' }),
  })
  .meta({ id: 'Paths' })
export type PathsAnswer = z.infer<typeof pathsAnswer>
