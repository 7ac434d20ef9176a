import { formatsOf } from '../formats.ts'

const { count, day, list, number } = formatsOf('da')

const person = { one: 'person', other: 'personer' }
const actor = { one: 'aktør', other: 'aktører' }
const partnership = { one: 'partnerskab', other: 'partnerskaber' }
const route = { one: 'uafhængig vej', other: 'uafhængige veje' }

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
  start: 'Aftalens første dag',
  end: 'Aftalens sidste dag',
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
  lastDay: (iso: string) => `Sidste dag ${day(iso)}`,
  agreementEnd: (iso: string) => `Aftalens sidste dag ${day(iso)}`,
  expired: (iso: string) => `${day(iso)}, er udløbet`,
  showSource: 'Vis kilden',
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
  everything: 'Her står alt, der er registreret, også det der ikke gjaldt på den valgte dag.',
  parties: 'Parter',
  activities: 'Aktiviteter',
  contacts: 'Kontaktpersoner',
  onBehalfOf: (name: string) => `for ${name}`,
  people: 'Personer',
  noPeople: 'Ingen personer er registreret her.',
  noContactFor: (names: readonly string[]) => `Ingen kontaktperson registreret for ${list(names)}`,
}

const quotes = {
  answers: 'Svar, der nævner det',
  answersOfPerson: 'Svar, der nævner personen',
  ofParties: 'Svar, der kun nævner en af parterne',
  /** @param answers undefined where not all may be shown */
  byPeople: (people: number, interviewed: number, answers: number | undefined) =>
    `${answers ? `${number(answers)} svar · ` : ''}${number(people)} af ${count(interviewed, person)}`,
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
  keep: (name: string) => `Vis kun ${name}`,
  leave: 'Vis resten igen',
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
  disjoint: (n: number) => `${count(n, route)}, der ikke deler noget partnerskab.`,
  fragile: 'Falder ét bestemt partnerskab bort, er der ingen registreret vej tilbage.',
  apart: (n: number) => `${count(n, route)}, når heller ingen aktør imellem må deles.`,
  routes: 'Uafhængige veje',
  shortest: 'Korteste veje',
  path: (n: number) => `Vej ${number(n)}`,
  limited: (shown: number, of: number) => `Viser ${number(shown)} af ${number(of)}.`,
  readOn: (iso: string) => `Læst som registreret den ${day(iso)}.`,
  clear: 'Slut med vejen',
  back: (from: string, to: string) => `Tilbage til vejen mellem ${from} og ${to}`,
}

const actions = {
  focus: 'Fokus i led',
  step: (n: number) => `Vis kun aktører inden for ${number(n)} led`,
  findPath: 'Find vej til …',
  close: 'Luk',
  showAll: (n: number) => `Vis alle ${number(n)}`,
  showFewer: 'Vis færre',
}

const summary = {
  title: 'Det, der er vist',
  tryThis: 'Prøv',
  highlighted: (names: readonly string[]) => `${list(names)} fremhævet`,
  highlightedActors: (n: number) =>
    `${count(n, { one: 'aktør', other: 'aktører' })} er fremhævet. Resten er nedtonet, men kan stadig vælges.`,
  only: 'Vis kun dem',
  select: (name: string) => `Se, hvem ${name} arbejder sammen med`,
  focus: (name: string) => `Vis kun ${name} og dem, der er ét led væk`,
  path: (name: string) => `Find vej fra ${name} til en anden aktør`,
}

const signs = {
  title: 'Tegnforklaring',
  subtitle: 'De tegn, der er i billedet nu, står først',
  each: {
    joint: {
      name: 'Ring: ét partnerskab',
      means:
        'Tre eller flere parter er sammen om det. Linjen til hver part viser, om dens del er formel.',
    },
    hull: {
      name: 'Ramme: nævnt sammen',
      means: 'Kilden nævner dem under ét og siger ikke, hvem af dem der er part.',
    },
    lozenge: {
      name: 'Rude: nævnt sammen',
      means: 'Det samme som rammen, når andre står imellem dem.',
    },
    folded: {
      name: 'Skive: en foldet gruppe',
      means: 'Tallet er aktørerne i den, og kanten viser, hvor mange der er af hver type.',
    },
    unnamed: {
      name: 'Dobbelt omrids: gruppe uden navn',
      means: 'Kilden nævner gruppen, men ikke, hvem der er i den. Den tælles for sig.',
    },
    ties: {
      name: 'Formelt, samarbejde, omtalt i almindelighed',
      means: 'Linjen er hel, stiplet eller prikket.',
    },
  },
}

const states = {
  loading: 'Henter …',
  offline: 'Der er ingen forbindelse til serveren.',
  unavailable: 'Databasen svarer ikke.',
  other: 'Det lykkedes ikke at hente det.',
  kept: 'Det viste er hentet før og kan være forældet.',
  again: 'Der prøves igen om lidt.',
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
  signs,
  summary,
  states,
}
