/** What rests on interviews: questions, all answers to one, coverage, and the answers that mention a thing. */
import { unknownAddress } from '../errors.ts'
import type { Handler } from './handler.ts'

export const listQuestions: Handler<'questions'> = () => {
  throw unknownAddress()
}

export const compareAnswers: Handler<'comparison'> = () => {
  throw unknownAddress()
}

export const readCoverage: Handler<'coverage'> = () => {
  throw unknownAddress()
}

export const readEvidenceOf: Handler<'evidence'> = () => {
  throw unknownAddress()
}
