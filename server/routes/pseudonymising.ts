/** `/api/people/:id/pseudonymised`, `/api/interviews/:id/pseudonymised`: taking names out of everything. */
import { notRegistered } from '../problems/problems.ts'
import { text } from '../network/cards/card-values.ts'
import { readHidden } from '../network/interviews/quoting/interviewees.ts'
import type { Handler } from '../http/handler.ts'

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
