/** Health, session and problems: what is about the service rather than the network. */
import { z } from 'zod'
import { nameFaults } from '../domain/names.ts'
import { hindrances } from '../domain/words.ts'
import { laterAct, namedItem } from './history.ts'
import { reference, revision } from './word-schemas.ts'

/** RFC 9457, with what is wrong in each field. */
export const problem = z
  .object({
    type: z.string().meta({ description: 'URI that identifies the sort of problem' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'One sentence that says what to do' }),
    requestId: z.string(),
    errors: z
      .array(
        z.object({
          field: z.string(),
          expected: z.string(),
          found: z.string(),
          fault: z
            .enum(nameFaults)
            .exactOptional()
            .meta({ description: 'Of a name, why it cannot be registered' }),
          item: reference.exactOptional().meta({ description: 'The thing that is named there' }),
          other: z
            .string()
            .exactOptional()
            .meta({ description: 'The field of the request that it cannot stand beside' }),
          position: z
            .int()
            .min(1)
            .exactOptional()
            .meta({ description: 'Of the change of a scenario, from 1' }),
        }),
      )
      .exactOptional(),
    itemRevision: revision
      .exactOptional()
      .meta({ description: 'Of an item that someone else has changed, as it is now' }),
    conflicts: z
      .array(
        z.object({
          field: z.string(),
          yours: z.string().exactOptional(),
          theirs: z.string().exactOptional(),
        }),
      )
      .exactOptional()
      .meta({ description: 'Where the request differs from what is registered now' }),
    existing: z
      .array(namedItem)
      .exactOptional()
      .meta({ description: 'What is registered under the name already' }),
    reason: z
      .enum(hindrances)
      .exactOptional()
      .meta({ description: 'Why an act is not taken back' }),
    changed: z
      .array(namedItem)
      .exactOptional()
      .meta({ description: 'What is no longer as the act left it, or stands in its way' }),
    later: z
      .array(laterAct)
      .exactOptional()
      .meta({ description: 'The last act on each of these, to be taken back first' }),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof problem>

export const liveAnswer = z.object({ status: z.literal('live') }).meta({ id: 'Live' })

export const readyAnswer = z
  .object({
    status: z.literal('ready'),
    version: z.string(),
    engine: z.enum(['grafeo', 'neo4j']),
    engineVersion: z.string(),
    schema: z.int().min(0).meta({ description: 'Number of the last schema step applied' }),
    revision,
  })
  .meta({ id: 'Ready' })

export const signIn = z.strictObject({ password: z.string().min(1).max(1000) })

export const sessionAnswer = z
  .object({
    required: z.boolean().meta({ description: 'Whether this service asks for a login at all' }),
    signedIn: z.boolean(),
  })
  .meta({ id: 'Session' })
export type SessionAnswer = z.infer<typeof sessionAnswer>
