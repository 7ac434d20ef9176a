/** What interviewees said, as their consent allows, and changing what is kept of it. */
import { z } from 'zod'
import { hindrances } from '../domain/words.ts'
import { itemRevision, laterAct, namedItem, actSignature } from './history.ts'
import {
  certainty,
  consent,
  coverage,
  day,
  id,
  language,
  mentionable,
  reference,
  revision,
} from './word-schemas.ts'

export const mention = z
  .object({
    start: z.int().min(0).meta({ description: 'UTF-16 index of the first character' }),
    end: z.int().min(1).meta({ description: 'UTF-16 index after the last character' }),
    target: reference,
    name: z.string().meta({ description: 'The registered name of the target' }),
    certainty,
  })
  .meta({ id: 'Mention' })

/** Without id, name and workplaces unless the consent is `named`. */
export const interviewee = z
  .object({
    id: id.exactOptional(),
    name: z.string().exactOptional(),
    role: z.string().exactOptional(),
    workplaces: z.array(z.string()),
  })
  .meta({ id: 'Interviewee' })

const question = z.object({ id, position: z.int().min(0), text: z.string() })

/** Absent where the answer says less of who gave it than its interview does: nothing may lead from one to the other. */
const interviewOf = id
  .exactOptional()
  .meta({ description: 'Absent when the consent of the answer is stricter than the interview’s' })

export const answer = z
  .object({
    id,
    position: z.int().min(0).meta({ description: '0 is the outline before the questions' }),
    text: z.string(),
    interview: id,
    question,
    mentions: z.array(mention),
    consent: consent
      .exactOptional()
      .meta({ description: 'Of this answer alone; absent when it is the interview’s' }),
  })
  .meta({ id: 'Answer' })

const provenance = {
  series: z.string(),
  language: z.string().meta({ description: 'BCP 47 tag of the answers', example: 'da' }),
  verbatim: z.boolean().meta({ description: 'False when the answers are retold' }),
  consent,
  interviewees: z.array(interviewee),
}

export const quote = answer.extend({ ...provenance, interview: interviewOf }).meta({ id: 'Quote' })

const interviewSummary = z
  .object({
    id,
    date: day.exactOptional(),
    source: z.string().exactOptional(),
    ...provenance,
    answers: z.int().min(0),
    mentions: z.int().min(0),
  })
  .meta({ id: 'InterviewSummary' })

export const interview = interviewSummary
  .omit({ answers: true, mentions: true })
  .extend({
    answers: z.array(answer),
    withheld: z.int().min(0).meta({ description: 'Answers that may not be shown here' }),
  })
  .meta({ id: 'Interview' })

export const interviewsAnswer = z
  .object({ revision, interviews: z.array(interviewSummary) })
  .meta({ id: 'Interviews' })
export type InterviewsAnswer = z.infer<typeof interviewsAnswer>

export const interviewAnswer = z
  .object({ revision, itemRevision, interview })
  .meta({ id: 'InterviewCard' })
export type InterviewAnswer = z.infer<typeof interviewAnswer>

/** What deleting an interview takes with it, and how much of what it mentions stays registered. */
export const interviewDeletion = z
  .object({
    revision,
    removed: z.object({
      answers: z.int().min(0),
      mentions: z.int().min(0),
      questions: z.int().min(0).meta({ description: 'Those that nobody else answered' }),
      people: z.int().min(0).meta({ description: 'Those who are registered for nothing else' }),
      drafts: z.int().min(0).meta({ description: 'What it was made of; gone at once, for good' }),
    }),
    kept: z.object({
      actors: z.int().min(0),
      formal: z
        .int()
        .min(0)
        .meta({ description: 'Formal partnerships, those between two of the actors too' }),
      collaborations: z.int().min(0).meta({ description: 'Other partnerships, likewise' }),
      general: z
        .int()
        .min(0)
        .meta({ description: 'Those of either that are mentioned in general' }),
      units: z.int().min(0),
      activities: z.int().min(0),
      reorganisations: z.int().min(0),
    }),
  })
  .meta({ id: 'InterviewDeletion' })
export type InterviewDeletion = z.infer<typeof interviewDeletion>

