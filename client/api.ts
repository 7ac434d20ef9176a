/** Every question to the service and every change of the register, by the types of the contract. */
import type {
  ActorCard,
  PartnershipCard,
  PersonCard,
  UnitsAnswer,
} from '../server/contract/cards.ts'
import type {
  DraftChange,
  DraftChanged,
  DraftConfirmed,
  DraftMade,
} from '../server/contract/draft-changes.ts'
import type { DraftsAnswer, OneDraft } from '../server/contract/drafts.ts'
import type { ExposureAnswer, ReportBody } from '../server/contract/exposure.ts'
import type { HistoryAnswer } from '../server/contract/history.ts'
import type {
  ComparisonAnswer,
  CoverageAnswer,
  DeletedInterviewsAnswer,
  EvidenceAnswer,
  InterviewAnswer,
  InterviewChange,
  InterviewDeletion,
  InterviewsAnswer,
  Pseudonymised,
  QuestionsAnswer,
} from '../server/contract/interviews.ts'
import type { CommunitiesAnswer, NetworkAnswer } from '../server/contract/network.ts'
import type { PathsAnswer } from '../server/contract/paths.ts'
import type {
  ActorChange,
  NewActor,
  NewContact,
  NewPartnership,
  NewPerson,
  NewUnit,
  PartnershipChange,
  PersonChange,
  UnitChange,
} from '../server/contract/registering.ts'
import type {
  FollowUpBody,
  FollowUpsAnswer,
  NewReorganisation,
  NewScenario,
  RecordScenario,
  ReorganisationAnswer,
  ReorganisationChange,
  ReorganisationsAnswer,
  ScenarioAnswer,
  ScenarioChanges,
  ScenarioRecorded,
  ScenariosAnswer,
} from '../server/contract/reorganisations.ts'
import type { Found, SearchAnswer, SearchSort } from '../server/contract/search.ts'
import type { SessionAnswer } from '../server/contract/service.ts'
import type { StructureAnswer } from '../server/contract/structure.ts'
import type { MentionableType, Reference, Status, Tie } from '../server/domain/words.ts'
import {
  act,
  changing,
  fileNameIn,
  get,
  one,
  post,
  query,
  send,
  type Tagged,
  upload,
} from './http.ts'
import type { Language, ReorganisationSubject, WhatIf } from './view/view.ts'

export { ApiError, type Failure, type Tagged } from './http.ts'

interface NetworkQuestion {
  /** An ISO day; without it, everything registered. */
  asOf?: string | undefined
  /** The tag of what is known already. */
  etag?: string | undefined
}

/** The network, or undefined when it has not changed since `etag` was given. */
async function network(
  { asOf, etag }: NetworkQuestion,
  signal?: AbortSignal,
): Promise<Tagged<NetworkAnswer> | undefined> {
  const response = await send(`network${query({ asOf })}`, {
    ...(signal && { signal }),
    ...(etag ? { headers: { 'if-none-match': etag } } : { cache: 'no-cache' }),
  })
  if (response.status === 304) return undefined
  const answer = (await response.json()) as NetworkAnswer
  return { answer, etag: response.headers.get('etag') ?? undefined }
}

/** Opens a session with the shared password. */
async function signIn(password: string): Promise<void> {
  await post('session', { password })
}

async function signOut(): Promise<void> {
  await send('session', { method: 'DELETE' })
}

interface PathsQuestion {
  from: string
  to: string
  asOf?: string | undefined
}

/** A page of an exposure; sentences are in `language`. */
interface ExposurePage {
  language: Language
  limit?: number
  offset?: number
}

/** An unsaved what-if. */
async function whatIf(
  question: WhatIf,
  page: ExposurePage,
  signal?: AbortSignal,
): Promise<ExposureAnswer> {
  const path = `exposure${query({ ...page })}`
  const response = await post(path, { units: [], ...question }, signal ? { signal } : {})
  return (await response.json()) as ExposureAnswer
}

