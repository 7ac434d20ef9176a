/** What is asked of interviews and their answers. */
import type { ContractCase } from '../contract-case.ts'

const series = 'Fem spørgsmål'
const text = 'Ib, Eva og Sundhedshus Øst giver rådgivning på Sundhedscafé; Kultur bygger tillid.'
const interview = {
  id: 'talk',
  series,
  date: '2025-05-05',
  source: null,
  language: 'da',
  verbatim: false,
  consent: 'named',
}

/** `[start, end, id, name, label]` of each mention. */
const mentions: [number, number, string, string, string[]][] = [
  [12, 27, 'clinic', 'Sundhedshus Øst', ['Actor', 'Partner']],
  [4, 7, 'eva', 'Eva Søby', ['Person']],
  [61, 67, 'culture', 'Kultur', ['Unit']],
  [33, 43, 'advice', 'Rådgivning', ['Partnership']],
  [47, 59, 'cafe', 'Sundhedscafé', ['Activity']],
  [75, 81, 'trust', 'Tillid', ['Theme']],
  [68, 74, 'merging', 'Sammenlægning', ['Reorganisation']],
]

export const cases: ContractCase[] = [
  {
    statement: 'interviews/answers',
    parameters: { answers: ['reply', 'nothing'] },
    rows: [
      {
        id: 'reply',
        position: 1,
        text,
        question: 'who',
        questionPosition: 1,
        questionText: 'Hvem?',
        interview: 'talk',
        series,
        date: '2025-05-05',
        language: 'da',
        verbatim: false,
        consent: 'named',
        answerConsent: null,
      },
    ],
  },
  {
    statement: 'interviews/answers-of',
    parameters: { id: 'talk' },
    rows: [{ answer: 'reply' }],
  },
  {
    statement: 'interviews/counts',
    rows: [{ interview: 'talk', answers: 1, mentions: mentions.length }],
  },
  { statement: 'interviews/interview', parameters: { id: 'talk' }, rows: [interview] },
  { statement: 'interviews/interviews', rows: [interview] },
  {
    statement: 'interviews/interviewees',
    rows: [{ interview: 'talk', person: 'eva', name: 'Eva Søby', role: 'Bibliotekar' }],
  },
  {
    statement: 'interviews/mentions',
    parameters: { answers: ['reply', 'nothing'] },
    rows: mentions.map(([start, end, id, name, labels]) => ({
      answer: 'reply',
      start,
      end,
      certainty: 'stated',
      id,
      name,
      labels,
    })),
  },
  {
    statement: 'interviews/workplaces-at-actors',
    rows: [
      {
        person: 'eva',
        actor: 'library',
        name: 'Åby Bibliotek',
        kind: null,
        library: true,
        from: '2020-02-01',
        to: null,
      },
    ],
  },
  {
    statement: 'interviews/workplaces-in-units',
    rows: [
      {
        person: 'eva',
        unit: 'libraries',
        name: 'Biblioteker',
        kind: 'division',
        from: null,
        to: '2020-02-01',
      },
    ],
  },
  {
    statement: 'interviews/questions',
    rows: [{ id: 'who', series, position: 1, text: 'Hvem?', answers: 1 }],
  },
  {
    statement: 'interviews/answers-to',
    parameters: { questions: ['who', 'nothing'] },
    rows: [{ answer: 'reply' }],
  },
  {
    statement: 'interviews/mentioned-actors',
    rows: [{ actor: 'clinic', answer: 'reply', interview: 'talk' }],
  },
  { statement: 'evidence/unit', parameters: { id: 'culture' }, rows: [{ answer: 'reply' }] },
  { statement: 'evidence/activity', parameters: { id: 'cafe' }, rows: [{ answer: 'reply' }] },
  {
    statement: 'evidence/reorganisation',
    parameters: { id: 'merging' },
    rows: [{ answer: 'reply' }],
  },
  {
    statement: 'evidence/theme',
    about: 'one it mentions and is about, once',
    parameters: { id: 'trust' },
    rows: [{ answer: 'reply' }],
  },
  {
    statement: 'interviews/answer-ids',
    rows: [{ answer: 'reply' }],
  },
]
