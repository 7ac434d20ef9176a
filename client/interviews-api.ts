/** The questions and acts of interviews: laying them in, reading, comparing and changing them. */
import type {
  DraftChange,
  DraftChanged,
  DraftConfirmed,
  DraftMade,
} from '../server/contract/draft-changes.ts'
import type { DraftsAnswer, OneDraft } from '../server/contract/drafts.ts'
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
import type { MentionableType } from '../server/domain/words.ts'
import { act, changing, get, one, query, upload } from './http.ts'

export const interviewQuestions = {
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
}

export const interviewActs = {
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
}
