/** What a reorganisation exposes: an unsaved what-if, a recorded reorganisation or a scenario, and its report. */
import { z } from 'zod'
import { changeKinds, dateSources, exposureClasses, languages } from '../domain/words.ts'
import { evidencedSignal, linkedSentence, sentence } from './evidence.ts'
import { quote } from './interviews.ts'
import {
  agreement,
  certainty,
  day,
  id,
  name,
  reference,
  revision,
  status,
  tie,
} from './word-schemas.ts'

export const language = z
  .enum(languages)
  .default('da')
  .meta({ description: 'Of the sentences in the answer' })

const destination = z.union([id, z.strictObject({ name })])
const ids = z.array(id).min(1).max(500)

/** A change of a scenario (DOMAIN.md, section 4). */
export const scenarioChange = z
  .discriminatedUnion('change', [
    z.strictObject({ change: z.literal('unit-closed'), unit: id }),
    z.strictObject({ change: z.literal('units-merged'), units: ids.min(2), into: destination }),
    z.strictObject({ change: z.literal('unit-moved'), unit: id, under: id }),
    z.strictObject({
      change: z.literal('unit-split'),
      unit: id,
      into: z.array(destination).max(100),
    }),
    z.strictObject({ change: z.literal('actor-moved'), actor: id, unit: id }),
    z.strictObject({ change: z.literal('person-left'), person: id }),
    z.strictObject({ change: z.literal('person-moved'), person: id, to: reference }),
    z.strictObject({ change: z.literal('partnership-ended'), partnership: id }),
    z.strictObject({ change: z.literal('agreement-given'), partnership: id, agreement }),
  ])
  .meta({ id: 'ScenarioChange', description: `One of ${changeKinds.join(', ')}` })

/** What is asked: affected units, when, and what counts. */
export const whatIf = {
  units: z.array(id).max(5000),
  date: day.exactOptional(),
  windowDays: z.int().min(0).max(3660).exactOptional(),
  changes: z.array(scenarioChange).max(200).exactOptional(),
  ties: z.array(tie).min(1).exactOptional(),
  statuses: z.array(status).min(1).exactOptional(),
}
export const exposureBody = z.strictObject(whatIf).meta({ id: 'WhatIf' })
export type WhatIf = z.infer<typeof exposureBody>

const page = {
  language,
  limit: z.coerce.number().int().min(1).max(2000).default(1000).meta({
    description: 'Findings sent at most, from `offset`; `counts` always counts them all',
  }),
  offset: z.coerce.number().int().min(0).default(0),
}
/** Of `POST /api/exposure`. */
export const exposurePage = z.strictObject(page)
/** Of a recorded reorganisation or a scenario; what is given stands in place of its own. */
export const exposureQuery = z.strictObject({
  ...page,
  date: day.optional(),
  windowDays: z.coerce.number().int().min(0).max(3660).optional(),
  tie: z.union([tie, z.array(tie)]).optional(),
  status: z.union([status, z.array(status)]).optional(),
})

/** What somebody does about an exposed partnership. */
export const followUpFields = {
  responsible: name.exactOptional(),
  step: z.string().trim().min(1).max(2000).exactOptional(),
  by: day.exactOptional(),
  done: z.boolean(),
}
export const followUp = z
  .object({ ...followUpFields, itemRevision: revision })
  .meta({ id: 'FollowUp' })
export type FollowUp = z.infer<typeof followUp>

export const finding = z
  .object({
    partnership: id,
    name: z.string(),
    class: z.enum(exposureClasses),
    certainty: certainty.exactOptional(),
    strongContact: z.literal(true).exactOptional(),
    signals: z.array(evidencedSignal),
    contacts: z
      .array(
        z.object({
          person: id,
          name: z.string(),
          role: z.string().exactOptional(),
          onBehalfOf: id,
        }),
      )
      .meta({ description: 'Its registered contact persons' }),
    answers: z
      .object({ total: z.int().min(0), quotes: z.array(quote) })
      .meta({ description: 'Answers that speak of it or its parties, and the first of them' }),
    followUp: followUp.exactOptional(),
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof finding>

const outcome = z
  .object({
    isolated: z.array(id),
    components: z.array(z.array(id)),
    pairsLost: z.int().min(0),
  })
  .meta({ id: 'Outcome' })

const share = z.object({ known: z.int().min(0), total: z.int().min(0) })

/** What a sentence of the summary is about. */
const summarySubjects = [
  'exposed',
  'worst',
  'mild',
  'activities',
  'gains',
  'unknown',
  'general',
] as const

export const exposureAnswer = z
  .object({
    revision,
    date: day,
    dateSource: z.enum(dateSources),
    readOn: day.meta({ description: 'The day before `date`: the network as it stood then' }),
    units: z.array(id),
    unitsAndBelow: z.array(id),
    actorsInside: z.array(id),
    personsInside: z.array(id),
    filter: z.object({
      windowDays: z.int(),
      ties: z.array(tie),
      statuses: z.array(status),
    }),
    changes: z
      .array(linkedSentence)
      .meta({ description: 'The changes of the scenario in their order, as sentences' }),
    summary: z.array(z.object({ about: z.enum(summarySubjects), ...sentence })),
    counts: z.object({
      direct: z.int(),
      indirect: z.int(),
      unknown: z.int(),
      'not-shown': z.int(),
      total: z.int(),
    }),
    classes: z
      .object({
        direct: z.array(id),
        indirect: z.array(id),
        unknown: z.array(id),
        'not-shown': z.array(id),
      })
      .meta({ description: 'Every counted partnership by its class, those beyond this page too' }),
    findings: z
      .array(finding)
      .meta({ description: 'Most exposed first; from `offset`, at most `limit`' }),
    offset: z.int().min(0),
    componentsBefore: z.array(z.array(id)),
    pairsBefore: z.int().min(0),
    worst: outcome,
    mild: outcome,
    activities: z.array(
      z.object({ activity: id, name: z.string(), exposed: z.int(), total: z.int() }),
    ),
    gains: z.array(
      z.object({
        units: z.array(id),
        into: destination.exactOptional(),
        partnership: id,
        actors: z.array(id),
        ...sentence,
      }),
    ),
    coverage: z.object({
      actors: share,
      sides: share,
      agreements: share,
      findings: share,
      ...sentence,
    }),
    general: z.array(z.object({ partnership: id, name: z.string() })),
  })
  .meta({ id: 'Exposure' })
export type ExposureAnswer = z.infer<typeof exposureAnswer>

const reportFormats = ['docx', 'xlsx', 'csv'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** `POST /api/exposure/report`: answered by a file. */
export const reportBody = z
  .strictObject({
    ...whatIf,
    units: whatIf.units.exactOptional(),
    of: z
      .strictObject({ type: z.enum(['reorganisation', 'scenario']), id })
      .exactOptional()
      .meta({ description: 'What is reported, unless it is an unsaved what-if' }),
    format: z.enum(reportFormats),
    language,
    picture: z
      .strictObject({
        svg: z.string().max(8_000_000),
        png: z
          .base64()
          .max(12_000_000)
          .meta({ description: 'The same, for those who cannot draw SVG' }),
        width: z.int().min(1).max(10_000),
        height: z.int().min(1).max(10_000),
      })
      .exactOptional()
      .meta({ description: 'The picture as drawn, for `docx`' }),
  })
  .meta({ id: 'Report' })
export type ReportBody = z.infer<typeof reportBody>
