import { formatsOf } from '../formats.ts'

const { count, list, number } = formatsOf('da')

const mention = { one: 'omtale', other: 'omtaler' }

/** The texts of the interview room. */
export const interview = {
  layIn: 'Læg et interview ind',
  interviews: 'Interview',
  interviewsAndQuestions: 'Interview og spørgsmål',
  questions: 'Spørgsmål',
  countNote: 'Tallet er antal omtaler.',
  mentions: (n: number) => count(n, mention),
  searchLabel: 'Søg i alle svar',
  searchHint: 'Ord i svarene …',
  searchNone: (q: string) => `Ingen svar indeholder “${q}”.`,
  searchShown: (shown: number, of: number) => `Viser ${number(shown)} af ${number(of)}.`,
  found: (n: number) => count(n, { one: 'svar fundet', other: 'svar fundet' }),
  unnamed: 'Interviewperson uden navn',
  retold: 'genfortalt',
  retoldNote: 'Svarene er genfortalt, ikke ordret gengivet.',
  source: 'Kilde',
  question: (position: number) => `Spørgsmål ${number(position)}`,
  outline: 'Indledning',
  withheld: 'Svarene tæller med, men må ikke vises. Der er kun givet lov til at tælle dem.',
  namedHere: 'Nævnt her',
  namesNothing: 'Svaret nævner ingen aktører, enheder eller aktiviteter.',
  goneFromNetwork: 'Findes ikke i netværket længere.',
  types: {
    Actor: 'Aktør',
    Person: 'Person',
    Unit: 'Enhed',
    Partnership: 'Partnerskab',
    Activity: 'Aktivitet',
    Theme: 'Tema',
    Reorganisation: 'Omorganisering',
    Interview: 'Interview',
    Question: 'Spørgsmål',
    Answer: 'Svar',
  },
  reorganisation: (state: string) => `omorganisering ${state}`,
  affects: (units: readonly string[]) => `berører ${list(units)}`,
  belongsHere: 'Hører herunder',
  nothingBelongs: 'Ingen aktør er registreret herunder.',
  deliveredBy: 'Indgår i',
  notDelivered: 'Indgår ikke i noget registreret partnerskab.',
  showInNetwork: 'Vis i netværket',
  otherAnswers: 'Andre svar på samme spørgsmål',
  nobodyElse: 'Ingen andre er spurgt endnu',
  nobodyElseNote: 'Når flere interview er lagt ind, står svarene på samme spørgsmål her.',
  noOtherAnswer: 'Ingen andre svar at vise',
  othersShown: (shown: number, of: number) =>
    `Set efter i ${number(shown)} af ${count(of, { one: 'andet interview', other: 'andre interview' })}.`,
  empty: 'Ingen interview endnu',
  emptyNote: 'Når et interview er lagt ind, kan svarene læses her med det markeret, de nævner.',
}
