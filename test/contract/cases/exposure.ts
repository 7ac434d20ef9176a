/** What an exposure asks of its partnerships. */
import type { ContractCase } from '../contract-case.ts'

const parameters = { partnerships: ['advice', 'nothing'] }
const rows = [{ partnership: 'advice', answer: 'reply', position: 1, consent: 'named' }]

export const cases: ContractCase[] = [
  { statement: 'exposure/answers', parameters, rows },
  { statement: 'exposure/answers-on-activities', parameters, rows },
  { statement: 'exposure/answers-on-parties', parameters, rows },
]
