/** Recorded reorganisations, scenarios, and what somebody does about what they expose. */
import { z } from 'zod'
import { linkedSentence } from './evidence.ts'
import { followUp, followUpFields, language, whatIf } from './exposure.ts'
import { itemRevision, writtenAnswer } from './history.ts'
import { reorganisation } from './network.ts'
import {
  certainty,
  day,
  id,
  name,
  reorganisationKind,
  reorganisationState,
  revision,
} from './word-schemas.ts'

const note = z.string().trim().min(1).max(5000)
const source = z.string().trim().min(1).max(500)

const recordedReorganisation = reorganisation
  .extend({ itemRevision })
  .meta({ id: 'RecordedReorganisation' })

/** All of them, in Danish order of their names. */
export const reorganisationsAnswer = z
  .object({ revision, reorganisations: z.array(recordedReorganisation) })
  .meta({ id: 'Reorganisations' })
export type ReorganisationsAnswer = z.infer<typeof reorganisationsAnswer>

export const reorganisationAnswer = z
  .object({ revision, reorganisation: recordedReorganisation })
  .meta({ id: 'ReorganisationAnswer' })
export type ReorganisationAnswer = z.infer<typeof reorganisationAnswer>

export const newReorganisation = z
  .strictObject({
    name,
    kind: reorganisationKind.default('not-stated'),
    state: reorganisationState.default('planned'),
    date: day.exactOptional(),
    note: note.exactOptional(),
    units: z.array(id).min(1).max(5000).meta({ description: 'The units it affects' }),
    certainty: certainty.default('stated'),
    source: source.exactOptional(),
  })
  .meta({ id: 'NewReorganisation' })
export type NewReorganisation = z.input<typeof newReorganisation>

/** What is absent stays; what is null is removed. */
export const reorganisationChange = z
  .strictObject({
    name: name.exactOptional(),
    kind: reorganisationKind.exactOptional(),
    state: reorganisationState.exactOptional(),
    date: day.nullable().exactOptional(),
    note: note.nullable().exactOptional(),
    units: z.array(id).min(1).max(5000).exactOptional(),
    certainty: certainty.exactOptional(),
    source: source.nullable().exactOptional(),
  })
  .meta({ id: 'ReorganisationChange' })
export type ReorganisationChange = z.infer<typeof reorganisationChange>

/** A saved what-if: a question to the registered network, never a copy of it. */
export const scenario = z
  .object({ id, name: z.string(), note: z.string().exactOptional(), ...whatIf, itemRevision })
  .meta({ id: 'Scenario' })
export type Scenario = z.infer<typeof scenario>

export const scenariosAnswer = z
  .object({ revision, scenarios: z.array(scenario) })
  .meta({ id: 'Scenarios' })
export type ScenariosAnswer = z.infer<typeof scenariosAnswer>

export const scenarioAnswer = z.object({ revision, scenario }).meta({ id: 'ScenarioAnswer' })
export type ScenarioAnswer = z.infer<typeof scenarioAnswer>

export const newScenario = z
  .strictObject({ name, note: note.exactOptional(), ...whatIf })
  .meta({ id: 'NewScenario' })
export type NewScenario = z.infer<typeof newScenario>

export const scenarioChanges = z
  .strictObject({
    name: name.exactOptional(),
    note: note.nullable().exactOptional(),
    units: whatIf.units.exactOptional(),
    date: day.nullable().exactOptional(),
    windowDays: whatIf.windowDays.unwrap().nullable().exactOptional(),
    changes: whatIf.changes,
    ties: whatIf.ties.unwrap().nullable().exactOptional(),
    statuses: whatIf.statuses.unwrap().nullable().exactOptional(),
  })
  .meta({ id: 'ScenarioChanges' })
export type ScenarioChanges = z.infer<typeof scenarioChanges>

/** `POST /api/scenarios/:id/reorganisation`: its units, date and note, recorded; the scenario stays. */
export const recordScenario = z
  .strictObject({
    name: name.exactOptional().meta({ description: 'That of the scenario when absent' }),
    kind: reorganisationKind.default('not-stated'),
    state: reorganisationState.default('planned'),
    certainty: certainty.default('stated'),
    source: source.exactOptional(),
  })
  .meta({ id: 'RecordScenario' })
export type RecordScenario = z.input<typeof recordScenario>
export const languageQuery = z.strictObject({ language })

export const scenarioRecorded = writtenAnswer
  .extend({
    notCarriedOver: z
      .array(linkedSentence)
      .meta({ description: 'The changes a recorded reorganisation does not hold, as sentences' }),
  })
  .meta({ id: 'ScenarioRecorded' })
export type ScenarioRecorded = z.infer<typeof scenarioRecorded>

/** `PUT …/follow-ups/:partnership` of a reorganisation or a scenario. */
export const followUpBody = z.strictObject(followUpFields).meta({ id: 'FollowUpBody' })
export type FollowUpBody = z.infer<typeof followUpBody>

export const followUpsAnswer = z
  .object({
    revision,
    followUps: z.array(followUp.extend({ partnership: id, name: z.string() })),
  })
  .meta({ id: 'FollowUps' })
export type FollowUpsAnswer = z.infer<typeof followUpsAnswer>
