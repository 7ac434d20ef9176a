/** What is found by a word in a name, however it is written. */
import type { ContractCase } from '../contract-case.ts'

const clinic = {
  id: 'clinic',
  name: 'Sundhedshus Øst',
  kind: 'health',
  library: false,
  named: true,
}

export const cases: ContractCase[] = [
  { statement: 'search/actors', parameters: { folded: 'oest' }, rows: [clinic] },
  { statement: 'search/actors', about: 'nothing', parameters: { folded: 'qq' }, rows: [] },
  {
    statement: 'search/partnerships',
    parameters: { folded: 'raadgiv' },
    rows: [{ id: 'advice', name: 'Rådgivning' }],
  },
  {
    statement: 'search/people',
    parameters: { folded: 'soeby' },
    rows: [{ id: 'eva', name: 'Eva Søby', role: 'Bibliotekar' }],
  },
  {
    statement: 'search/units',
    parameters: { folded: 'kultur' },
    rows: [{ id: 'culture', name: 'Kultur', kind: 'department' }],
  },
]
