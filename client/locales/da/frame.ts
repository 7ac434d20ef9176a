import { formatsOf } from '../formats.ts'

const { count, day, list, number, time } = formatsOf('da')

const actors = { one: 'aktør', other: 'aktører' }
const folded = { one: 'foldet gruppe', other: 'foldede grupper' }
const quoted = (names: readonly string[]) => list(names.map((name) => `“${name}”`))

const header = {
  skip: 'Gå til indholdet',
  rooms: 'Rum',
  language: 'Sprog',
  help: 'Hjælp og genveje',
  signOut: 'Log ud',
}

const search = {
  label: 'Søg',
  placeholder: 'Søg aktør, person, svar …',
  pathPlaceholder: 'Søg aktøren, vejen går til …',
  open: 'Søg',
  close: 'Luk søgning',
  results: 'Fundet',
  actors: 'Aktører',
  units: 'Enheder',
  partnerships: 'Partnerskaber',
  people: 'Personer',
  answers: 'Svar',
  some: (hits: number, total: number) => `viser ${number(hits)} af ${number(total)}`,
  searching: 'Søger',
  none: (words: string) => `Intet registreret passer til “${words}”.`,
  failed: 'Søgningen kunne ikke gennemføres. Prøv igen om lidt.',
  found: (n: number) => `${number(n)} fundet`,
  nobodyThere: 'ingen aktører registreret her',
}

const legend = {
  label: 'Det viste',
  button: (n: number) => (n > 0 ? `Filtre · ${number(n)}` : 'Filtre'),
  close: 'Luk filtre',
  sections: { kind: 'Slags', tie: 'Bånd', unit: 'Enhed', coverage: 'Dækning', basis: 'Grundlag' },
  noUnit: 'Ikke registreret',
  unconfirmed: 'Foreslået – ikke bekræftet',
  external: 'Uden for forvaltningen',
  /** What a row holds, as its button says it. */
  row: (name: string, shown: number, of: number) =>
    shown === of ? `${name}, ${number(of)}` : `${name}, ${number(shown)} af ${number(of)} vist`,
  of: (of: number) => `af ${number(of)}`,
  hidden: 'skjult',
  only: 'kun',
  showOnly: (name: string) => `Vis kun ${name}`,
  show: (name: string) => `Vis ${name}`,
  all: 'Vis alle',
  how: 'Navnet fremhæver, “kun” skjuler de andre, og øjet skjuler og viser.',
  foldedBy: 'Foldet efter',
  tooLarge:
    'Netværket er for stort til at blive vist helt udfoldet. Åbn en gruppe, eller sæt fokus på en aktør.',
  largest: 'Størst nu',
  time: 'Tid',
  asOf: 'Vist den',
  everything: 'Vis alt registreret',
  examples: 'Listen er ikke fuldstændig: kilden nævner kun eksempler.',
}

const bar = {
  label: 'Hvad der vises',
  shown: (shown: number, of: number) => ({
    figure: `${number(shown)} af ${number(of)}`,
    what: `${of === 1 ? 'aktør' : 'aktører'} vist`,
  }),
  singly: (singly: number, of: number) => ({
    figure: `${number(singly)} af ${number(of)}`,
    what: 'aktører vist enkeltvis',
  }),
  allFolded: (shown: number, of: number, groups: number) => ({
    figure: shown === of ? number(of) : `${number(shown)} af ${number(of)}`,
    what: `aktører i ${count(groups, folded)}`,
  }),
  rest: (n: number) => `resten i ${count(n, folded)}`,
  formal: (n: number) =>
    count(n, { one: 'formaliseret partnerskab', other: 'formaliserede partnerskaber' }),
  collaborations: (n: number) => count(n, { one: 'samarbejde', other: 'samarbejder' }),
  general: (n: number) => `${number(n)} omtalt i almindelighed`,
  hidden: (names: readonly string[]) => `Skjult: ${names.join(', ')}`,
  showcased: (names: readonly string[]) => `Fremhævet: ${names.join(', ')}`,
  focus: (name: string) => `Fokus: ${name}`,
  within: (name: string) => `Kun ${name}`,
  steps: 'Antal led',
  step: (n: number) => count(n, { one: 'led', other: 'led' }),
  path: (from: string, to: string) => `Vej: ${from} – ${to}`,
  pathFrom: (name: string) => `Find vej fra ${name}: vælg den anden aktør`,
  asOf: (iso: string) => `Som det stod ${day(iso)}`,
  foldedBy: (folding: string) => `Foldet efter ${folding.toLowerCase()}`,
  unfolded: 'Ikke foldet',
  opened: (n: number) => count(n, { one: 'gruppe åbnet', other: 'grupper åbnet' }),
  remove: (what: string) => `Fjern: ${what}`,
  reset: 'Nulstil',
  asList: 'Vis som liste',
  asPicture: 'Vis som billede',
}

const announced = {
  shown: (shown: number, of: number) => `${number(shown)} af ${number(of)} vist`,
  focus: (name: string, shown: number, of: number) =>
    `Fokus på ${name}, ${number(shown)} af ${number(of)} vist`,
  within: (name: string, shown: number, of: number) =>
    `Kun ${name}, ${number(shown)} af ${number(of)} vist`,
  selected: (name: string) => `${name} valgt`,
  unselected: 'Intet valgt',
  room: (name: string) => name,
  list: 'Vist som liste',
  picture: 'Vist som billede',
}

