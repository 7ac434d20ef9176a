/** What is asked of single actors, partnerships and people. */
import type { ContractCase } from '../contract-case.ts'

const stated = { certainty: 'stated', source: null }
const reply = [{ answer: 'reply' }]
const eva = {
  id: 'eva',
  name: 'Eva Søby',
  personRole: 'Bibliotekar',
  personCertainty: 'stated',
  personSource: null,
}

const actors: ContractCase[] = [
  {
    statement: 'actors/actor',
    parameters: { id: 'clinic' },
    rows: [
      {
        id: 'clinic',
        name: 'Sundhedshus Øst',
        kind: 'health',
        place: null,
        external: true,
        named: true,
        library: false,
        person: false,
        ...stated,
        interpreted: ['kind'],
      },
    ],
  },
  { statement: 'actors/actor', about: 'unknown', parameters: { id: 'nothing' }, rows: [] },
  { statement: 'actors/answers', parameters: { id: 'clinic' }, rows: reply },
  { statement: 'actors/answers', about: 'of none', parameters: { id: 'library' }, rows: [] },
  {
    statement: 'actors/contacts',
    parameters: { id: 'library' },
    rows: [{ ...eva, partnership: 'advice', partnershipName: 'Rådgivning', ...stated }],
  },
  {
    statement: 'actors/contacts',
    about: 'on the behalf of another',
    parameters: { id: 'clinic' },
    rows: [],
  },
  {
    statement: 'actors/examples',
    parameters: { id: 'group' },
    rows: [{ id: 'clinic', name: 'Sundhedshus Øst', ...stated }],
  },
  {
    statement: 'actors/groups',
    parameters: { id: 'clinic' },
    rows: [{ id: 'group', name: 'frivillige', ...stated }],
  },
  { statement: 'actors/interviewees', parameters: { id: 'library' }, rows: [{ person: 'eva' }] },
  {
    statement: 'actors/names',
    parameters: { actors: ['ib', 'nothing', 'group'] },
    rows: [
      { id: 'ib', name: 'Ib Ærø' },
      { id: 'group', name: 'frivillige' },
    ],
  },
  {
    statement: 'actors/partnerships',
    parameters: { id: 'clinic' },
    rows: [{ partnership: 'advice' }],
  },
  {
    statement: 'actors/units',
    parameters: { id: 'library' },
    rows: [{ id: 'libraries', name: 'Biblioteker', from: '2019-01-01', to: null, ...stated }],
  },
  {
    statement: 'actors/workers',
    parameters: { id: 'library' },
    rows: [
      {
        ...eva,
        actor: 'library',
        workplace: 'Åby Bibliotek',
        role: 'leder',
        from: '2020-02-01',
        to: null,
        ...stated,
      },
    ],
  },
]

const partnerships: ContractCase[] = [
  { statement: 'partnerships/answers', parameters: { id: 'advice' }, rows: reply },
  { statement: 'partnerships/answers-on-activities', parameters: { id: 'advice' }, rows: reply },
  { statement: 'partnerships/answers-on-parties', parameters: { id: 'advice' }, rows: reply },
  {
    statement: 'partnerships/contacts',
    parameters: { id: 'advice' },
    rows: [{ id: 'eva', name: 'Eva Søby', role: 'Bibliotekar', onBehalfOf: 'library', ...stated }],
  },
  {
    statement: 'partnerships/deliveries',
    parameters: { partnerships: ['advice', 'nothing'] },
    rows: [{ partnership: 'advice', activity: 'cafe', name: 'Sundhedscafé', ...stated }],
  },
  {
    statement: 'partnerships/of-actors',
    parameters: { actors: ['library', 'clinic', 'group', 'nothing'] },
    rows: [
      { partnership: 'advice', actor: 'library' },
      { partnership: 'advice', actor: 'clinic' },
    ],
  },
  {
    statement: 'partnerships/parties',
    parameters: { partnerships: ['advice', 'nothing'] },
    rows: [
      {
        partnership: 'advice',
        actor: 'library',
        name: 'Åby Bibliotek',
        kind: null,
        library: true,
        named: null,
        tie: 'FORMAL_PARTNERSHIP',
        jointly: true,
        ...stated,
      },
      {
        partnership: 'advice',
        actor: 'clinic',
        name: 'Sundhedshus Øst',
        kind: 'health',
        library: false,
        named: true,
        tie: 'COLLABORATION',
        jointly: null,
        certainty: 'stated',
        source: 'Brev',
      },
    ],
  },
  {
    statement: 'partnerships/partnerships',
    parameters: { partnerships: ['advice', 'nothing'] },
    rows: [
      {
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
        ...stated,
        interpreted: null,
      },
    ],
  },
]

const people: ContractCase[] = [
  { statement: 'people/answers', parameters: { id: 'eva' }, rows: reply },
  {
    statement: 'people/contact-for',
    parameters: { id: 'eva' },
    rows: [{ partnership: 'advice', name: 'Rådgivning', onBehalfOf: 'library', ...stated }],
  },
  {
    statement: 'people/interviews',
    parameters: { people: ['eva', 'ib'] },
    rows: [
      {
        person: 'eva',
        interview: 'talk',
        series: 'Fem spørgsmål',
        consent: 'named',
        actor: false,
        contact: true,
      },
    ],
  },
  {
    statement: 'people/person',
    parameters: { id: 'eva' },
    rows: [{ id: 'eva', name: 'Eva Søby', role: 'Bibliotekar', ...stated }],
  },
  {
    statement: 'people/workplaces-at-actors',
    parameters: { id: 'eva' },
    rows: [
      {
        actor: 'library',
        name: 'Åby Bibliotek',
        role: 'leder',
        from: '2020-02-01',
        to: null,
        ...stated,
      },
    ],
  },
  {
    statement: 'people/workplaces-in-units',
    parameters: { id: 'eva' },
    rows: [
      {
        unit: 'libraries',
        name: 'Biblioteker',
        role: null,
        from: null,
        to: '2020-02-01',
        ...stated,
      },
    ],
  },
]

export const cases: ContractCase[] = [...actors, ...partnerships, ...people]
