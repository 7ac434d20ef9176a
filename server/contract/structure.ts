/** `GET /api/structure`: what holds the network together on a day (DOMAIN.md, section 5). */
import { z } from 'zod'
import { day, id, revision, status, tie } from './word-schemas.ts'

export const structureQuery = z.strictObject({
  asOf: day.optional().meta({ description: 'Today in Denmark when absent' }),
  tie: z.union([tie, z.array(tie)]).optional(),
  status: z.union([status, z.array(status)]).optional(),
})

export const structureAnswer = z
  .object({
    revision,
    on: day,
    actors: z.int().min(0).meta({ description: 'Named actors' }),
    partnerships: z.int().min(0).meta({ description: 'Counted partnerships' }),
    components: z
      .array(z.array(id))
      .meta({ description: 'Largest first; of those that hold an actor' }),
    bridges: z
      .array(
        z.object({
          partnership: id,
          parts: z.array(z.object({ sides: z.array(z.array(id)), actors: z.int().min(0) })),
        }),
      )
      .meta({ description: 'Partnerships without which their sides are no longer connected' }),
    cutPoints: z
      .array(z.array(id))
      .meta({ description: 'Actors, each alone, and sets of actors named jointly' }),
    fragmentation: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'Share of pairs of actors that cannot reach each other' }),
  })
  .meta({ id: 'Structure' })
export type StructureAnswer = z.infer<typeof structureAnswer>