/** What is given of the day, the window and the filter stands in place of the subject's own. */
function exposureOf(
  subject: ReorganisationSubject,
  { date, windowDays, ties, statuses, ...page }: Omit<WhatIf, 'units' | 'changes'> & ExposurePage,
  signal?: AbortSignal,
): Promise<ExposureAnswer> {
  const parameters = { ...page, date, windowDays, tie: ties, status: statuses }
  return get(`${subjectPath(subject)}/exposure${query(parameters)}`, signal)
}

const subjectPath = ({ type, id }: ReorganisationSubject) => one(`${type}s`, id)

/** A file with the exposure, under the name the service gives it. */
async function report(body: ReportBody): Promise<{ file: Blob; name: string }> {
  const response = await post('exposure/report', body, { headers: { accept: '*/*' } })
  const name = fileNameIn(response.headers.get('content-disposition') ?? '')
  return { file: await response.blob(), name: name ?? `bindeled.${body.format}` }
}

interface StructureQuestion {
  /** An ISO day; without it, today. */
  asOf?: string
  ties?: readonly Tie[]
  statuses?: readonly Status[]
}

interface HistoryQuestion {
  /** Only the acts that concern it. */
  item?: Reference
  limit?: number
  offset?: number
}

/** Every question the interface asks; each can be aborted by its signal and rejects with an `ApiError`. */
const questions = {
  network,
  communities: (signal?: AbortSignal) => get<CommunitiesAnswer>('communities', signal),
  actor: (id: string, signal?: AbortSignal) => get<ActorCard>(one('actors', id), signal),
  partnership: (id: string, signal?: AbortSignal) =>
    get<PartnershipCard>(one('partnerships', id), signal),
  person: (id: string, signal?: AbortSignal) => get<PersonCard>(one('people', id), signal),
  units: (signal?: AbortSignal) => get<UnitsAnswer>('units', signal),
  interviews: (signal?: AbortSignal) => get<InterviewsAnswer>('interviews', signal),
  interview: (id: string, signal?: AbortSignal) =>
    get<InterviewAnswer>(one('interviews', id), signal),
  deletedInterviews: (signal?: AbortSignal) =>
    get<DeletedInterviewsAnswer>('interviews/deleted', signal),
  interviewDeletion: (id: string, signal?: AbortSignal) =>
    get<InterviewDeletion>(`${one('interviews', id)}/deletion`, signal),
  drafts: (signal?: AbortSignal) => get<DraftsAnswer>('interviews/drafts', signal),
  draft: (id: string, signal?: AbortSignal) => get<OneDraft>(one('interviews/drafts', id), signal),
  questions: (signal?: AbortSignal) => get<QuestionsAnswer>('questions', signal),
  comparison: (question: string, signal?: AbortSignal) =>
    get<ComparisonAnswer>(`comparison${query({ question })}`, signal),
  coverage: (signal?: AbortSignal) => get<CoverageAnswer>('coverage', signal),
  evidence: (of: { type: MentionableType; id: string }, signal?: AbortSignal) =>
    get<EvidenceAnswer>(`evidence${query({ ...of })}`, signal),
  /** Finds things of every sort. */
  search: (q: string, limit?: number, signal?: AbortSignal) =>
    get<Found & SearchAnswer>(`search${query({ q, limit })}`, signal),
  /** Finds things of one sort. */
  searchOf: async <Sort extends SearchSort>(
    of: Sort,
    { q, limit }: { q: string; limit?: number },
    signal?: AbortSignal,
  ): Promise<Found[Sort]> => {
    const found = await get<Found>(`search${query({ q, limit, of })}`, signal)
    return found[of]
  },
  paths: ({ from, to, asOf }: PathsQuestion, signal?: AbortSignal) =>
    get<PathsAnswer>(`paths${query({ from, to, asOf })}`, signal),
  structure: ({ asOf, ties, statuses }: StructureQuestion, signal?: AbortSignal) =>
    get<StructureAnswer>(`structure${query({ asOf, tie: ties, status: statuses })}`, signal),
  reorganisation: (id: string, signal?: AbortSignal) =>
    get<ReorganisationAnswer>(one('reorganisations', id), signal),
  scenario: (id: string, signal?: AbortSignal) => get<ScenarioAnswer>(one('scenarios', id), signal),
  reorganisations: (signal?: AbortSignal) => get<ReorganisationsAnswer>('reorganisations', signal),
  scenarios: (signal?: AbortSignal) => get<ScenariosAnswer>('scenarios', signal),
  followUps: (subject: ReorganisationSubject, signal?: AbortSignal) =>
    get<FollowUpsAnswer>(`${subjectPath(subject)}/follow-ups`, signal),
  whatIf,
  exposureOf,
  report,
  history: ({ item, limit, offset }: HistoryQuestion, signal?: AbortSignal) =>
    get<HistoryAnswer>(`history${query({ ...item, limit, offset })}`, signal),
  session: (signal?: AbortSignal) => get<SessionAnswer>('session', signal),
  signIn,
  signOut,
}

