import type { Consent, Decision, Language } from '../../../server/domain/words.ts'
import type { SuggestionGroup } from '../../state/draft-suggestions.ts'
import { formatsOf } from '../formats.ts'
import { outcome } from './review-outcome.ts'

const { count, day, list, number } = formatsOf('da')

const groups: Record<SuggestionGroup, string> = {
  known: 'Kendte',
  new: 'Nye aktører og enheder',
  ties: 'Bånd',
  reorganisations: 'Omorganiseringer',
}

const decisions: Record<Decision, string> = {
  open: 'ikke afgjort',
  accepted: 'accepteret',
  rejected: 'afvist',
}

/** What each consent lets others see. */
const consents: Record<Consent, string> = {
  named: 'Navn, rolle og arbejdssted vises ved svarene.',
  'role-only': 'Kun rollen vises. Navn og arbejdssted er skjult for alle.',
  'aggregate-only': 'Svarene tæller med, men deres ord vises ikke.',
}

const languages: Record<Language, string> = { da: 'Dansk', en: 'Engelsk' }

const recognised = {
  title: 'Om interviewet',
  interviewees: 'Interviewpersoner',
  addInterviewee: 'Tilføj en interviewperson',
  interviewee: (n: number) => `Interviewperson ${number(n)}`,
  removeInterviewee: (n: number) => `Fjern interviewperson ${number(n)}`,
  noInterviewee: 'Ingen er fundet i teksten. Tilføj den, der svarer.',
  name: 'Navn',
  person: 'Registreret person',
  personHint: 'Lad feltet stå tomt for en ny person.',
  role: 'Rolle',
  worksAt: 'Arbejdssted',
  series: 'Serie',
  newSeries: 'En ny serie',
  seriesName: 'Seriens navn',
  seriesHint: 'Interview med de samme spørgsmål hører til samme serie.',
  date: 'Dag',
  source: 'Kilde',
  language: 'Sprog',
  languages,
  told: 'Gengivelse',
  verbatim: 'Ordret',
  retold: 'Genfortalt med andres ord',
  consent: 'Samtykke',
  consents,
  questions: 'Spørgsmål',
  outline: 'Indledning',
  unanswered: 'intet svar',
  asked: 'Svarer på',
  newQuestion: 'Et nyt spørgsmål',
  answerConsent: 'Samtykke for dette svar',
  asInterview: 'Som interviewet',
}

const bar = {
  draft: 'Kladde',
  judged: (judged: number, open: number) =>
    open === 0
      ? `Alle forslag er afgjort (${number(judged)})`
      : judged === 0
        ? `${count(open, { one: 'forslag venter', other: 'forslag venter' })} på dig`
        : `${number(judged)} af ${number(judged + open)} forslag er afgjort`,
  none: 'Ingen forslag i teksten',
  saved: (time: string) => `Gemt i kladden kl. ${time}`,
  saving: 'Gemmer i kladden …',
  kept: 'Det, du afgør, gemmes i kladden.',
  waiting: 'Ikke gemt endnu: serveren svarer ikke. Der prøves igen.',
  refused: 'Den sidste ændring kunne ikke gemmes og er taget tilbage.',
  overtaken: 'En anden har ændret kladden imens. Det nyeste vises, og dit er lagt oven på.',
  again: 'Prøv igen',
  undo: 'Fortryd',
  undone: 'Det sidste er taget tilbage',
  close: 'Tilbage til interview',
  correct: 'Rediger teksten',
}

const text = {
  title: 'Svar',
  empty: 'Spørgsmålet er ikke besvaret.',
  introduction: 'Står foran svarene og gemmes ikke',
  add: 'Tilføj omtale',
  addHint: 'Markér ord i teksten, eller skriv dem her.',
  addWords: 'Ordene i svaret',
  addMissing: 'Ordene står ikke i dette svar.',
  previous: 'Forrige svar',
  next: 'Næste svar',
  correct: 'Hele teksten',
  correctNote:
    'Teksten læses forfra, når den gemmes. Det, du har afgjort om ord, der stadig står der, bevares så vidt muligt.',
  correctSave: 'Gem, og læs forfra',
  correctCancel: 'Annullér',
}

