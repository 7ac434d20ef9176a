/**
 * Interviews on their way in: what was read from a file, what is suggested, and what a person has said of each suggestion.
 * A draft is outside the network and the search, and gone 30 days after it was last changed.
 */
import { z } from 'zod'
import {
  actorKind,
  agreement,
  certainty,
  consent,
  day,
  decision,
  id,
  language,
  mentionable,
  reorganisationKind,
  reorganisationState,
  revision,
  tie,
  unitKind,
} from './word-schemas.ts'

/** A name as it was read or suggested: it is looked at when it is saved. */
const asRead = z.string()
export const words = z.string().trim().min(1).max(2000)
/** Known within the draft alone. */
export const key = z.string().min(1).max(100)

/** Something registered, or something the draft would register, by its key. */
export const subject = z.union([mentionable, z.strictObject({ key })])
export type Subject = z.infer<typeof subject>

const registered = mentionable.extend({ name: z.string() })
export type Registered = z.infer<typeof registered>

/** Half-open UTF-16 indices into the text of the answer at `answer`. */
const place = {
  answer: z.int().min(0).meta({ description: 'Position of the answer; 0 is the outline' }),
  start: z.int().min(0),
  end: z.int().min(1),
}

const suggested = { id: key, ...place, certainty, decision }

/** What is not registered: it is registered when something accepted leads to it. */
export const draftThing = z
  .object({
    key,
    type: z.enum(['Actor', 'Unit', 'Activity']),
    name: asRead,
    kind: z
      .union([actorKind, unitKind])
      .exactOptional()
      .meta({ description: 'Of an actor or a unit' }),
    kindGuessed: z
      .boolean()
      .meta({ description: 'From the words around: the kind is registered as interpreted' }),
    named: z.boolean().meta({ description: 'False for a group the source leaves unnamed' }),
    certainty,
    is: mentionable
      .exactOptional()
      .meta({ description: 'Someone has said that it is this, which is registered' }),
    similar: z.array(registered).meta({ description: 'Registered, and called nearly the same' }),
  })
  .meta({ id: 'DraftThing' })
export type DraftThing = z.infer<typeof draftThing>

export const draftMention = z
  .object({
    ...suggested,
    of: subject,
    others: z.array(registered).meta({ description: 'What else the words can mean' }),
  })
  .meta({ id: 'DraftMention' })
export type DraftMention = z.infer<typeof draftMention>

/** The place is that of the words that tell of it. */
export const draftPartnership = z
  .object({
    ...suggested,
    name: asRead,
    tie,
    agreement,
    parties: z.array(z.object({ of: subject, jointly: z.literal(true).exactOptional() })).min(2),
  })
  .meta({ id: 'DraftPartnership' })
export type DraftPartnership = z.infer<typeof draftPartnership>

export const draftReorganisation = z
  .object({
    ...suggested,
    name: asRead,
    kind: reorganisationKind,
    state: reorganisationState,
    units: z.array(subject).min(1),
  })
  .meta({ id: 'DraftReorganisation' })
export type DraftReorganisation = z.infer<typeof draftReorganisation>

export const draftInterviewee = z
  .object({
    name: asRead,
    role: asRead.exactOptional(),
    organisation: asRead.exactOptional().meta({ description: 'As it stands in the text' }),
    worksAt: subject.exactOptional(),
    person: id.exactOptional().meta({ description: 'Registered; a new person when absent' }),
  })
  .meta({ id: 'DraftInterviewee' })
export type DraftInterviewee = z.infer<typeof draftInterviewee>

export const draftAnswer = z
  .object({
    position: z.int().min(0),
    label: z
      .string()
      .exactOptional()
      .meta({ description: 'The number or letter of the question as it stands: 3, b' }),
    question: words,
    asked: id
      .exactOptional()
      .meta({ description: 'The registered question it answers; a new one when absent' }),
    text: z.string().meta({ description: 'Empty when it was not answered' }),
    consent: consent.exactOptional().meta({ description: 'Of this answer alone' }),
  })
  .meta({ id: 'DraftAnswer' })
export type DraftAnswer = z.infer<typeof draftAnswer>

const fileFormats = ['docx', 'text', 'markdown', 'pasted'] as const
export type FileFormat = (typeof fileFormats)[number]

const head = {
  id,
  revision: revision.meta({ description: 'Of the draft alone; send it as If-Match, in quotes' }),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  goneAt: z.iso.datetime(),
  file: z.object({ name: z.string().exactOptional(), format: z.enum(fileFormats) }),
  series: asRead,
  interviewees: z.array(draftInterviewee).meta({
    description: 'Without any it can be saved all the same: its answers are counted as of nobody',
  }),
  interview: id
    .exactOptional()
    .meta({ description: 'What it was saved as, as long as that is registered' }),
}

/** Of the same person and series; it can be updated instead of saving another. */
const same = z.object({
  interview: id,
  interviewees: z.array(z.string()),
  date: day.exactOptional(),
})

export const draft = z
  .object({
    ...head,
    text: z.string().meta({ description: 'All that was read; PATCH it to have it read anew' }),
    introduction: z.string().meta({ description: 'What stands before; it is not saved' }),
    date: day.exactOptional(),
    source: words.exactOptional(),
    language,
    verbatim: z.boolean(),
    consent,
    answers: z.array(draftAnswer),
    things: z.array(draftThing),
    mentions: z.array(draftMention),
    partnerships: z.array(draftPartnership),
    reorganisations: z.array(draftReorganisation),
    same: z.array(same),
    updates: id.exactOptional().meta({ description: 'The interview that confirming updates' }),
    carried: z
      .object({
        kept: z.int().min(0),
        lost: z.array(z.object({ words: z.string(), name: z.string() })),
      })
      .exactOptional()
      .meta({ description: 'Mentions of the interview it updates that still match, and not' }),
  })
  .meta({ id: 'Draft' })
export type Draft = z.infer<typeof draft>

const draftSummary = z
  .object({ ...head, open: z.int().min(0).meta({ description: 'Suggestions nobody has judged' }) })
  .meta({ id: 'DraftSummary' })
export type DraftSummary = z.infer<typeof draftSummary>

export const draftsAnswer = z.object({ drafts: z.array(draftSummary) }).meta({ id: 'Drafts' })
export type DraftsAnswer = z.infer<typeof draftsAnswer>

export const oneDraft = z.object({ draft }).meta({ id: 'OneDraft' })
export type OneDraft = z.infer<typeof oneDraft>
