/** Interviews: laying them in, reading, comparing and changing them, and what rests on them. */
import {
  draftChange,
  draftChanged,
  draftConfirmed,
  draftMade,
  draftQuery,
  largestFile,
} from '../draft-changes.ts'
import { draftsAnswer, oneDraft } from '../drafts.ts'
import { writtenAnswer } from '../history.ts'
import {
  comparisonAnswer,
  comparisonQuery,
  coverageAnswer,
  deletedInterviewsAnswer,
  evidenceAnswer,
  evidenceQuery,
  interviewAnswer,
  interviewChange,
  interviewDeletion,
  interviewsAnswer,
  pseudonymisedAnswer,
  questionsAnswer,
} from '../interviews.ts'
import { changing, nothing, reading, readingById, registering, removing } from '../operation.ts'
import type { Operation } from '../operation.ts'

const atDraft = { path: '/api/interviews/drafts/:id', ofNetwork: false } as const
const pseudonymises = {
  method: 'post',
  query: nothing,
  answer: pseudonymisedAnswer,
  problems: [403, 404, 503],
  ofNetwork: false,
} as const

export const interviewOperations = {
  drafts: {
    ...reading,
    path: '/api/interviews/drafts',
    summary: 'Interviews on their way in, newest first',
    answer: draftsAnswer,
    ofNetwork: false,
  },
  makeDraft: {
    ...registering,
    path: '/api/interviews/drafts',
    summary: 'Read a Word or text file, or pasted text: the bytes are the body',
    query: draftQuery,
    upload: largestFile,
    answer: draftMade,
  },
  draft: {
    ...readingById,
    ...atDraft,
    summary: 'A draft: what was read, what is suggested and what was said of it',
    answer: oneDraft,
  },
  changeDraft: {
    ...changing,
    ...atDraft,
    summary: 'Correct what was read, and accept, change or reject what is suggested',
    body: draftChange,
    bodyLimit: 16 * 1024 * 1024,
    answer: draftChanged,
  },
  deleteDraft: {
    ...removing,
    ...atDraft,
    summary: 'Delete a draft',
    answer: nothing,
  },
  confirmDraft: {
    ...registering,
    path: '/api/interviews/drafts/:id/confirm',
    summary: 'Save the interview with all that was accepted, in one act or not at all',
    ifMatch: true,
    answer: draftConfirmed,
    problems: [...registering.problems, 404, 428],
  },
  interviews: {
    ...reading,
    path: '/api/interviews',
    summary: 'Who was interviewed, with the number of answers and mentions',
    answer: interviewsAnswer,
  },
  deletedInterviews: {
    ...reading,
    path: '/api/interviews/deleted',
    summary:
      'Interviews that were deleted within 30 days, newest first, and whether that can be undone',
    answer: deletedInterviewsAnswer,
  },
  interview: {
    ...readingById,
    path: '/api/interviews/:id',
    summary: 'An interview: its questions, answers and what each answer mentions',
    answer: interviewAnswer,
  },
  changeInterview: {
    ...changing,
    path: '/api/interviews/:id',
    summary: 'Change what an interview mentions, its consent, or which questions it answers',
    body: interviewChange,
    answer: writtenAnswer,
  },
  interviewDeletion: {
    ...readingById,
    path: '/api/interviews/:id/deletion',
    summary: 'What deleting an interview would take with it, and what would stay',
    answer: interviewDeletion,
  },
  deleteInterview: {
    ...removing,
    path: '/api/interviews/:id',
    summary: 'Delete an interview with its answers and mentions; what they mention stays',
    answer: writtenAnswer,
  },
  pseudonymiseInterviewees: {
    ...pseudonymises,
    path: '/api/interviews/:id/pseudonymised',
    summary: 'Take the names of those who gave it out of everything; it cannot be undone',
  },
  pseudonymisePerson: {
    ...pseudonymises,
    path: '/api/people/:id/pseudonymised',
    summary: 'Take the name of a person out of everything; it cannot be undone',
  },
  questions: {
    ...reading,
    path: '/api/questions',
    summary: 'Every question that was asked, with the number of answers',
    answer: questionsAnswer,
  },
  comparison: {
    ...reading,
    path: '/api/comparison',
    summary: 'All answers to one question, side by side',
    query: comparisonQuery,
    answer: comparisonAnswer,
    problems: [404, 503],
  },
  coverage: {
    ...reading,
    path: '/api/coverage',
    summary: 'Whom anybody has asked, who is named by others, and how many answers name each',
    answer: coverageAnswer,
  },
  evidence: {
    ...reading,
    path: '/api/evidence',
    summary: 'The answers that mention a thing, by how many people',
    query: evidenceQuery,
    answer: evidenceAnswer,
    problems: [404, 503],
  },
} as const satisfies Record<string, Operation>
