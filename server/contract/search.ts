/** `GET /api/search`: things by name and answers by their words, tolerant of case and accents. */
import { z } from 'zod'
import { longestName } from '../domain/names.ts'
import { quote } from './interviews.ts'
import { actorKind, id, revision, unitKind } from './word-schemas.ts'

/** The sorts of things that are found. */
const searchSorts = ['actors', 'units', 'partnerships', 'people', 'answers'] as const
export type SearchSort = (typeof searchSorts)[number]

export const searchQuery = z.strictObject({
  // A character takes two UTF-16 units at most, and the whole of the longest name can be sought.
  q: z
    .string()
    .trim()
    .min(1)
    .max(2 * longestName)
    .meta({ description: 'One letter or figure alone is sought as a word of its own' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Most hits of each sort; 8 when left out' }),
  of: z.enum(searchSorts).optional().meta({ description: 'The only sort that is looked for' }),
})

/** Hits of one sort: the first `limit` of `total`. */
const hits = <Hit extends z.ZodType>(hit: Hit) =>
  z.object({ total: z.int().min(0), hits: z.array(hit) })

const named = z.object({ id, name: z.string() })

const found = z.object({
  actors: hits(named.extend({ kind: actorKind, named: z.boolean() })),
  units: hits(named.extend({ kind: unitKind })),
  partnerships: hits(named),
  people: hits(named.extend({ role: z.string().exactOptional() })),
  answers: hits(
    quote
      .pick({
        id: true,
        position: true,
        text: true,
        interview: true,
        interviewees: true,
        question: true,
      })
      .extend({
        start: z.int().min(0).meta({ description: 'Where the words stand in the text' }),
        end: z.int().min(0),
        language: z.string(),
      }),
  ),
})
export type Found = z.infer<typeof found>

/** Every sort, or the one that was asked for. */
export const searchAnswer = z
  .object({
    revision,
    q: z.string(),
    actors: found.shape.actors.exactOptional(),
    units: found.shape.units.exactOptional(),
    partnerships: found.shape.partnerships.exactOptional(),
    people: found.shape.people.exactOptional(),
    answers: found.shape.answers.exactOptional(),
  })
  .meta({ id: 'Search' })
export type SearchAnswer = z.infer<typeof searchAnswer>
