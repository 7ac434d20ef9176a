/** Who answers which operation of the contract; the types see to it that none is forgotten. */
import type { OperationName } from '../contract/operations.ts'
import { readActor, readPartnership, readPerson } from './cards.ts'
import { readCommunities } from './communities.ts'
import { readDescription } from './description.ts'
import {
  changeDraft,
  confirmDraft,
  deleteDraft,
  listDrafts,
  makeDraft,
  readOneDraft,
} from './drafts.ts'
import { compareAnswers, listQuestions, readCoverage, readEvidenceOf } from './evidence.ts'
import { reportExposure } from './exposure-report.ts'
import { askExposure, readReorganisationExposure, readScenarioExposure } from './exposure.ts'
import {
  listReorganisationFollowUps,
  listScenarioFollowUps,
  setReorganisationFollowUp,
  setScenarioFollowUp,
} from './follow-ups.ts'
import type { Handler } from '../http/handler.ts'
import { readLive, readReady } from './health.ts'
import { listHistory, undoAct } from './history.ts'
import {
  changeInterview,
  deleteInterview,
  listDeletedInterviews,
  listInterviews,
  readInterviewDeletion,
  readOneInterview,
} from './interviews.ts'
import { readNetwork } from './network.ts'
import { readPathsBetween } from './paths.ts'
import { pseudonymiseInterviewees, pseudonymisePerson } from './pseudonymising.ts'
import {
  changeActor,
  changePartnership,
  changePerson,
  changeUnit,
  registerActor,
  registerContact,
  registerPartnership,
  registerPerson,
  registerUnit,
} from './registering.ts'
import {
  changeReorganisation,
  deleteReorganisation,
  listReorganisations,
  readReorganisation,
  recordReorganisation,
} from './reorganisations.ts'
import {
  changeScenario,
  deleteScenario,
  listScenarios,
  readOneScenario,
  recordScenario,
  saveScenario,
} from './scenarios.ts'
import { searchNetwork } from './search.ts'
import { endSession, readSession, startSession } from './session.ts'
import { readStructureOn } from './structure.ts'
import { listUnits } from './units.ts'

export const handlers: { [Name in OperationName]: Handler<Name> } = {
  network: readNetwork,
  communities: readCommunities,
  paths: readPathsBetween,
  actor: readActor,
  partnership: readPartnership,
  person: readPerson,
  units: listUnits,
  interviews: listInterviews,
  deletedInterviews: listDeletedInterviews,
  interview: readOneInterview,
  changeInterview,
  interviewDeletion: readInterviewDeletion,
  deleteInterview,
  drafts: listDrafts,
  makeDraft,
  draft: readOneDraft,
  changeDraft,
  deleteDraft,
  confirmDraft,
  pseudonymiseInterviewees,
  pseudonymisePerson,
  questions: listQuestions,
  comparison: compareAnswers,
  coverage: readCoverage,
  evidence: readEvidenceOf,
  search: searchNetwork,
  history: listHistory,
  undo: undoAct,
  registerActor,
  changeActor,
  registerUnit,
  changeUnit,
  registerPerson,
  changePerson,
  registerPartnership,
  changePartnership,
  registerContact,
  reorganisations: listReorganisations,
  recordReorganisation,
  reorganisation: readReorganisation,
  changeReorganisation,
  deleteReorganisation,
  reorganisationFollowUps: listReorganisationFollowUps,
  setReorganisationFollowUp,
  scenarios: listScenarios,
  saveScenario,
  scenario: readOneScenario,
  changeScenario,
  deleteScenario,
  recordScenario,
  scenarioFollowUps: listScenarioFollowUps,
  setScenarioFollowUp,
  exposure: askExposure,
  reorganisationExposure: readReorganisationExposure,
  scenarioExposure: readScenarioExposure,
  exposureReport: reportExposure,
  structure: readStructureOn,
  live: readLive,
  ready: readReady,
  session: readSession,
  signIn: startSession,
  signOut: endSession,
  description: readDescription,
}
