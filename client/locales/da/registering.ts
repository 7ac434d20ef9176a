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
  partOf: 'Del af',
  onBehalfOf: 'Kontakt for',
  person: 'Person eller funktion',
  role: 'Rolle',
  workplace: 'Arbejdssted',
  workplaces: 'Arbejdssteder',
  agreement: 'Aftaleform',
  start: 'Aftalen gælder fra',
  end: 'Aftalen gælder indtil',
  reference: 'Journalnummer',
  status: 'Status',
  level: 'Niveau',
  contacts: 'Kontaktpersoner',
  purpose: 'Formål',
  targetGroup: 'Målgruppe',
  ended: 'Ophører den',
  parties: 'Parter',
  party: 'Aktør',
  tie: 'Bånd',
  jointly: 'Nævnt sammen med andre',
  activities: 'Aktiviteter',
  activity: 'Aktivitet',
  certainty: 'Grundlag',
  source: 'Kilde',
  by: 'Hvem registrerer?',
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
  parties: 'Mindst to. “Nævnt sammen” er for dem, kilden nævner i flæng på samme side.',
  activities: 'Det, partnerskabet leverer, for eksempel lektiehjælp.',
  source: 'For eksempel “mail fra lederen 12-03-2026”.',
  by: 'Frivilligt. Huskes på denne maskine og står i historikken.',
  day: 'dd-mm-åååå',
}

const notes = {
  contact:
    'Ved etniske, religiøse og patientforeninger kan en funktion, for eksempel “formanden”, være bedre end en navngiven person: at et menneske hører til dér, kan være en følsom oplysning.',
  end: 'Partnerskabet bliver stående i registret som ophørt.',
}

const rows = {
  addUnit: 'Tilføj en enhed mere',
  removeUnit: (n: number) => `Fjern enhed ${number(n)}`,
  addWorkplace: 'Tilføj et arbejdssted',
  removeWorkplace: (n: number) => `Fjern arbejdssted ${number(n)}`,
  addContact: 'Tilføj en kontaktperson',
  removeContact: (n: number) => `Fjern kontaktperson ${number(n)}`,
  addParty: 'Tilføj en part',
  removeParty: (n: number) => `Fjern part ${number(n)}`,
  addActivity: 'Tilføj en aktivitet',
  removeActivity: (n: number) => `Fjern aktivitet ${number(n)}`,
  remove: 'Fjern',
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

const faults = {
  missing: 'Skal udfyldes.',
  noDay: 'Skriv dagen som dd-mm-åååå, for eksempel 01-10-2026.',
  notAfter: 'Skal være efter den dag, det begynder.',
  notPicked: 'Vælg fra listen. Det skrevne er ikke registreret.',
  tooFew: (least: number) => `Der skal være mindst ${number(least)}.`,
  taken: 'Findes allerede:',
  use: (name: string) => `Brug ${name}`,
  another: 'Det er en anden',
  overlaps: 'Perioden overlapper en anden samme sted.',
  twice: 'Er allerede registreret her.',
  circle: 'Hører selv under denne enhed. En enhed kan ikke være del af det, der er under den.',
  externalWithUnit: 'Kan ikke både høre under en enhed og være ekstern.',
  unknown: 'Findes ikke længere i registret.',
  individual: 'En enkeltperson og en organisation kan ikke gøres til hinanden.',
  unusable: 'Kan ikke bruges her.',
  some: 'Noget skal rettes, før det kan gemmes.',
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
  end: 'Ophør registreret',
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
  endIt: 'Registrér ophør',
  new: { actor: 'Ny aktør', unit: 'Ny enhed', partnership: 'Nyt partnerskab' },
  newHere: 'Nyt partnerskab med aktøren',
  section: 'Registrér',
  withoutUnit: (n: number) => `${count(n, actor)} uden registreret enhed`,
}
