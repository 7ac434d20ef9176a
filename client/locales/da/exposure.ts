import type { ExposureClass } from '../../../server/domain/words.ts'
import { formatsOf } from '../formats.ts'

const { count, day, list, number, plural } = formatsOf('da')

const part = { one: 'del', other: 'dele' }

/** The chip of a class: how many partnerships are in it. */
const counted: Record<ExposureClass, (n: number) => string> = {
  direct: (n) => `${number(n)} direkte`,
  indirect: (n) => `${number(n)} indirekte`,
  unknown: (n) => count(n, { one: 'ukendt', other: 'ukendte' }),
  'not-shown': (n) => `${number(n)} ikke påvist`,
}

const summary = {
  actions: 'Handlinger',
  whole: 'Vis hele sammenfatningen',
  print: 'Udskriv',
  download: 'Hent',
  downloadAs: 'Hent som',
  formats: { docx: 'Word', xlsx: 'Excel', csv: 'CSV' },
  preparing: 'Filen laves …',
  ready: 'Filen er hentet.',
  failed: 'Filen kunne ikke laves.',
  failedAway:
    'Filen kunne ikke laves, fordi serveren eller databasen ikke svarer. Prøv igen om lidt.',
  register: 'Registrér det',
  changes: 'Ændringer i scenariet',
  terms: 'Sådan er det læst',
  printedOn: (iso: string) => `Udskrevet ${day(iso)}`,
  readOn: (date: string, readOn: string) =>
    `Omorganiseringen regnes fra ${day(date)}. Netværket er læst, som det er registreret ${day(readOn)}.`,
  counting: (ties: readonly string[], statuses: readonly string[]) =>
    `Medregnet: ${list(ties)}. Status: ${list(statuses)}.`,
  window: (days: number) =>
    `En aftale regnes for at udløbe, når den slutter højst ${count(days, { one: 'dag', other: 'dage' })} før eller efter.`,
  worstCase:
    '“I værste fald” betyder, at alle berørte partnerskaber falder bort på samme tid. “Registreret” betyder, at det står i registret; der kan findes mere.',
}

const findings = {
  title: 'Partnerskaber',
  registered: (n: number) => count(n, { one: 'registreret', other: 'registrerede' }),
  order: 'mest berørt først',
  showOnly: 'Vis kun',
  counted,
  hint: 'Tryk på en grund for at se den i billedet.',
  unknownNote:
    'Der mangler noget i registret, før de kan vurderes. Det betyder ikke, at de går fri.',
  notShownNote: 'Der er ikke registreret noget, der forbinder dem med det, der omlægges.',
  shown: (shown: number, of: number) => `Viser ${number(shown)} af ${number(of)}.`,
  more: 'Vis flere',
  loading: 'Henter flere …',
  failed: 'Resten kunne ikke hentes. Prøv igen om lidt.',
  back: 'Alle partnerskaber',
}

const finding = {
  classOf: (word: string, basis: string) => `${word} (${basis})`,
  light: (sentence: string) => `Vis i billedet: ${sentence}`,
  contacts: 'Kontakt',
  moreAnswers: (n: number) => count(n, { one: 'svar mere', other: 'svar mere' }),
  answers: (n: number) =>
    count(n, { one: 'svar nævner det eller en part', other: 'svar nævner det eller en part' }),
}

const register = {
  unit: (name: string) => `Registrér enhed for ${name}`,
  contact: (names: readonly string[]) => `Registrér kontaktperson for ${list(names)}`,
  workplace: (name: string) => `Registrér arbejdssted for ${name}`,
  agreement: (name: string) => `Registrér aftale for ${name}`,
}

const followUp = {
  title: 'Opfølgning',
  agree: 'Aftal næste skridt',
  nobody: 'ansvarlig ikke valgt',
  noStep: 'næste skridt ikke valgt',
  by: (iso: string) => `senest ${day(iso)}`,
  done: 'gjort',
  form: (name: string) => `Opfølgning på ${name}`,
  fields: {
    responsible: 'Hvem handler?',
    step: 'Næste skridt',
    by: 'Senest',
    done: 'Det er gjort',
  },
  save: 'Gem opfølgning',
  saving: 'Gemmer …',
  cancel: 'Annullér',
  saved: (name: string) => `Opfølgning gemt for ${name}`,
  failed: 'Opfølgningen blev ikke gemt. Det skrevne står her stadig; prøv igen om lidt.',
  saveFirst: 'Gem først det valgte, så kan der følges op på det.',
  saveScenario: 'Gem som scenarie',
}

const outcome = {
  title: 'Følger',
  worst: 'I værste fald',
  mild: 'I mildeste fald',
  isolated: 'Mister sidste registrerede forbindelse',
  nobody: 'ingen',
  activities: 'Aktiviteter',
  exposed: (exposed: number, total: number) =>
    `${number(exposed)} af ${number(total)} ${plural(exposed, { one: 'berøres', other: 'berøres' })}`,
  stops: 'mister i værste fald alle registrerede udbydere',
  coherence: 'Sammenhæng',
  parts: (before: number, worst: number, mild: number) =>
    `De registrerede aktører hænger i dag sammen i ${count(before, part)}. I værste fald bliver det til ${count(worst, part)}, ${worst === mild ? 'og det samme' : number(mild)} i mildeste fald.`,
  samePartsAlways: (before: number) =>
    `De registrerede aktører hænger sammen i ${count(before, part)}, også i værste fald.`,
  gains: 'Kommer under samme tag',
  expert: 'For den, der vil regne efter',
  pairs: (before: number, worst: number, mild: number) =>
    `${count(before, { one: 'par aktører er', other: 'par aktører er' })} i dag forbundet, direkte eller gennem andre. I værste fald mister ${number(worst)} af dem forbindelsen, i mildeste fald ${number(mild)}. Aktører inde i det, der omlægges, er ikke talt med blandt dem, der mister den.`,
}

const coverage = {
  missing: 'Se hvad der mangler',
  title: 'Det mangler i registret',
  note: 'Resultatet bygger kun på det registrerede. Her er det, der kan gøre det sikrere.',
  complete: 'Der mangler ikke noget for de viste partnerskaber.',
  units: 'Aktører uden registreret enhed',
  contacts: 'Sider uden registreret kontaktperson',
  workplaces: 'Kontaktpersoner uden registreret arbejdssted',
  agreements: 'Partnerskaber uden oplyst aftaleform',
  interpreted: 'Berørte partnerskaber, der bygger på noget tolket',
  inPartnerships: (names: readonly string[]) => `i ${list(names)}`,
  close: 'Luk',
}

/** The texts of what a reorganisation exposes: the summary, the list, what is missing, and what somebody does about it. */
export const exposure = { summary, findings, finding, register, followUp, outcome, coverage }