const states = {
  loading: 'Tegner netværket',
  unavailable: 'Databasen svarer ikke',
  offline: 'Ingen forbindelse til Bindeled',
  other: 'Netværket kunne ikke hentes',
  since: (instant: Date) => `Det viste er fra kl. ${time(instant)}.`,
  nothingYet: 'Der er intet at vise endnu.',
  next: (seconds: number) =>
    `Vi prøver igen om ${count(seconds, { one: 'sekund', other: 'sekunder' })}.`,
  trying: 'Vi prøver igen nu.',
  tryNow: 'Prøv nu',
  noMatch: 'Ingen passer til filtrene',
  hiddenBy: (n: number, names: readonly string[]) =>
    `${count(n, actors)} er skjult af ${quoted(names)}.`,
  resetFilters: 'Nulstil filtre',
  empty: 'Intet registreret endnu',
  emptyAdvice:
    'Registrér det første partnerskab, eller få et netværk lagt ind af den, der driver Bindeled.',
  emptyOn: (iso: string) => `Intet registreret den ${day(iso)}`,
  emptyOnAdvice: 'Registreringerne gælder andre dage.',
  broken: 'Noget gik galt i denne visning',
  brokenAdvice: 'Det registrerede er ikke ændret. Hent siden igen for at fortsætte.',
  reload: 'Hent siden igen',
}

const sheet = { more: 'Vis mere', less: 'Vis mindre', label: 'Det valgte' }

const help = {
  title: 'Hjælp og genveje',
  close: 'Luk',
  everywhere: 'Overalt',
  inPicture: 'I billedet',
  inList: 'I listen over billedet',
  inLegend: 'I filtrene',
  inUnits: 'I træet over enheder',
  keys: {
    search: 'Søg',
    help: 'Vis denne hjælp',
    back: 'Ét skridt tilbage: åben rude, vej, fokus, valg',
    list: 'Vis som liste eller billede',
    steps: 'Fokus på det valgte med 1 til 4 led',
    undo: 'Fortryd det sidste, der blev registreret',
    redo: 'Gentag det, der blev fortrudt',
    click: 'Vælg',
    clickKey: 'Klik',
    focus: 'Fokus på en aktør',
    doubleClick: 'Dobbeltklik',
    drag: 'Flyt en aktør',
    dragKey: 'Træk',
    zoom: 'Zoom ind, zoom ud, vis det hele',
    along: 'Gennem listen, og ad båndene',
    arrows: 'Pile',
    choose: 'Vælg',
    space: 'Mellemrum',
    focusHere: 'Fokus',
    enter: 'Enter',
    move: 'Flyt en aktør i billedet',
    shiftArrows: 'Shift + pile',
    hide: 'Skjul eller vis en række: øjet',
    hideKey: 'Pil højre to gange, mellemrum',
    showcase: 'Fremhæv en række, så resten tones ned',
    showcaseKey: 'Mellemrum på navnet',
    throughUnits: 'Gennem enhederne; højre åbner, venstre lukker',
    tickUnit: 'Vælg enheden med alt under den',
    letters: 'Bogstaver',
    toUnit: 'Gå til enheden, der hedder sådan',
  },
  singleKeys: 'Genveje på ét tegn (/, ?, L og tal)',
}

const signIn = {
  title: 'Log ind',
  advice: 'Netværket er kun for jer, der har adgangskoden.',
  password: 'Adgangskode',
  enter: 'Log ind',
  wrong: 'Adgangskoden passer ikke. Prøv igen.',
  missing: 'Skriv adgangskoden.',
  wait: 'For mange forsøg. Vent lidt, og prøv igen.',
  failed: 'Bindeled svarer ikke lige nu. Prøv igen om lidt.',
}

/** The texts of the frame: header, search, legend, standing bar, states, help, login. */
/** Why nothing was saved, by the sort of problem. */
const hindered = {
  'disk-full':
    'Der er ikke plads på serverens disk; intet er gemt. Sig det til den, der driver Bindeled.',
  'disk-read-only':
    'Serverens disk kan kun læses; intet er gemt. Sig det til den, der driver Bindeled.',
  'disk-faulty': 'Serverens disk virker ikke; intet er gemt. Sig det til den, der driver Bindeled.',
  'folder-rights':
    'Bindeled har ikke lov til at skrive i sine egne filer; intet er gemt. Sig det til den, der driver Bindeled.',
  'too-few-handles': 'Serveren har for meget åbent på én gang; intet er gemt. Prøv igen om lidt.',
  'database-uncertain':
    'Disken har ikke bekræftet, at det er gemt. Se efter, om det står der, før du gør det igen.',
  'too-much-at-once':
    'Det er mere, end der kan gemmes på én gang (16 MB); intet er gemt. Del det op.',
}

export const frame = {
  header,
  search,
  legend,
  bar,
  announced,
  states,
  hindered,
  sheet,
  help,
  signIn,
}
