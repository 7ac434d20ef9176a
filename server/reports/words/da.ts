/** The words of a report in Danish, beside those of the domain. */
import { danish } from '../../domain/danish.ts'
import { formatsOf } from '../formats.ts'

const { number, day } = formatsOf('da')

const headings = {
  subtitle: 'Berørte partnerskaber og samarbejder',
  summary: 'Sammenfatning',
  changes: 'Ændringer i scenariet',
  picture: 'Billedet',
  overview: 'Oversigt',
  exposed: 'Berørte partnerskaber, mest berørt først',
  unknown: 'Kan ikke vurderes',
  notShown: 'Ikke påvist',
  isolated: 'Hvem mister den sidste registrerede forbindelse?',
  activities: 'Aktiviteter',
  gains: 'Kommer under samme tag',
  general: 'Omtalt i almindelighed',
  legend: 'Sådan læses det',
}

const columns = {
  number: 'Nr.',
  partnership: 'Partnerskab',
  class: 'Berøring',
  basis: 'Grundlag',
  reasons: 'Årsager',
  reason: 'Årsag',
  parties: 'Parter',
  contacts: 'Kontaktpersoner',
  agreement: 'Aftale',
  start: 'Aftalens første dag',
  end: 'Aftalens sidste dag',
  status: 'Status',
  lastDay: 'Sidste dag',
  responsible: 'Ansvarlig',
  step: 'Næste skridt',
  by: 'Senest',
  done: 'Gjort',
  answers: 'Antal svar',
  quote: 'Citat',
  saidBy: 'Sagt af',
  settle: 'Det kan afgøre det',
  activity: 'Aktivitet',
  exposed: 'Berørte',
  total: 'I alt',
  subject: 'Omorganisering',
  date: 'Dato',
  readOn: 'Læst pr.',
  filter: 'Medregnet',
  changes: 'Ændringer',
  meaning: 'Betydning',
  fact: 'Oplysning',
  said: 'Tekst',
  asked: 'Spørgsmål',
}

const sheets = {
  findings: 'Partnerskaber',
  reasons: 'Årsager',
  activities: 'Aktiviteter',
  unknown: 'Kan ikke vurderes',
  about: 'Om',
}

const facts = {
  date: (date: string, readOn: string) =>
    `Omorganiseringen regnes fra ${day(date)}. Netværket er læst, som det er registreret ${day(readOn)}.`,
  units: (units: string) => `Det, der omlægges: ${units}.`,
  filter: (ties: string, statuses: string) => `Medregnet: ${ties}. Status: ${statuses}.`,
  window: (days: number) =>
    `En aftale regnes for at udløbe, når den slutter højst ${number(days)} dage før eller efter.`,
}

/** What the words of a report mean. */
const readings = [
  '“I værste fald” betyder, at alle berørte partnerskaber falder bort på samme tid.',
  '“I mildeste fald” betyder, at kun parterne i det, der omlægges, falder fra, og at resten fortsætter.',
  '“Registreret” betyder, at det står i registret; der kan findes mere.',
  '“Tolket” betyder, at grundlaget er svagere end det, en kilde siger.',
]

const texts = {
  parties: 'Parter',
  contact: 'Kontakt',
  noContact: 'ingen registreret kontaktperson',
  contactFor: (name: string, actors: string) => `${name} (for ${actors})`,
  agreement: 'Aftale',
  from: (day: string) => `fra ${day}`,
  until: (day: string) => `sidste dag ${day}`,
  lastDay: (day: string) => `Sidste dag ${day}`,
  followUp: 'Opfølgning',
  nobody: 'ansvarlig ikke valgt',
  noStep: 'næste skridt ikke valgt',
  by: (day: string) => `senest ${day}`,
  done: 'gjort',
  notDone: 'ikke gjort',
  yes: 'ja',
  no: 'nej',
  worst: 'I værste fald',
  mild: 'I mildeste fald',
  nobodyIsolated: 'ingen',
  exposedOf: (exposed: number, total: number) => `${number(exposed)} af ${number(total)}`,
  none: 'Ingen.',
  /** The fact that would settle whether a partnership is exposed. */
  settle: (actors: string) =>
    `Registrér, hvilken enhed ${actors} hører under, eller at det er ingen.`,
  unnamed: 'Interviewperson uden navn',
  retold: 'genfortalt',
  moreAnswers: (count: number) =>
    count === 1
      ? '1 svar mere nævner det eller en part'
      : `${number(count)} svar mere nævner det eller en part`,
  answersOnly: (count: number) => `${number(count)} svar nævner det eller en part`,
  rest: (count: number) => `Hertil kommer ${number(count)}, der kun står i regnearket og tabellen.`,
  unsaved: 'Omlægning, der ikke er gemt',
  page: 'Side',
  of: 'af',
  pictureAlt: (title: string, exposed: string) =>
    `Netværket med det, ${title} berører, mærket. Berørte partnerskaber: ${exposed}.`,
}

/** The type of the Danish words is the type of the English ones. */
export const da = { domain: danish, headings, columns, sheets, facts, readings, texts }