/** Every change of the register; each answers how to undo it. */
const acts = {
  registerActor: (body: NewActor) => act('POST', 'actors', { body }),
  changeActor: changing<ActorChange>('actors'),
  registerUnit: (body: NewUnit) => act('POST', 'units', { body }),
  changeUnit: changing<UnitChange>('units'),
  registerPerson: (body: NewPerson) => act('POST', 'people', { body }),
  changePerson: changing<PersonChange>('people'),
  registerPartnership: (body: NewPartnership) => act('POST', 'partnerships', { body }),
  changePartnership: changing<PartnershipChange>('partnerships'),
  registerContact: (partnership: string, body: NewContact) =>
    act('POST', `${one('partnerships', partnership)}/contacts`, { body }),
  recordReorganisation: (body: NewReorganisation) => act('POST', 'reorganisations', { body }),
  changeReorganisation: changing<ReorganisationChange>('reorganisations'),
  saveScenario: (body: NewScenario) => act('POST', 'scenarios', { body }),
  changeScenario: changing<ScenarioChanges>('scenarios'),
  deleteSubject: (subject: ReorganisationSubject, revision: number) =>
    act('DELETE', subjectPath(subject), { revision }),
  /** Records what a scenario holds as a reorganisation; sentences are in `language`. */
  recordScenario: (id: string, body: RecordScenario, language: Language) =>
    act<ScenarioRecorded>('POST', `${one('scenarios', id)}/reorganisation${query({ language })}`, {
      body,
    }),
  setFollowUp: (
    { subject, partnership }: { subject: ReorganisationSubject; partnership: string },
    body: FollowUpBody,
    revision: number,
  ) =>
    act('PUT', `${subjectPath(subject)}/follow-ups/${encodeURIComponent(partnership)}`, {
      body,
      revision,
    }),
  /** Has a file read, or pasted text that has no name; nothing is saved but a draft. */
  makeDraft: async (file: Blob, name?: string): Promise<DraftMade> =>
    (await (await upload(`interviews/drafts${query({ name })}`, file)).json()) as DraftMade,
  changeDraft: (id: string, body: DraftChange, revision: number) =>
    act<DraftChanged>('PATCH', one('interviews/drafts', id), { body, revision }),
  deleteDraft: (id: string, revision: number) =>
    act<object>('DELETE', one('interviews/drafts', id), { revision }),
  confirmDraft: (id: string, revision: number) =>
    act<DraftConfirmed>('POST', `${one('interviews/drafts', id)}/confirm`, { revision }),
  changeInterview: changing<InterviewChange>('interviews'),
  deleteInterview: (id: string, revision: number) =>
    act('DELETE', one('interviews', id), { revision }),
  pseudonymiseInterviewees: (interview: string) =>
    act<Pseudonymised>('POST', `${one('interviews', interview)}/pseudonymised`),
  pseudonymisePerson: (person: string) =>
    act<Pseudonymised>('POST', `${one('people', person)}/pseudonymised`),
  undo: (id: string) => act('POST', `${one('history', id)}/undo`),
}

export const api = { ...questions, ...acts }
export type Api = typeof api
