import type { ReorganisationState } from '../../../server/domain/words.ts'
import { formatsOf } from '../formats.ts'

const { count, day, list, number } = formatsOf('da')

const change = { one: 'ændring', other: 'ændringer' }
const actors = { one: 'aktør', other: 'aktører' }

const stages: Record<ReorganisationState, string> = {
  planned: 'Planlagt',
  'under-way': 'Undervejs',
  done: 'Gennemført',
  'not-stated': 'Registreret',
}

const subjects = {
  title: 'Omorganiseringer',
  create: 'Ny',
  createLabel: 'Ny omorganisering',
  all: 'Alle omorganiseringer',
  none: 'Ingen er gemt endnu.',
  recorded: (state: ReorganisationState, date: string | undefined) =>
    `${stages[state]} · ${date ? day(date) : 'ingen dato'}`,
  scenario: (changes: number) =>
    changes > 0 ? `Scenarie · ${count(changes, change)}` : 'Scenarie',
  unsaved: 'Ikke gemt',
  changed: (note: string) => `${note} · ændret, ikke gemt`,
  fresh: 'Ny omorganisering',
  loading: 'Henter omorganiseringer',
}

const units = {
  title: 'Hvad omlægges?',
  search: 'Søg enhed',
  none: 'Ingen enheder er registreret endnu.',
  noneAdvice:
    'Registrér de enheder, aktørerne hører under. Så kan du vælge, hvad der omlægges, og se, hvad det berører.',
  register: 'Registrér en enhed',
  noMatch: (words: string) => `Ingen enhed hedder noget med “${words}”.`,
  row: (name: string, n: number) => `${name}, ${count(n, actors)}`,
  elsewhere: (names: readonly string[]) => `også under ${list(names)}`,
  unregistered: 'Uden registreret enhed',
}

const when = {
  title: 'Hvornår?',
  day: 'Dagen, det træder i kraft',
  today: 'I dag',
  readOn: (iso: string) => `Netværket læses, som det er registreret ${day(iso)}.`,
  window: 'Aftaler, der udløber inden for',
  days: 'dage',
  noWindow: (most: number) => `Skriv et helt antal dage fra 0 til ${number(most)}.`,
}

const counted = {
  title: 'Medregnet',
  ties: { FORMAL_PARTNERSHIP: 'Formelle partnerskaber', COLLABORATION: 'Samarbejder' },
  statuses: 'Status',
  row: (name: string, n: number) => `${name}, ${number(n)}`,
  last: 'Mindst én skal regnes med.',
}

const start = {
  title: 'Hvad bliver berørt?',
  text: 'Vælg de enheder, der omlægges. Så ser du med det samme, hvilke registrerede partnerskaber det berører, og hvorfor.',
  choose: 'Vælg enheder',
  orOpen: 'Eller åbn en, der er gemt.',
  noUnits: 'Der er ikke valgt noget, der omlægges.',
}

const saving = {
  unsaved: 'Ikke gemt',
  saveScenario: 'Gem som scenarie',
  saveNew: 'Gem som nyt scenarie',
  saveChanges: 'Gem ændringer',
  record: 'Gem som omorganisering',
  reset: 'Nulstil',
  edit: 'Rediger',
  copy: 'Gem en kopi',
  share: 'Kopiér link',
  shared: 'Linket er kopieret.',
  notShared: 'Linket kunne ikke kopieres. Kopiér det fra adresselinjen.',
  recordScenario: 'Gør til omorganisering',
  remove: 'Slet',
  compare: 'Sammenlign med',
  stopComparing: 'Stop sammenligning',
  failed: 'Det blev ikke gemt. Prøv igen om lidt.',
  notDeleted: 'Den blev ikke slettet. Prøv igen om lidt.',
  mentioned: 'Den kan ikke slettes, fordi svar i interview taler om den.',
  changedMeanwhile: 'En anden har ændret den imens. Se på den igen, før du sletter den.',
  saved: (name: string) => `${name} gemt`,
  deleted: (name: string) => `${name} slettet`,
  gone: 'Findes ikke længere',
  goneNote: 'Den er slettet, eller linket er skrevet forkert.',
  conflict: (name: string) => `${name} er ændret imens`,
  keepMine: 'Gem mit',
  fields: {
    units: 'Enheder',
    date: 'Træder i kraft',
    windowDays: 'Dage, hvor udløb tæller med',
    changes: 'Ændringer',
    ties: 'Bånd',
    statuses: 'Status',
  },
  countedChanges: (n: number) => count(n, change),
}

