/** `GET /api/interviews` and `GET /api/interviews/:id`: what interviewees said, as their consent allows. */
import { z } from 'zod'
import { certainty, consent, day, id, reference, revision } from './words.ts'

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

export const answer = z
  .object({
    id,
    position: z.int().min(0).meta({ description: '0 is the outline before the questions' }),
    text: z.string(),
    interview: id,
    question,
    mentions: z.array(mention),
  })
  .meta({ id: 'Answer' })

const provenance = {
  series: z.string(),
  language: z.string().meta({ description: 'BCP 47 tag of the answers', example: 'da' }),
  verbatim: z.boolean().meta({ description: 'False when the answers are retold' }),
  consent,
  interviewees: z.array(interviewee),
}

export const quote = answer.extend(provenance).meta({ id: 'Quote' })

export const interviewSummary = z
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
  .extend({ answers: z.array(answer) })
  .meta({ id: 'Interview' })

export const interviewsAnswer = z
  .object({ revision, interviews: z.array(interviewSummary) })
  .meta({ id: 'Interviews' })
export type InterviewsAnswer = z.infer<typeof interviewsAnswer>

export const interviewAnswer = z.object({ revision, interview }).meta({ id: 'InterviewCard' })
export type InterviewAnswer = z.infer<typeof interviewAnswer>

/** The answers that speak of a thing, and by how many of all interviewees. */
export const evidence = z
  .object({
    answers: z.array(quote),
    people: z.int().min(0).meta({ description: 'Interviewees who gave one of the answers' }),
    interviewed: z.int().min(0).meta({ description: 'All interviewees' }),
  })
  .meta({ id: 'Evidence' })
export type Evidence = z.infer<typeof evidence>
