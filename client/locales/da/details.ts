import { formatsOf } from '../formats.ts'

const { count, day, list, number, plural } = formatsOf('da')

const person = { one: 'person', other: 'personer' }
const actor = { one: 'aktør', other: 'aktører' }
const partnership = { one: 'partnerskab', other: 'partnerskaber' }
const answer = { one: 'svar', other: 'svar' }

/** What stands beside a fact, and when it holds. */
const facts = {
  known: 'Det ved vi',
  kind: 'Slags',
  collaboration: 'Samarbejde',
  activity: 'Aktivitet',
  agreement: 'Aftale',
  unit: 'Enhed',
  contact: 'Kontakt',
  place: 'Sted',
  coverage: 'Dækning',
  exampleOf: 'Eksempel på',
  examples: 'Eksempler',
  level: 'Niveau',
  status: 'Status',
  start: 'Fra',
  end: 'Til',
  purpose: 'Formål',
  targetGroup: 'Målgruppe',
  reference: 'Journalnummer',
  role: 'Rolle',
  workplace: 'Arbejdssted',
  contactFor: 'Kontakt for',
  notRegistered: 'Ikke registreret',
  notStated: 'Ikke oplyst',
  external: 'Hører ikke under nogen enhed',
  from: (iso: string) => `fra ${day(iso)}`,
  until: (iso: string) => `indtil ${day(iso)}`,
  expired: (iso: string) => `${day(iso)}, er udløbet`,
  basis: (word: string) => `Grundlag: ${word}.`,
  showSource: 'Vis kilden',
  noSource: 'Kilden er ikke registreret.',
}

const partnerships = {
  partnerships: 'Partnerskaber',
  general: 'Omtalt i almindelighed',
  with: (names: readonly string[]) => `med ${list(names)}`,
  together: (names: readonly string[]) => `${list(names)}, nævnt sammen`,
  alsoNamed: (names: readonly string[]) => `nævnt sammen med ${list(names)}`,
  allTogether: (names: readonly string[]) => `alle nævnt sammen med ${list(names)}`,
  onlyTie: (names: readonly string[]) => `Det eneste registrerede bånd til ${list(names)}.`,
  counted: (formal: number, collaborations: number) =>
    list(
      [
        formal > 0 &&
          count(formal, {
            one: 'formaliseret partnerskab',
            other: 'formaliserede partnerskaber',
          }),
        collaborations > 0 && count(collaborations, { one: 'samarbejde', other: 'samarbejder' }),
      ].filter((part) => part !== false),
    ),
  none: 'Der er ikke registreret noget partnerskab. Det betyder ikke, at der ikke er noget.',
  generalNote:
    'Kilden taler om det i almindelighed uden at nævne navne. Det tælles for sig og er ikke med i andre tal.',
  generalParty: 'En gruppe, som kilden ikke nævner ved navn.',
  everything: 'Her står alt, der er registreret, også det der ikke gjaldt på den valgte dag.',
  parties: 'Parter',
  activities: 'Aktiviteter',
  contacts: 'Kontaktpersoner',
  onBehalfOf: (name: string) => `for ${name}`,
  people: 'Personer',
  noPeople: 'Ingen personer er registreret her.',
  noContacts: 'Ingen kontaktperson er registreret.',
}

const quotes = {
  answers: 'Svar, der nævner det',
  answersOfPerson: 'Svar, der nævner personen',
  ofParties: 'Svar, der kun nævner en af parterne',
  byPeople: (people: number, interviewed: number) =>
    `${number(people)} af ${count(interviewed, person)}`,
  none: 'Ingen svar nævner det.',
  nobodyAsked: 'Ingen er interviewet endnu.',
  retold: 'genfortalt',
  read: 'Læs interviewet',
  whole: 'Vis hele svaret',
  excerpt: 'Vis kun stedet',
  unnamed: 'Interviewperson uden navn',
  withheld:
    'Tallet omfatter også svar, der ikke må vises. Der er kun givet lov til at tælle dem med.',
}

