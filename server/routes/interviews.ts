/** `/api/interviews`: who was asked, and what they answered. */
import { notRegistered } from '../errors.ts'
import { readInterview, readInterviews } from '../network/cards/interviews.ts'
import type { Handler } from './handler.ts'

export const listInterviews: Handler<'interviews'> = async (_ask, service) => {
  const { revision, result } = await service.read(readInterviews)
  return { revision, interviews: result }
}

export const readOneInterview: Handler<'interview'> = async ({ params: { id } }, service) => {
  const { revision, result } = await service.read((run) => readInterview(run, id))
  if (result === undefined) throw notRegistered('The interview')
  return { revision, interview: result }
}
