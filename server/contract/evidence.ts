/** The reasons of a finding as they are sent: evidence by ids, with its ready sentence. */
import { z } from 'zod'
import { certainty, day, id, reference } from './word-schemas.ts'

/** A sentence to be read aloud, and where in it things are named: half-open UTF-16 indices. */
export const sentence = {
  sentence: z.string(),
  links: z.array(z.object({ start: z.int(), end: z.int(), ...reference.shape })),
}
export const linkedSentence = z.object(sentence).meta({ id: 'Sentence' })
export type LinkedSentence = z.infer<typeof linkedSentence>

const signal = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ signal: z.literal(name), ...shape, ...sentence })

const insideParty = z.object({
  actor: id,
  path: z.array(id),
  movedTo: id.exactOptional(),
  jointlyWith: z.array(id).exactOptional(),
  certainty,
})
const insideContact = z.object({
  person: id,
  onBehalfOf: id,
  workplace: reference.exactOptional(),
  path: z.array(id),
  change: z.enum(['person-left', 'person-moved']).exactOptional(),
  certainty,
})
const insideSide = z.object({
  actors: z.array(id),
  contacts: z.array(insideContact),
  strong: z.boolean(),
})

/** A reason or note with its evidence; see `Evidence` in the model for what each part means. */
export const evidencedSignal = z
  .discriminatedUnion('signal', [
    signal('direct', { certainty, parties: z.array(insideParty) }),
    signal('contact', { certainty, sides: z.array(insideSide) }),
    signal('ended', { certainty: z.literal('stated'), change: z.int().min(1) }),
    signal('last-provider', {
      activities: z.array(z.object({ activity: id, partnerships: z.array(id) })),
    }),
    signal('bridge', {
      parts: z.array(z.object({ sides: z.array(z.array(id)), actors: z.int().min(0) })),
    }),
    signal('isolates', { actors: z.array(id) }),
    signal('expires', { end: day, days: z.int() }),
    signal('no-agreement', { agreement: z.enum(['oral', 'none']) }),
    signal('unknown-unit', { actors: z.array(id) }),
    signal('unknown-contact', {
      sides: z.array(z.object({ actors: z.array(id), contacts: z.array(id) })),
    }),
  ])
  .meta({ id: 'EvidencedSignal' })
export type EvidencedSignal = z.infer<typeof evidencedSignal>
