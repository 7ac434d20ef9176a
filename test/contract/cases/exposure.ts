/** What an exposure asks of its partnerships. */
import type { ContractCase } from '../contract-case.ts'

const parameters = { partnerships: ['advice', 'nothing'] }
const row = {
  partnership: 'advice',
  answer: 'reply',
  interview: 'talk',
  position: 1,
  consent: 'named',
  answerConsent: null,
}
const rowsOf = (mentioned: string) => [{ ...row, mentioned }]

export const cases: ContractCase[] = [
  { statement: 'exposure/answers', parameters, rows: rowsOf('advice') },
  { statement: 'exposure/answers-on-activities', parameters, rows: rowsOf('cafe') },
  { statement: 'exposure/answers-on-parties', parameters, rows: rowsOf('clinic') },
]
