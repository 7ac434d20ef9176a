/** Who was asked and what they answered, questions with all their answers, coverage, evidence, and taking names out of everything. */
import type { Handler } from '../http/handler.ts'
import { itemRevision } from '../network/acts/stored-acts.ts'
import { text } from '../network/cards/card-values.ts'
import { changeInterview as change } from '../network/interviews/changing/changed-interview.ts'
import { readDeletion, removeInterview } from '../network/interviews/changing/removed-interview.ts'
import { readComparison, readQuestions } from '../network/interviews/quoting/comparison.ts'
import { readCoverage as coverageOf } from '../network/interviews/quoting/coverage.ts'
import { readDeletedInterviews } from '../network/interviews/quoting/deleted-interviews.ts'
import { readEvidenceFor } from '../network/interviews/quoting/evidence.ts'
import { readHidden } from '../network/interviews/quoting/interviewees.ts'
import { readInterview, readInterviews } from '../network/interviews/quoting/interviews.ts'
import { notRegistered } from '../problems/problems.ts'

export const listInterviews: Handler<'interviews'> = async (_ask, service) => {
  const { revision, result } = await service.read(readInterviews)
  return { revision, interviews: result }
}

export const listDeletedInterviews: Handler<'deletedInterviews'> = async (_ask, service) => {
  const { revision, result } = await service.read((run) =>
    readDeletedInterviews(run, service.now()),
  )
  return { revision, interviews: result }
}

export const readInterviewDeletion: Handler<'interviewDeletion'> = async (ask, service) => {
  const { revision, result } = await service.read((run) => readDeletion(run, ask.params.id))
  return { revision, ...result }
}

export const readOneInterview: Handler<'interview'> = async ({ params: { id } }, service) => {
  const { revision, result } = await service.read(async (run) => ({
    interview: await readInterview(run, id),
    itemRevision: await itemRevision(run, { type: 'Interview', id }),
  }))
  const { interview, itemRevision: own } = result
  if (interview === undefined) throw notRegistered('The interview')
  return { revision, itemRevision: own, interview }
}

export const changeInterview: Handler<'changeInterview'> = (ask, service) => {
  const { params, body, by, ifMatch } = ask
  const read = { item: { type: 'Interview', id: params.id }, revision: ifMatch } as const
  return service.carryOut({ what: 'interview-changed', by, ifMatch: read }, (run) =>
    change(run, params.id, body),
  )
}

export const deleteInterview: Handler<'deleteInterview'> = (ask, service) => {
  const { params, by, ifMatch } = ask
  const read = { item: { type: 'Interview', id: params.id }, revision: ifMatch } as const
  return service.carryOut({ what: 'interview-deleted', by, ifMatch: read }, (run) =>
    removeInterview(run, params.id),
  )
}

export const listQuestions: Handler<'questions'> = async (_ask, service) => {
  const { revision, result } = await service.read(readQuestions)
  return { revision, questions: result }
}

export const compareAnswers: Handler<'comparison'> = async ({ query }, service) => {
  const { revision, result } = await service.read((run) => readComparison(run, query.question))
  if (result === undefined) throw notRegistered('The question')
  return { revision, ...result }
}

export const readCoverage: Handler<'coverage'> = async (_ask, service) => {
  const { revision, result } = await service.read(coverageOf)
  return { revision, ...result }
}

export const readEvidenceOf: Handler<'evidence'> = async ({ query }, service) => {
  const { revision, result } = await service.read((run) => readEvidenceFor(run, query))
  if (result === undefined) throw notRegistered(`The ${query.type.toLowerCase()}`)
  return { revision, evidence: result }
}

/** Everyone who gave it, also people whose ids nobody may know. */
export const pseudonymiseInterviewees: Handler<'pseudonymiseInterviewees'> = (ask, service) => {
  const { params, by } = ask
  return service.pseudonymise(by, async (run) => {
    const [[interview], gave] = await Promise.all([
      run('interviews/interview', { id: params.id }),
      run('interviews/interviewees'),
    ])
    if (interview === undefined) throw notRegistered('The interview')
    return gave
      .filter((row) => row['interview'] === params.id)
      .map((row) => text(row, 'person'))
      .sort()
  })
}

export const pseudonymisePerson: Handler<'pseudonymisePerson'> = ({ params, by }, service) =>
  service.pseudonymise(by, async (run) => {
    const [[person], hidden] = await Promise.all([
      run('people/person', { id: params.id }),
      readHidden(run, [params.id]),
    ])
    if (person === undefined || hidden.has(params.id)) throw notRegistered('The person')
    return [params.id]
  })
