/** What is found by a word in a name, however it is written. */
import type { ContractCase } from '../contract-case.ts'

const clinic = {
  id: 'clinic',
  name: 'Sundhedshus Øst',
  kind: 'health',
  library: false,
  named: true,
}

/** The same word folded, and as it was typed in lower case. */
function sought(typed: string, folded: string): { folded: string; lower: string } {
  return { folded, lower: typed }
}

export const cases: ContractCase[] = [
  { statement: 'search/actors', parameters: sought('øst', 'oest'), rows: [clinic] },
  {
    statement: 'search/actors',
    about: 'typed without Danish letters',
    parameters: sought('oest', 'oest'),
    rows: [clinic],
  },
  { statement: 'search/actors', about: 'nothing', parameters: sought('qq', 'qq'), rows: [] },
  {
    statement: 'search/partnerships',
    parameters: sought('rådgiv', 'raadgiv'),
    rows: [{ id: 'advice', name: 'Rådgivning' }],
  },
  {
    statement: 'search/people',
    parameters: sought('søby', 'soeby'),
    rows: [{ id: 'eva', name: 'Eva Søby', role: 'Bibliotekar' }],
  },
  {
    statement: 'search/units',
    parameters: sought('kultur', 'kultur'),
    rows: [{ id: 'culture', name: 'Kultur', kind: 'department' }],
  },
]
