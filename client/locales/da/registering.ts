import { longestName, type NameFault } from '../../../server/domain/names.ts'
import { formatsOf } from '../formats.ts'

const { count, list, number } = formatsOf('da')

const actor = { one: 'aktør', other: 'aktører' }

const titles = {
  edit: (name: string) => `Rediger ${name}`,
  actorUnit: (name: string) => `Enhed for ${name}`,
  contact: (name: string) => `Kontaktperson i ${name}`,
  contacts: (name: string) => `Kontaktpersoner i ${name}`,
  agreement: (name: string) => `Aftale for ${name}`,
  end: (name: string) => `Afslut ${name}`,
  newActor: 'Ny aktør',
  newUnit: 'Ny enhed',
  newPartnership: 'Nyt partnerskab',
}

const labels = {
  name: 'Navn',
  kind: 'Slags',
  place: 'Sted',
  where: 'Hvor hører aktøren til?',
  units: 'Enheder',
  unit: 'Enhed',
  from: 'Fra',
  until: 'Indtil',
  workedFrom: 'Arbejder der fra',
  workedUntil: 'Arbejder der indtil',
  partOf: 'Del af',
  onBehalfOf: 'Kontakt for',
  person: 'Person eller funktion',
  role: 'Rolle',
  workplace: 'Arbejdssted',
  workplaces: 'Arbejdssteder',
  agreement: 'Aftaleform',
  start: 'Aftalen gælder fra',
  end: 'Aftalens sidste dag',
  reference: 'Journalnummer',
  status: 'Status',
  level: 'Niveau',
  contacts: 'Kontaktpersoner',
  purpose: 'Formål',
  targetGroup: 'Målgruppe',
  lastDay: 'Sidste dag',
  partnershipLastDay: 'Partnerskabets sidste dag',
  parties: 'Parter',
  party: 'Aktør',
  tie: 'Bånd',
  jointly: 'Nævnt under ét med andre',
  activities: 'Aktiviteter',
  activity: 'Aktivitet',
  certainty: 'Grundlag',
  source: 'Kilde',
  by: 'Dit navn (frivilligt)',
}

const choices = {
  unit: 'Under en enhed',
  external: 'Ekstern',
  unknown: 'Ikke registreret',
}

const hints = {
  where: 'Ekstern er den, der ikke hører under kommunens forvaltning.',
  place: 'For eksempel en bydel.',
  partOf: 'Den enhed, den hører under. Lad feltet stå tomt, hvis den er øverst.',
  person: 'Skriv et navn eller en funktion, for eksempel “formanden”.',
  role: 'For eksempel “formand” eller “afdelingsleder”.',
  workplace: 'Aktøren selv, en anden aktør eller en enhed.',
  workplaceKnown: 'Kun hvis der skal føjes et arbejdssted til dem, der er registreret.',
  parties:
    'Mindst to. Nævnt under ét: Kilden nævner dem under ét og siger ikke, hvem af dem det gælder.',
  activities: 'Det, partnerskabet leverer, for eksempel lektiehjælp.',
  source: 'For eksempel “mail fra lederen 12-03-2026”.',
  by: 'Huskes på denne computer og vises i historikken.',
}

const notes = {
  contact:
    'Ved etniske, religiøse og patientforeninger kan en funktion, for eksempel “formanden”, være bedre end en navngiven person: at et menneske hører til dér, kan være en følsom oplysning.',
  end: 'Partnerskabet er i kraft til og med den sidste dag og bliver stående i registret. Aftalens dage ændres ikke.',
}

const rows = {
  addUnit: 'Tilføj en enhed mere',
  removeUnit: (n: number) => `Fjern enhed ${number(n)}`,
  unit: (n: number) => `Enhed ${number(n)}`,
  addWorkplace: 'Tilføj et arbejdssted',
  removeWorkplace: (n: number) => `Fjern arbejdssted ${number(n)}`,
  workplace: (n: number) => `Arbejdssted ${number(n)}`,
  addContact: 'Tilføj en kontaktperson',
  removeContact: (n: number) => `Fjern kontaktperson ${number(n)}`,
  contact: (n: number) => `Kontaktperson ${number(n)}`,
  addParty: 'Tilføj en part',
  removeParty: (n: number) => `Fjern part ${number(n)}`,
  party: (n: number) => `Part ${number(n)}`,
  addActivity: 'Tilføj en aktivitet',
  removeActivity: (n: number) => `Fjern aktivitet ${number(n)}`,
  activity: (n: number) => `Aktivitet ${number(n)}`,
  remove: 'Fjern',
  named: (line: string, name: string) => `${line}: ${name}`,
}

const pick = {
  placeholder: 'Søg i det registrerede',
  open: 'Vis listen',
  found: (shown: number, of: number) =>
    shown < of ? `Viser ${number(shown)} af ${number(of)}. Skriv mere.` : `${number(of)} fundet`,
  none: 'Intet registreret passer.',
  newUnit: (name: string) => `Ny enhed: ${name} …`,
  newActor: (name: string) => `Ny aktør: ${name} …`,
  newPerson: (name: string) => `Ny person: ${name}`,
  newActivity: (name: string) => `Ny aktivitet: ${name}`,
}