/** An interview that was deleted and is kept still, told of as it could be itself. */
export const deletedInterview = interviewSummary
  .extend({
    deleted: z.object({
      act: id,
      at: actSignature.at,
      by: actSignature.by,
      keptUntil: z.iso.datetime().meta({ description: 'From then on nothing brings it back' }),
      undoable: z.boolean(),
      reason: z.enum(hindrances).exactOptional().meta({ description: 'Why it is not undoable' }),
      changed: z
        .array(namedItem)
        .exactOptional()
        .meta({ description: 'What it needs and is not registered any more' }),
      later: z
        .array(laterAct)
        .exactOptional()
        .meta({ description: 'The last act on each of these, to be taken back first' }),
    }),
  })
  .meta({ id: 'DeletedInterview' })
export type DeletedInterview = z.infer<typeof deletedInterview>

export const deletedInterviewsAnswer = z
  .object({ revision, interviews: z.array(deletedInterview) })
  .meta({ id: 'DeletedInterviews' })
export type DeletedInterviewsAnswer = z.infer<typeof deletedInterviewsAnswer>

/** The answers that speak of a thing, and by how many of all interviewees. */
export const evidence = z
  .object({
    answers: z.array(quote),
    people: z.int().min(0).meta({ description: 'Interviewees who gave one of the answers' }),
    interviewed: z.int().min(0).meta({ description: 'All interviewees' }),
  })
  .meta({ id: 'Evidence' })
export type Evidence = z.infer<typeof evidence>

/** What is absent stays, what is null is removed; the mentions of an answer stand in place of all it had. */
export const interviewChange = z
  .strictObject({
    date: day.nullable().exactOptional(),
    source: z.string().trim().min(1).max(2000).nullable().exactOptional(),
    language: language.exactOptional(),
    verbatim: z.boolean().exactOptional(),
    consent: consent.exactOptional(),
    answers: z
      .array(
        z.strictObject({
          id,
          mentions: z
            .array(
              z.strictObject({
                start: mention.shape.start,
                end: mention.shape.end,
                target: mentionable,
                certainty: certainty.default('stated'),
              }),
            )
            .max(2000)
            .exactOptional(),
          consent: consent.nullable().exactOptional(),
          question: id.exactOptional().meta({ description: 'The registered question it answers' }),
        }),
      )
      .max(2000)
      .exactOptional(),
  })
  .meta({ id: 'InterviewChange' })
export type InterviewChange = z.input<typeof interviewChange>

/** Every question that was asked, by series and position. */
export const questionsAnswer = z
  .object({
    revision,
    questions: z.array(question.extend({ series: z.string(), answers: z.int().min(0) })),
  })
  .meta({ id: 'Questions' })
export type QuestionsAnswer = z.infer<typeof questionsAnswer>

export const comparisonQuery = z.strictObject({ question: id })

/** All answers to one question: those to every question of the same series and position. */
export const comparisonAnswer = z
  .object({
    revision,
    question: question.extend({ series: z.string() }),
    answers: z.array(quote),
    counted: z.int().min(0).meta({ description: 'Answers that may only be counted' }),
  })
  .meta({ id: 'Comparison' })
export type ComparisonAnswer = z.infer<typeof comparisonAnswer>

/** Whom anybody asked, and who is spoken of, actor by actor. */
export const coverageAnswer = z
  .object({
    revision,
    interviewed: z.int().min(0).meta({ description: 'All interviewees' }),
    actors: z.array(
      z.object({
        id,
        coverage,
        answers: z.int().min(0).meta({ description: 'Answers that mention it' }),
        people: z.int().min(0).meta({ description: 'Interviewees who gave one of them' }),
      }),
    ),
  })
  .meta({ id: 'CoverageAnswer' })
export type CoverageAnswer = z.infer<typeof coverageAnswer>

export const evidenceQuery = z.strictObject({ type: mentionable.shape.type, id })

export const evidenceAnswer = z.object({ revision, evidence }).meta({ id: 'EvidenceAnswer' })
export type EvidenceAnswer = z.infer<typeof evidenceAnswer>

/** Whom nothing names any more. */
export const pseudonymisedAnswer = z
  .object({
    revision,
    people: z
      .array(z.object({ id, name: z.string() }))
      .meta({ description: 'As they are called now' }),
    replaced: z.int().min(0).meta({ description: 'Records a name was taken out of' }),
    left: z
      .array(z.object({ answer: id, words: z.string() }))
      .meta({ description: 'Answers where a part of a name may still stand, to be looked at' }),
    forgotten: z.boolean().meta({
      description:
        'Whether the names are out of the files of the database too; if not, that is tried again at each change and at the next start',
    }),
  })
  .meta({ id: 'Pseudonymised' })
export type Pseudonymised = z.infer<typeof pseudonymisedAnswer>
