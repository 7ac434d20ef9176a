/** Making, changing and confirming drafts: what is sent, and what is answered. */
import { z } from 'zod'
import {
  draft,
  draftAnswer,
  draftInterviewee,
  draftMention,
  draftPartnership,
  draftReorganisation,
  draftThing,
  key,
  words,
} from './drafts.ts'
import { writtenAnswer } from './history.ts'
import {
  actorKind,
  certainty,
  consent,
  day,
  id,
  language,
  mentionable,
  name,
  unitKind,
} from './word-schemas.ts'

/** The largest file that is read, in bytes. */
export const largestFile = 20 * 1024 * 1024
/** The longest text that is read, in UTF-16 units: about 1,000 pages. */
export const longestText = 3_000_000

export const draftQuery = z.strictObject({
  name: z
    .string()
    .trim()
    .max(200)
    .optional()
    .meta({ description: 'Of the file; none when pasted' }),
})

/** A new draft, or what the same file has become already. */
export const draftMade = z
  .object({
    draft: id.exactOptional(),
    interview: id.exactOptional(),
    already: z.boolean().meta({ description: 'The same file was read before' }),
  })
  .meta({ id: 'DraftMade' })
export type DraftMade = z.infer<typeof draftMade>

const many = 20_000
/** Amends the one of the same id, or adds one, which must be complete. */
const amended = <Shape extends z.ZodRawShape>(one: z.ZodObject<Shape>) =>
  z
    .array(z.strictObject({ ...one.partial().shape, id: key }))
    .max(many)
    .exactOptional()

const interviewee = draftInterviewee.extend({
  name,
  role: name.exactOptional(),
  organisation: name.exactOptional(),
})

/** What is absent stays, what is null is removed. `things`, `mentions` and the rest amend one by one. */
export const draftChange = z
  .strictObject({
    text: z.string().max(longestText).exactOptional(),
    series: name.exactOptional(),
    date: day.nullable().exactOptional(),
    source: words.nullable().exactOptional(),
    language: language.exactOptional(),
    verbatim: z.boolean().exactOptional(),
    consent: consent.exactOptional(),
    interviewees: z.array(interviewee).max(50).exactOptional(),
    answers: z
      .array(
        z.strictObject({
          position: draftAnswer.shape.position,
          question: words.exactOptional(),
          asked: id.nullable().exactOptional(),
          consent: consent.nullable().exactOptional(),
        }),
      )
      .max(many)
      .exactOptional(),
    things: z
      .array(
        z.strictObject({
          key,
          type: draftThing.shape.type.exactOptional(),
          name: name.exactOptional(),
          kind: z.union([actorKind, unitKind]).exactOptional(),
          kindGuessed: z.boolean().exactOptional(),
          named: z.boolean().exactOptional(),
          certainty: certainty.exactOptional(),
          is: mentionable.nullable().exactOptional(),
        }),
      )
      .max(many)
      .exactOptional(),
    mentions: amended(draftMention.omit({ id: true, others: true })),
    partnerships: amended(draftPartnership.omit({ id: true }).extend({ name })),
    reorganisations: amended(draftReorganisation.omit({ id: true }).extend({ name })),
    updates: id.nullable().exactOptional(),
  })
  .meta({ id: 'DraftChange' })
export type DraftChange = z.input<typeof draftChange>

/** What a change has made of a draft beyond what it says. */
export const draftChanged = z
  .object({
    ...{ revision: draft.shape.revision, changedAt: draft.shape.changedAt },
    goneAt: draft.shape.goneAt,
    draft: draft
      .omit({ id: true, revision: true, createdAt: true, changedAt: true, goneAt: true })
      .partial()
      .extend({ carried: draft.shape.carried.nullable() })
      .meta({
        description:
          'The parts that do not follow from the change by itself, each whole: after a new text all that was read anew, and what is compared with the register',
      }),
  })
  .meta({ id: 'DraftChanged' })
export type DraftChanged = z.infer<typeof draftChanged>

/** `itemRevision` is that of the interview. */
export const draftConfirmed = writtenAnswer
  .extend({
    interview: id,
    saved: z.object({
      mentions: z.int().min(0),
      actors: z.array(id),
      units: z.array(id),
      partnerships: z.array(id),
      reorganisations: z.array(id),
    }),
  })
  .meta({ id: 'DraftConfirmed' })
export type DraftConfirmed = z.infer<typeof draftConfirmed>
