/** Schemas of the words and of the small shapes every resource is built from. */
import { z } from 'zod'
import {
  actorKinds,
  agreements,
  certainties,
  consents,
  coverages,
  decisions,
  itemTypes,
  languages,
  levels,
  mentionableTypes,
  referenceTypes,
  reorganisationKinds,
  reorganisationStates,
  statuses,
  ties,
  unitKinds,
} from '../domain/words.ts'
import { longestName, nameFault, type NameFault } from '../domain/names.ts'
import { isDay } from '../domain/written-days.ts'

export const id = z
  .string()
  .min(1)
  .max(200)
  .meta({ description: 'Our own id of a thing, unique per label' })

/** What a name is expected to be where it has a fault. */
export const expectedOfNames: Record<NameFault, string> = {
  'nothing-visible': 'at least one character that can be seen',
  control: 'one line without control characters',
  'no-character': 'characters alone: no halves of one, nor what Unicode says is none',
  'too-long': `at most ${String(longestName)} characters`,
}

/** A name, and what else is a few words on one line, as it is registered: without spaces around it. */
export const name = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const fault = nameFault(text)
    if (fault === undefined) return
    context.addIssue({ code: 'custom', message: expectedOfNames[fault], params: { fault } })
  })
  .meta({
    minLength: 1,
    maxLength: longestName,
    description: 'One line with something to see; longer ones are refused, never cut',
  })

export const day = z.string().refine(isDay, 'a day in the calendar, such as 2026-10-01').meta({
  description: 'A day, ISO 8601, of the years 0001 to 9999',
  format: 'date',
  example: '2026-10-01',
})
export const revision = z
  .int()
  .min(0)
  .meta({ description: 'Moves with every write to the network' })

export const actorKind = z.enum(actorKinds)
export const unitKind = z.enum(unitKinds)
export const tie = z.enum(ties)
export const agreement = z.enum(agreements)
export const level = z.enum(levels)
export const status = z.enum(statuses)
export const reorganisationKind = z.enum(reorganisationKinds)
export const reorganisationState = z.enum(reorganisationStates)
export const certainty = z.enum(certainties)
export const consent = z.enum(consents)
export const coverage = z.enum(coverages)
export const decision = z.enum(decisions)
export const language = z.enum(languages)
export const reference = z.object({ type: z.enum(referenceTypes), id })
/** What an answer can mention. */
export const mentionable = z.object({ type: z.enum(mentionableTypes), id })
/** What an act is about; the id of a follow-up is made of two. */
export const item = z.object({ type: z.enum(itemTypes), id: z.string().min(1).max(500) })

/** What every node and relationship carries. */
export const foundation = {
  certainty,
  source: z.string().exactOptional(),
}
/** The time a relationship holds, `[from, to)`. */
export const interval = {
  from: day.exactOptional(),
  to: day.exactOptional(),
}
export const foundedNode = {
  id,
  name: z.string(),
  ...foundation,
  interpreted: z.array(z.string()).exactOptional(),
}
