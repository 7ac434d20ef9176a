/** Taking names out of everything. */
import { unknownAddress } from '../errors.ts'
import type { Handler } from './handler.ts'

export const pseudonymiseInterviewees: Handler<'pseudonymiseInterviewees'> = () => {
  throw unknownAddress()
}

export const pseudonymisePerson: Handler<'pseudonymisePerson'> = () => {
  throw unknownAddress()
}
