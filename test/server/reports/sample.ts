/** A report with what files can go wrong on: signs of formulas, line breaks, quotation marks, æøå. */
import type { ReportedPartnership } from '../../../server/reports/reported-partnership.ts'
import type { Report } from '../../../server/reports/report.ts'

const plain: ReportedPartnership = {
  name: 'Rådgivning i Nord',
  class: 'direct',
  basis: 'tolket',
  reasons: [
    { signal: 'direct', sentence: 'Rådgivningen hører under Social, som omlægges (tolket).' },
    { signal: 'no-agreement', sentence: 'Ingen skriftlig aftale.' },
  ],
  parties: ['Bibliotek Nord', 'Rådgivningen'],
  contacts: ['Bo (for Rådgivningen)'],
  agreement: 'Samarbejdsaftale',
  start: '2024-01-01',
  end: '2026-12-31',
  status: 'Ophører',
  lastDay: '2026-11-30',
  followUp: { responsible: 'Åse', step: 'Hold møde; aftal form', by: '2026-09-01', done: false },
  answers: 3,
  quotes: [
    { text: 'Vi siger "velkommen".\nHver gang.', saidBy: 'leder, bibliotek · Fem spørgsmål' },
  ],
}

/** How a spreadsheet would be made to compute something. */
export const formulas = [
  '=HYPERLINK("http://x")',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '=1+1\nand more',
]

export const sample: Report = {
  language: 'da',
  title: 'Socialområdet samles',
  date: '2026-10-01',
  readOn: '2026-09-30',
  asked: ['Omorganiseringen regnes fra 01-10-2026.'],
  filter: 'Medregnet: formelt partnerskab og samarbejde.',
  changes: ['Enheden Social lukkes.'],
  summary: ['1 af 10 registrerede partnerskaber og samarbejder berøres direkte.'],
  coverage: 'Bygger på det registrerede: 7 af 8 aktører har enhed eller er eksterne.',
  partnerships: [
    plain,
    {
      ...withoutMore('Områdesamarbejde', 'unknown'),
      settle: 'Registrér, hvilken enhed Områdemodellen hører under, eller at det er ingen.',
    },
    ...formulas.map((name) => withoutMore(name, 'not-shown')),
  ],
  isolated: { worst: ['Bibliotek Syd', 'Lokalpolitiet'], mild: ['Lokalpolitiet'] },
  activities: [{ name: 'Rådgivning', exposed: 2, total: 2 }],
  gains: [],
  general: [],
}

function withoutMore(name: string, className: ReportedPartnership['class']): ReportedPartnership {
  return {
    name,
    class: className,
    reasons: [],
    parties: [],
    contacts: [],
    agreement: 'Ikke oplyst',
    status: 'Ikke oplyst',
    answers: 0,
    quotes: [],
  }
}
