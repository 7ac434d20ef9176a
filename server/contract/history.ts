/** Acts: what every change of the register answers, who did what and when, and undoing it. */
import { z } from 'zod'
import { actKinds, hindrances } from '../domain/words.ts'
import { id, item, reference, revision } from './word-schemas.ts'

/** An item's own revision: that of the network when an act last touched the item; 0 when none has. */
export const itemRevision = revision.meta({
  description: 'Of this item alone; send it as If-Match, in quotes, to change the item',
})

/** What every change of the register answers. */
export const writtenAnswer = z
  .object({
    revision,
    act: z.object({ id, what: z.enum(actKinds) }),
    item,
    itemRevision,
  })
  .meta({ id: 'Written' })
export type Written = z.infer<typeof writtenAnswer>

const value = z.string().meta({
  description: 'As registered: a word, a day, a text or an id; a change of a scenario as its JSON',
})

export const namedItem = item.extend({ name: z.string() })

/** Who did what and when. */
export const actSignature = {
  id,
  at: z.iso.datetime(),
  by: z.string().exactOptional().meta({ description: 'As whoever did it called themselves' }),
  what: z.enum(actKinds),
}

/** An act that came after another and stands in the way of taking that back. */
export const laterAct = z
  .object({ ...actSignature, item: namedItem.meta({ description: 'What both are about' }) })
  .meta({ id: 'LaterAct' })
export type LaterAct = z.infer<typeof laterAct>

const reason = z.enum(hindrances).exactOptional()

export const act = z
  .object({
    ...actSignature,
    items: z.array(namedItem).meta({ description: 'What it concerns, first what it is about' }),
    changes: z.array(
      z.object({
        item,
        name: z.string(),
        field: z.string().meta({ description: 'Such as `unit`, or `unit.from` of that tie' }),
        before: value.exactOptional(),
        after: value.exactOptional(),
        other: reference
          .exactOptional()
          .meta({ description: 'What a tie leads to, when the field is one of a tie' }),
      }),
    ),
    undoable: z.boolean().meta({
      description:
        'False when it is certain; whether anything has changed since is found by trying',
    }),
    reason: reason.meta({ description: 'Why it is not undoable' }),
    forgottenAt: z.iso.datetime().exactOptional().meta({
      description:
        'Of an act of which something is not kept, since when it is in no file of the database; absent until then',
    }),
    undoes: id.exactOptional(),
    undoneBy: id.exactOptional().meta({ description: 'Absent when that was undone in turn' }),
  })
  .meta({ id: 'Act' })
export type Act = z.infer<typeof act>

export const historyQuery = z
  .strictObject({
    type: item.shape.type.optional(),
    id: item.shape.id.optional(),
    limit: z.coerce.number().int().min(1).max(500).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .refine((query) => (query.type === undefined) === (query.id === undefined), {
    path: ['id'],
    error: 'type and id together',
  })

export const historyAnswer = z
  .object({ revision, acts: z.array(act), total: z.int().min(0) })
  .meta({ id: 'History' })
export type HistoryAnswer = z.infer<typeof historyAnswer>
