/** What rests on interviews: questions, all answers to one, coverage, and the answers that mention a thing. */
import { notRegistered } from '../problems/problems.ts'
import { readComparison, readQuestions } from '../network/interviews/quoting/comparison.ts'
import { readCoverage as coverageOf } from '../network/interviews/quoting/coverage.ts'
import { readEvidenceFor } from '../network/interviews/quoting/evidence.ts'
import type { Handler } from '../http/handler.ts'

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
