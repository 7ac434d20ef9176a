/** Recorded reorganisations, scenarios, and what somebody does about what they expose. */
import { writtenAnswer } from '../history.ts'
import { changing, reading, readingById, registering, removing } from '../operation.ts'
import type { Operation } from '../operation.ts'
import {
  followUpBody,
  followUpsAnswer,
  languageQuery,
  newReorganisation,
  newScenario,
  recordScenario,
  reorganisationAnswer,
  reorganisationChange,
  reorganisationsAnswer,
  scenarioAnswer,
  scenarioChanges,
  scenarioRecorded,
  scenariosAnswer,
} from '../reorganisations.ts'

const setting = { ...changing, method: 'put', body: followUpBody, answer: writtenAnswer } as const
const summaryOfSetting = 'Set what somebody does about an exposed partnership; nothing removes it'
const summaryOfFollowUps = 'What somebody does about the partnerships it exposes'

export const reorganisationOperations = {
  reorganisations: {
    ...reading,
    path: '/api/reorganisations',
    summary: 'Recorded reorganisations with the units they affect',
    answer: reorganisationsAnswer,
  },
  recordReorganisation: {
    ...registering,
    path: '/api/reorganisations',
    summary: 'Record a reorganisation',
    body: newReorganisation,
    answer: writtenAnswer,
  },
  reorganisation: {
    ...readingById,
    path: '/api/reorganisations/:id',
    summary: 'A recorded reorganisation',
    answer: reorganisationAnswer,
  },
  changeReorganisation: {
    ...changing,
    path: '/api/reorganisations/:id',
    summary: 'Change a recorded reorganisation',
    body: reorganisationChange,
    answer: writtenAnswer,
  },
  deleteReorganisation: {
    ...removing,
    path: '/api/reorganisations/:id',
    summary: 'Delete a recorded reorganisation that no interview speaks of, and its follow-ups',
    answer: writtenAnswer,
  },
  reorganisationFollowUps: {
    ...readingById,
    path: '/api/reorganisations/:id/follow-ups',
    summary: summaryOfFollowUps,
    answer: followUpsAnswer,
  },
  setReorganisationFollowUp: {
    ...setting,
    path: '/api/reorganisations/:id/follow-ups/:partnership',
    summary: summaryOfSetting,
  },
  scenarios: {
    ...reading,
    path: '/api/scenarios',
    summary: 'Saved scenarios: questions to the registered network',
    answer: scenariosAnswer,
  },
  saveScenario: {
    ...registering,
    path: '/api/scenarios',
    summary: 'Save a scenario',
    body: newScenario,
    answer: writtenAnswer,
  },
  scenario: {
    ...readingById,
    path: '/api/scenarios/:id',
    summary: 'A scenario',
    answer: scenarioAnswer,
  },
  changeScenario: {
    ...changing,
    path: '/api/scenarios/:id',
    summary: 'Change a scenario',
    body: scenarioChanges,
    answer: writtenAnswer,
  },
  deleteScenario: {
    ...removing,
    path: '/api/scenarios/:id',
    summary: 'Delete a scenario and its follow-ups',
    answer: writtenAnswer,
  },
  recordScenario: {
    ...registering,
    path: '/api/scenarios/:id/reorganisation',
    summary: 'Record what a scenario affects as a reorganisation; the scenario stays',
    query: languageQuery,
    body: recordScenario,
    answer: scenarioRecorded,
    problems: [...registering.problems, 404],
  },
  scenarioFollowUps: {
    ...readingById,
    path: '/api/scenarios/:id/follow-ups',
    summary: summaryOfFollowUps,
    answer: followUpsAnswer,
  },
  setScenarioFollowUp: {
    ...setting,
    path: '/api/scenarios/:id/follow-ups/:partnership',
    summary: summaryOfSetting,
  },
} as const satisfies Record<string, Operation>