const groups = {
  group: 'Gruppe',
  actorsIn: (n: number) => count(n, actor),
  libraries: (n: number) => count(n, { one: 'bibliotek', other: 'biblioteker' }),
  kinds: 'Slags',
  outward: 'Herfra og ud',
  to: (name: string) => `Til ${name}`,
  partnershipsTo: (n: number) => count(n, partnership),
  noneOutward: 'Ingen registrerede partnerskaber ud af gruppen.',
  mostConnected: 'Mest forbundne',
  fold: 'Fold sammen',
  open: 'Åbn',
  set: 'Nævnt sammen',
  setNote:
    'Kilden nævner dem sammen uden at sige, hvem af dem det gælder. I partnerskabet tæller de som én part.',
  setSubtitle: (n: number) => `${count(n, actor)} nævnt sammen`,
}

const paths = {
  title: 'Vej mellem to aktører',
  between: (from: string, to: string) => `${from} og ${to}`,
  namedTogether: (from: string, to: string) =>
    `Kilden nævner ${from} og ${to} sammen som én part. Derfor er der ingen vej imellem dem at tælle.`,
  unconnected: (from: string, to: string) =>
    `Der er ingen registreret vej mellem ${from} og ${to}. Det betyder ikke, at der ikke er nogen.`,
  length: (n: number) => `Den korteste vej går gennem ${count(n, partnership)}.`,
  disjoint: (n: number) =>
    `${count(n, { one: 'uafhængig vej', other: 'uafhængige veje' })}, der ikke deler noget partnerskab.`,
  apart: (n: number) =>
    `${count(n, { one: 'uafhængig vej', other: 'uafhængige veje' })}, når de heller ingen aktør imellem må dele.`,
  routes: 'Uafhængige veje',
  shortest: 'Korteste veje',
  path: (n: number) => `Vej ${number(n)}`,
  limited: (shown: number, of: number) => `Viser ${number(shown)} af ${number(of)}.`,
  readOn: (iso: string) => `Læst som registreret den ${day(iso)}.`,
  clear: 'Slut med vejen',
  back: (from: string, to: string) => `Tilbage til vejen mellem ${from} og ${to}`,
}

const actions = {
  focus: 'Vis kun aktører inden for',
  steps: 'led',
  step: (n: number) => `Vis kun aktører inden for ${number(n)} led`,
  findPath: 'Find vej til …',
  close: 'Luk',
  showAll: (n: number) => `Vis alle ${number(n)}`,
  showFewer: 'Vis færre',
}

const summary = {
  title: 'Det, der er vist',
  tryThis: 'Prøv',
  select: (name: string) => `Se, hvem ${name} arbejder sammen med`,
  focus: (name: string) => `Vis kun ${name} og dem, der er ét led væk`,
  path: (name: string) => `Find vej fra ${name} til en anden aktør`,
  incomplete: 'Kilden nævner eksempler. Andre samarbejder kan findes, uden at nogen er spurgt.',
}

const states = {
  loading: 'Henter …',
  offline: 'Der er ingen forbindelse til serveren.',
  unavailable: 'Databasen svarer ikke.',
  other: 'Det lykkedes ikke at hente det.',
  kept: 'Det viste er hentet før og kan være forældet.',
  retry: 'Prøv igen',
  gone: 'Findes ikke længere',
  goneNote: 'Det er fjernet fra registret, eller adressen er forkert. Vælg noget andet i billedet.',
}

/** The texts of the right panel: one thing with its facts, its partnerships and the answers that speak of it. */
export const details = {
  panel: 'Detaljer',
  partner: 'partner',
  collaborator: 'samarbejdspartner',
  unnamedGroup: 'unavngiven gruppe',
  person: 'Person',
  facts,
  partnerships,
  quotes,
  groups,
  paths,
  actions,
  summary,
  states,
  people: (n: number) => count(n, person),
  answers: (n: number) => plural(n, answer),
}