const panels = {
  show: 'Vis',
  text: 'Tekst',
  suggestions: 'Forslag',
  about: 'Oplysninger',
}

const suggestions = {
  title: 'Forslag',
  groups,
  decisions,
  scope: 'Vis forslag for',
  inAnswer: 'Dette svar',
  inAll: 'Alle svar',
  none: 'Ingen forslag i dette svar.',
  next: 'Videre til næste svar med forslag',
  accept: 'Acceptér',
  amend: 'Rediger',
  reject: 'Afvis',
  reopen: 'Afgør igen',
  acceptKnown: (n: number) => `Acceptér alle kendte (${number(n)})`,
  acceptedKnown: (n: number) =>
    `${count(n, { one: 'kendt omtale', other: 'kendte omtaler' })} accepteret`,
  alike: (n: number, name: string) =>
    `Også ${n === 1 ? 'den anden omtale' : `de ${number(n)} andre omtaler`} af ${name}`,
  keys: 'Taster: A accepterer, R afviser, E redigerer, pilene går til næste og forrige.',
  isLike: (names: readonly string[]) => `Ligner ${list(names)}. Er det den samme?`,
  yesSame: (name: string) => `Ja, det er ${name}`,
  noOther: 'Nej, en anden',
  jointly: 'nævnt sammen',
  unit: 'Enhed',
  activity: 'Aktivitet',
  guessed: 'gættet',
  unnamed: 'unavngiven gruppe',
  newOne: 'ny',
  of: (answer: string) => `i ${answer}`,
  said: (name: string, decision: string) => `${name}: ${decision}`,
}

const amend = {
  title: (name: string) => `Rediger ${name}`,
  newMention: 'Ny omtale',
  what: 'Hvad er det?',
  registered: 'Noget, der er registreret',
  fresh: 'Noget nyt',
  type: 'Type',
  which: 'Hvilken?',
  name: 'Navn',
  kind: 'Slags',
  certainty: 'Grundlag',
  tie: 'Bånd',
  agreement: 'Aftaleform',
  parties: 'Parter',
  party: 'Part',
  jointly: 'Nævnt under ét med andre',
  addParty: 'Tilføj en part',
  removeParty: (n: number) => `Fjern part ${number(n)}`,
  partyLine: (n: number) => `Part ${number(n)}`,
  state: 'Tilstand',
  units: 'Enheder',
  unit: 'Enhed',
  addUnit: 'Tilføj en enhed',
  removeUnit: (n: number) => `Fjern enhed ${number(n)}`,
  unitLine: (n: number) => `Enhed ${number(n)}`,
  save: 'Gem og acceptér',
  cancel: 'Annullér',
  missing: 'Skal udfyldes.',
  notPicked: 'Vælg fra listen.',
  tooFew: 'Der skal være mindst to parter.',
}

const mention = { one: 'omtale', other: 'omtaler' }

const same = {
  note: (names: readonly string[], date: string | undefined) =>
    `Der er allerede et interview med ${list(names)} i denne serie${date ? `, fra ${day(date)}` : ''}.`,
  series: (names: readonly string[]) =>
    `${list(names)} er registreret. Hører interviewet til en serie, der er der i forvejen?`,
  of: (series: string) => `Ja, ${series}`,
  ofNone: 'Nej, en ny serie',
  update: 'Opdatér det',
  apart: 'Læg ind som nyt',
  updates: 'Det opdateres, når du lægger ind.',
  kept: (n: number) => `${count(n, mention)} beholdes.`,
  lost: (n: number) => `${count(n, mention)} mister ${n === 1 ? 'sine' : 'deres'} ord`,
}

/** The texts of reviewing a draft. */
export const review = {
  loading: 'Henter kladden …',
  gone: 'Kladden findes ikke længere',
  goneNote: 'En kladde slettes 30 dage efter, at den sidst er ændret, eller når nogen sletter den.',
  recognised,
  bar,
  text,
  panels,
  suggestions,
  amend,
  outcome,
  same,
}
