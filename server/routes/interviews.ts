/** `/api/interviews`: who was asked, and what they answered. */
import { notRegistered } from '../problems/problems.ts'
import { itemRevision } from '../network/acts/stored-acts.ts'
import { readDeletedInterviews } from '../network/interviews/quoting/deleted-interviews.ts'
import { readInterview, readInterviews } from '../network/interviews/quoting/interviews.ts'
import { changeInterview as change } from '../network/interviews/changing/changed-interview.ts'
import { readDeletion, removeInterview } from '../network/interviews/changing/removed-interview.ts'
import type { Handler } from '../http/handler.ts'

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
