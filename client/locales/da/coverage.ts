import { formatsOf } from '../formats.ts'

const { count, list, number } = formatsOf('da')

const actors = { one: 'aktør', other: 'aktører' }
const partnerships = { one: 'partnerskab', other: 'partnerskaber' }

/** Whom anybody has asked, and what nobody has confirmed: in the legend, in the summary and on cards. */
export const coverage = {
  show: 'Vis dækning i billedet',
  legend: 'Dækning i billedet',
  shown: 'Dækningen vises i billedet',
  taken: 'Dækningen er fjernet fra billedet',
  told: (interviewed: number, of: number, named: number) =>
    `${number(interviewed)} af ${count(of, actors)} er interviewet. ${count(named, actors)} er kun nævnt af andre.`,
  notAsked: (n: number) =>
    `Ingen har spurgt hos ${count(n, actors)}. Det betyder ikke, at der ingen partnerskaber er.`,
  inGroups: 'Tallet ved en foldet gruppe er, hvor mange af dens aktører der er interviewet.',
  group: (interviewed: number, of: number) =>
    `${number(interviewed)} af ${number(of)} er interviewet`,
  unconfirmed: (actorsFound: number, partnershipsFound: number) =>
    `${list(
      [
        actorsFound > 0 && count(actorsFound, actors),
        partnershipsFound > 0 && count(partnershipsFound, partnerships),
      ].filter((part) => part !== false),
    )} er foreslået, men ikke bekræftet.`,
  confirm: {
    tag: 'foreslået – ikke bekræftet',
    note: 'Noget her er foreslået ud fra et interview. Ingen har bekræftet det.',
    confirm: 'Bekræft',
    what: (name: string) => `Bekræft ${name}`,
    done: (name: string) => `${name} bekræftet`,
    changed: 'Det er ændret, mens du så på det. Se det igen, og bekræft så.',
    failed: 'Det blev ikke bekræftet. Prøv igen om lidt.',
  },
  cards: {
    unit: 'Enhed',
    activity: 'Aktivitet',
    reorganisation: 'Omorganisering',
    partOf: 'Hører under',
    severalParents: (first: string) =>
      `Registreret under flere enheder på samme tid. Hvor den kun kan stå ét sted, står den under ${first}.`,
    below: 'Under den',
    affected: 'Omorganiseres i',
    kind: 'Slags',
    state: 'Tilstand',
    date: 'Dag',
    units: 'Enheder',
    note: 'Note',
    actors: 'Aktører, der hører under',
    noActors: 'Ingen aktører er registreret her. Det betyder ikke, at der ikke er nogen.',
    partnerships: 'Leveres af',
    noPartnerships: 'Intet registreret partnerskab leverer den.',
    open: 'Se, hvad den berører',
  },
}