const names: Record<NameFault, string> = {
  'nothing-visible': 'Der skal være mindst ét synligt tegn.',
  control: 'Skriv det på én linje. Det skrevne har et linjeskift eller et usynligt styretegn.',
  'no-character': 'Det skrevne har noget, der ikke er et tegn. Skriv det igen.',
  'too-long': `Højst ${number(longestName)} tegn. Skriv det kortere.`,
}

const faults = {
  names,
  missing: 'Skal udfyldes.',
  notAfter: 'Skal være efter den dag, det begynder.',
  notPicked: {
    unit: 'Det skrevne er ikke registreret. Vælg en enhed fra listen, eller opret en ny nederst i den.',
    actor:
      'Det skrevne er ikke registreret. Vælg en aktør fra listen, eller opret en ny nederst i den.',
    workplace:
      'Det skrevne er ikke registreret. Vælg et arbejdssted fra listen, eller opret en enhed nederst i den.',
    person:
      'Det skrevne er ikke registreret. Vælg en person fra listen, eller tilføj først en ny kontaktperson.',
    activity: 'Det skrevne er ikke registreret. Vælg en aktivitet fra listen.',
    partnership: 'Det skrevne er ikke registreret. Vælg et partnerskab fra listen.',
    reorganisation: 'Det skrevne er ikke registreret. Vælg en omorganisering fra listen.',
  },
  tooFew: (least: number) => `Der skal være mindst ${number(least)}.`,
  taken: 'Findes allerede:',
  use: (name: string) => `Brug ${name}`,
  another: 'Det er en anden',
  overlaps: 'Perioden overlapper en anden samme sted.',
  twice: 'Er allerede registreret her.',
  circle: 'Hører selv under denne enhed. En enhed kan ikke være del af det, der er under den.',
  secondParent: (name: string, times: readonly string[]) =>
    `Hører allerede under ${name}${times.length > 0 ? ` (${list(times)})` : ', uden første og sidste dag'}. En enhed hører kun under én enhed ad gangen.`,
  externalWithUnit: 'Kan ikke både høre under en enhed og være ekstern.',
  unknown: 'Findes ikke længere i registret.',
  individual: 'En enkeltperson og en organisation kan ikke gøres til hinanden.',
  unusable: 'Kan ikke bruges her.',
  tooLong: (most: number) => `Højst ${number(most)} tegn. Skriv det kortere.`,
  missed: 'Mangler:',
  wrong: 'Skal rettes:',
  inLine: (line: string, label: string) => `${line}, ${label.toLowerCase()}`,
}

const conflict = {
  title: 'En anden har ændret det samme imens',
  advice: 'Sammenlign, og vælg, hvad der skal stå.',
  field: 'Felt',
  theirs: 'Registreret nu',
  yours: 'Skrevet af dig',
  keepTheirs: 'Behold det registrerede',
  keepYours: 'Gem mit',
  empty: 'tomt',
}

const form = {
  save: 'Gem',
  saving: 'Gemmer …',
  cancel: 'Annullér',
  back: 'Tilbage',
  required: 'skal udfyldes',
  close: 'Luk',
  loading: 'Henter …',
  discard: 'Kassér det skrevne?',
  discardYes: 'Kassér',
  discardNo: 'Skriv videre',
}

const failures = {
  offline: 'Der er ingen forbindelse til serveren. Det skrevne står her stadig.',
  unavailable: 'Databasen svarer ikke. Det skrevne står her stadig; prøv igen om lidt.',
  'not-found': 'Det findes ikke længere i registret.',
  unauthorised: 'Du er logget ud. Log ind i en anden fane, og gem igen.',
  other: 'Det blev ikke gemt. Det skrevne står her stadig; prøv igen om lidt.',
}

const done = {
  unit: 'Enhed registreret',
  unitEdited: 'Enhed redigeret',
  actor: 'Aktør redigeret',
  contact: 'Kontaktperson registreret',
  contacts: 'Kontaktpersoner redigeret',
  partnership: 'Partnerskab redigeret',
  person: 'Person redigeret',
  agreement: 'Aftale registreret',
  end: 'Partnerskab afsluttet',
  newActor: 'Aktør registreret',
  newUnit: 'Enhed registreret',
  newPartnership: 'Partnerskab registreret',
}

/** The texts of registering: forms and refusals. */
export const registering = {
  titles,
  labels,
  choices,
  hints,
  notes,
  rows,
  pick,
  faults,
  conflict,
  form,
  failures,
  done,
  add: 'Tilføj',
  edit: 'Rediger',
  addTo: (label: string) => `Tilføj ${label.toLowerCase()}`,
  addContactFor: (names: readonly string[]) => `Tilføj kontaktperson for ${list(names)}`,
  editFact: (label: string) => `Rediger ${label.toLowerCase()}`,
  endIt: 'Afslut partnerskabet',
  new: { actor: 'Ny aktør', unit: 'Ny enhed', partnership: 'Nyt partnerskab' },
  newHere: 'Nyt partnerskab med aktøren',
  section: 'Registrér',
  withoutUnit: (n: number) => `${count(n, actor)} uden registreret enhed`,
}
