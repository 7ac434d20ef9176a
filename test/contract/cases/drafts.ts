/** What a draft is compared with. */
import type { ContractCase } from '../contract-case.ts'

const series = 'Fem spørgsmål'
const text = 'Ib, Eva og Sundhedshus Øst giver rådgivning på Sundhedscafé; Kultur bygger tillid.'

export const cases: ContractCase[] = [
  {
    statement: 'drafts/questions',
    rows: [{ id: 'who', series, position: 1, text: 'Hvem?' }],
  },
  {
    statement: 'drafts/answers',
    parameters: { series },
    rows: [{ interview: 'talk', text }],
  },
  { statement: 'drafts/answers', about: 'another', parameters: { series: 'Seks' }, rows: [] },
  { statement: 'drafts/interview-of-file', parameters: { sha256: 'abc' }, rows: [] },
]
