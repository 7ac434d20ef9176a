/** What is read of the whole network. */
import type { ContractCase } from '../contract-case.ts'
import { everything } from '../everything.ts'

const stated = { certainty: 'stated', source: null }
const named = { ...stated, interpreted: null }

const actors = [
  {
    id: 'library',
    name: 'Åby Bibliotek',
    kind: null,
    place: 'Åby',
    external: null,
    named: null,
    library: true,
    person: false,
    ...named,
    source: 'Aftale',
  },
  {
    id: 'clinic',
    name: 'Sundhedshus Øst',
    kind: 'health',
    place: null,
    external: true,
    named: true,
    library: false,
    person: false,
    ...named,
    interpreted: ['kind'],
  },
  {
    id: 'group',
    name: 'frivillige',
    kind: 'not-stated',
    place: null,
    external: null,
    named: false,
    library: false,
    person: false,
    ...named,
  },
  {
    id: 'ib',
    name: 'Ib Ærø',
    kind: 'individual',
    place: null,
    external: null,
    named: true,
    library: false,
    person: true,
    ...named,
  },
]

const partnership = {
  id: 'advice',
  name: 'Rådgivning',
  purpose: 'Sundhed for alle',
  level: 'tactical',
  agreement: 'partnership-agreement',
  reference: 'J-12',
  status: 'active',
  start: '2024-01-01',
  end: '2026-12-31',
  endedOn: null,
  targetGroup: 'voksne',
  named: true,
  ...named,
}

const reorganisation = {
  id: 'merging',
  name: 'Sammenlægning',
  kind: 'merger',
  state: 'planned',
  date: '2026-10-01',
  note: 'Ikke besluttet',
  ...named,
}

export const cases: ContractCase[] = [
  { statement: 'network/actors', rows: actors },
  {
    statement: 'network/belongings',
    rows: [{ actor: 'library', unit: 'libraries', from: '2019-01-01', to: null, ...stated }],
  },
  { statement: 'network/examples', rows: [{ actor: 'clinic', group: 'group', ...stated }] },
  { statement: 'network/mentioned-actors', rows: [{ actor: 'clinic' }] },
  { statement: 'network/interviewees', rows: [{ person: 'eva' }] },
  { statement: 'network/partnerships', rows: [partnership] },
  {
    statement: 'network/parties',
    rows: [
      {
        partnership: 'advice',
        actor: 'library',
        tie: 'FORMAL_PARTNERSHIP',
        jointly: true,
        ...stated,
      },
      {
        partnership: 'advice',
        actor: 'clinic',
        tie: 'COLLABORATION',
        jointly: null,
        ...stated,
        source: 'Brev',
      },
    ],
  },
  {
    statement: 'network/contacts',
    rows: [{ partnership: 'advice', person: 'eva', onBehalfOf: 'library', ...stated }],
  },
  {
    statement: 'network/deliveries',
    rows: [{ partnership: 'advice', activity: 'cafe', ...stated }],
  },
  {
    statement: 'network/units',
    rows: [
      { id: 'culture', name: 'Kultur', kind: 'department', ...named },
      { id: 'libraries', name: 'Biblioteker', kind: 'division', ...named },
    ],
  },
  {
    statement: 'network/unit-parents',
    rows: [{ part: 'libraries', unit: 'culture', from: null, to: null, ...stated }],
  },
  {
    statement: 'network/people',
    rows: [
      { id: 'eva', name: 'Eva Søby', role: 'Bibliotekar', ...named },
      { id: 'ib', name: 'Ib Ærø', role: null, ...named },
    ],
  },
  {
    statement: 'network/workplaces-at-actors',
    rows: [
      { person: 'eva', actor: 'library', role: 'leder', from: '2020-02-01', to: null, ...stated },
    ],
  },
  {
    statement: 'network/workplaces-in-units',
    rows: [
      { person: 'eva', unit: 'libraries', role: null, from: null, to: '2020-02-01', ...stated },
    ],
  },
  { statement: 'network/activities', rows: [{ id: 'cafe', name: 'Sundhedscafé', ...named }] },
  { statement: 'network/reorganisations', rows: [reorganisation] },
  {
    statement: 'network/affected-units',
    rows: [{ reorganisation: 'merging', unit: 'libraries', ...stated }],
  },
  { statement: 'network/count-records', rows: [{ count: everything.nodes.length }] },
  {
    statement: 'network/clear',
    parameters: { limit: 1000 },
    rows: [{ count: everything.nodes.length }],
    after: () => ({ nodes: [], relationships: [] }),
  },
]
