/** Scenarios, and what is done about what is exposed. */
import type { ContractCase } from '../contract-case.ts'

export const cases: ContractCase[] = [
  {
    statement: 'reorganisations/scenarios',
    rows: [
      {
        id: 'what-if',
        name: 'Hvad nu hvis',
        note: 'Til mødet',
        units: ['libraries'],
        date: '2027-01-01',
        windowDays: 90,
        changes: ['{"change":"unit-closed","unit":"libraries"}'],
        ties: ['FORMAL_PARTNERSHIP'],
        statuses: ['active', 'not-stated'],
      },
    ],
  },
  {
    statement: 'reorganisations/follow-ups',
    parameters: { id: 'merging' },
    rows: [
      {
        partnership: 'advice',
        name: 'Rådgivning',
        responsible: 'Eva Søby',
        step: 'Tal med klinikken',
        by: '2026-09-15',
        done: false,
      },
    ],
  },
  {
    statement: 'reorganisations/follow-ups',
    about: 'none',
    parameters: { id: 'what-if' },
    rows: [],
  },
]