const forms = {
  newReorganisation: 'Ny omorganisering',
  newScenario: 'Nyt scenarie',
  edit: (name: string) => `Rediger ${name}`,
  copyOf: (name: string) => `Kopi af ${name}`,
  record: (name: string) => `Gør ${name} til omorganisering`,
  units: (n: number) => `Omlægger ${count(n, { one: 'enhed', other: 'enheder' })}.`,
  notCarriedOver: (changes: readonly string[]) =>
    `Enheder, dato og note følger med. Det gør ${changes.length === 1 ? 'denne ændring' : 'disse ændringer'} ikke, for en omorganisering rummer kun, hvad der omlægges: ${changes.join(' ')}`,
  allCarriedOver: 'Enheder, dato og note følger med. Scenariet bliver stående.',
  state: 'Stade',
  date: 'Træder i kraft',
  note: 'Note',
  done: { reorganisation: 'Omorganisering gemt', scenario: 'Scenarie gemt' },
}

const changes = {
  title: 'Ændringer i scenariet',
  add: 'Tilføj ændring',
  kind: 'Hvad ændres?',
  kinds: {
    'unit-closed': 'En enhed nedlægges',
    'units-merged': 'Enheder lægges sammen',
    'unit-moved': 'En enhed flyttes',
    'unit-split': 'En enhed deles',
    'actor-moved': 'En aktør flyttes til en anden enhed',
    'person-left': 'En person stopper',
    'person-moved': 'En person får nyt arbejdssted',
    'partnership-ended': 'Et partnerskab afsluttes',
    'agreement-given': 'Et partnerskab får en aftale',
  },
  parts: {
    unit: 'Enhed',
    units: 'Enheder',
    under: 'Flyttes ind under',
    into: 'Bliver til',
    actor: 'Aktør',
    person: 'Person',
    to: 'Nyt arbejdssted',
    partnership: 'Partnerskab',
    agreement: 'Aftaleform',
  },
  up: (n: number) => `Flyt ændring ${number(n)} op`,
  down: (n: number) => `Flyt ændring ${number(n)} ned`,
  remove: (n: number) => `Fjern ændring ${number(n)}`,
  refused:
    'Denne ændring kan ikke bruges her. Den nævner noget, der ikke findes, ikke tælles med på dagen, eller som en tidligere ændring har fjernet.',
  refusedAt: (n: number) =>
    `Ændring ${number(n)} kan ikke bruges. Flyt den, ret den, eller fjern den.`,
  addUnit: 'Tilføj en enhed mere',
  unit: (n: number) => `Enhed ${number(n)}`,
  removeUnit: (n: number) => `Fjern enhed ${number(n)}`,
  put: 'Tilføj',
  cancel: 'Annullér',
}

const states = {
  loading: 'Ser efter, hvad der berøres',
  stale: 'Det viste gælder det forrige valg.',
  failed: 'Resultatet kunne ikke hentes',
  again: 'Prøv igen',
  refused: 'Det kan ikke regnes ud',
  unknownUnit: 'Mindst én valgt enhed er ikke registreret længere.',
  keepKnown: 'Fravælg det, der ikke findes',
}

const comparison = {
  title: (one: string, other: string) => `${one} og ${other}`,
  table: 'Antal i hver',
  what: 'I hver af de to',
  rows: {
    direct: 'Direkte berørt',
    indirect: 'Indirekte berørt',
    unknown: 'Kan ikke vurderes',
    isolated: 'Aktører, der i værste fald mister deres sidste registrerede forbindelse',
    components: 'Adskilte dele i værste fald',
    activities: 'Aktiviteter, hvor alle registrerede samarbejder berøres',
    pairs: 'Par af aktører, der i værste fald ikke længere er forbundet',
  },
  same: 'De to berører det samme.',
  notCounted: 'ikke medregnet',
  moved: ({
    name,
    one,
    here,
    other,
    there,
  }: Record<'name' | 'one' | 'here' | 'other' | 'there', string>) =>
    `${name}: ${here.toLowerCase()} i ${one}, ${there.toLowerCase()} i ${other}.`,
  isolated: (names: readonly string[], one: string, other: string) =>
    `${list(names)} mister i værste fald ${names.length === 1 ? 'sin' : 'deres'} sidste registrerede forbindelse i ${one}, men ikke i ${other}.`,
  stops: (names: readonly string[], one: string, other: string) =>
    `Alle registrerede samarbejder om ${list(names)} berøres i ${one}, men ikke i ${other}.`,
  more: (n: number) =>
    `Og ${count(n, { one: 'partnerskab', other: 'partnerskaber' })} til er berørt forskelligt.`,
}

const panels = {
  left: 'Hvad omlægges',
  open: (n: number) => (n > 0 ? `Enheder · ${number(n)}` : 'Enheder'),
  close: 'Luk',
  middle: 'Resultat',
  right: 'Partnerskaber',
  show: 'Vis',
  sheets: { list: 'Liste', picture: 'Billede', units: 'Enheder' },
}

/** The texts of the reorganisation room. */
export const reorganisation = {
  ...{ subjects, units, when, counted, start, saving, forms, changes },
  ...{ states, comparison, panels },
}
