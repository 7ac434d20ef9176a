/** `/api/interviews`: who was asked, and what they answered. */
import { notRegistered, unknownAddress } from '../errors.ts'
import { itemRevision } from '../network/acts/stored-acts.ts'
import { readInterview, readInterviews } from '../network/cards/interviews.ts'
import type { Handler } from './handler.ts'

export const listInterviews: Handler<'interviews'> = async (_ask, service) => {
  const { revision, result } = await service.read(readInterviews)
  return { revision, interviews: result }
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

export const changeInterview: Handler<'changeInterview'> = () => {
  throw unknownAddress()
}

export const deleteInterview: Handler<'deleteInterview'> = () => {
  throw unknownAddress()
}
