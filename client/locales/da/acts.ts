import type { ActKind } from '../../../server/domain/words.ts'
import { formatsOf } from '../formats.ts'

const { day, list, number } = formatsOf('da')

const toast = {
  undo: 'Fortryd',
  redo: 'Gentag',
  close: 'Luk besked',
  label: 'Besked',
  undone: (words: string) => `Fortrudt: ${words}`,
  redone: (words: string) => `Gentaget: ${words}`,
  nothingToUndo: 'Der er ikke noget at fortryde.',
  nothingToRedo: 'Der er ikke noget at gentage.',
  hindered: (words: string, why: string) => `”${words}” kan ikke fortrydes: ${why}.`,
  failed: (words: string) => `Blev ikke fortrudt: ${words}. Prøv igen om lidt.`,
}

/** Why an act cannot be undone, to stand after a colon. */
const hindrances = {
  undone: 'det er fortrudt',
  'name-replaced': 'et navn er erstattet',
  'deleted-for-good': 'interviewet er slettet for altid',
  changed: (names: readonly string[]) => `det er ændret siden: ${list(names)}`,
  first: (acts: readonly string[]) => `fortryd først ${list(acts)}`,
  later: (what: string, name: string, when: string) => `”${what}” (${name}, ${when})`,
}

const kinds: Record<ActKind, string> = {
  'actor-registered': 'Aktør registreret',
  'actor-changed': 'Aktør redigeret',
  'unit-registered': 'Enhed registreret',
  'unit-changed': 'Enhed redigeret',
  'person-registered': 'Person registreret',
  'person-changed': 'Person redigeret',
  'contact-registered': 'Kontaktperson registreret',
  'partnership-registered': 'Partnerskab registreret',
  'partnership-changed': 'Partnerskab redigeret',
  'reorganisation-recorded': 'Omorganisering registreret',
  'reorganisation-changed': 'Omorganisering redigeret',
  'reorganisation-deleted': 'Omorganisering slettet',
  'scenario-saved': 'Scenarie gemt',
  'scenario-changed': 'Scenarie ændret',
  'scenario-deleted': 'Scenarie slettet',
  'scenario-recorded': 'Scenarie registreret som omorganisering',
  'follow-up-set': 'Opfølgning gemt',
  'interview-confirmed': 'Interview lagt ind',
  'interview-updated': 'Interview opdateret',
  'interview-changed': 'Interview redigeret',
  'interview-deleted': 'Interview slettet',
  'person-pseudonymised': 'Person pseudonymiseret',
  undone: 'Fortrudt',
}

/** What acts change, as it is called in the history; of a tie, its properties stand behind a full stop. */
const fields: Record<string, string> = {
  ...{ name: 'Navn', kind: 'Slags', place: 'Sted', external: 'Ekstern', named: 'Navngivet' },
  ...{ purpose: 'Formål', level: 'Niveau', agreement: 'Aftaleform', reference: 'Journalnummer' },
  ...{ status: 'Status', start: 'Aftalen gælder fra', end: 'Aftalens sidste dag' },
  ...{ endedOn: 'Sidste dag' },
  ...{ targetGroup: 'Målgruppe', role: 'Rolle', certainty: 'Grundlag', source: 'Kilde' },
  ...{ interpreted: 'Tolket', unit: 'Enhed', partOf: 'Del af', workplace: 'Arbejdssted' },
  ...{ party: 'Part', tie: 'Bånd', jointly: 'Nævnt sammen', contact: 'Kontaktperson' },
  ...{ onBehalfOf: 'Kontakt for', activity: 'Aktivitet', from: 'fra', to: 'indtil' },
  ...{ date: 'Dag', state: 'Tilstand', note: 'Note', units: 'Enheder', changes: 'Ændringer' },
  ...{ windowDays: 'Dage omkring udløb', ties: 'Medregnede bånd', statuses: 'Medregnet status' },
  ...{ responsible: 'Hvem handler', step: 'Næste skridt', by: 'Senest', done: 'Gjort' },
}

const history = {
  title: 'Historik',
  none: 'Ingen har ændret det her i Bindeled.',
  at: (iso: string, time: string) => `${day(iso)} kl. ${time}`,
  by: (name: string) => `af ${name}`,
  some: (shown: number, of: number) => `Viser ${number(shown)} af ${number(of)}.`,
  more: 'Vis flere',
  undo: 'Fortryd',
  undoOf: (what: string) => `Fortryd: ${what}`,
  hindered: (why: string) => `Kan ikke fortrydes: ${why}.`,
  forgotten: (when: string) => `Det tidligere er slettet helt ${when}.`,
  notForgotten:
    'Det tidligere er ikke slettet helt endnu. Det prøves igen ved næste ændring og næste start.',
  isUndone: 'fortrudt siden',
  nothing: 'intet',
  yes: 'ja',
  no: 'nej',
  became: 'blev til',
  failed: 'Historikken kunne ikke hentes.',
}

/** The texts of what has been done: the toast, undoing and the history. */
export const acts = { toast, hindrances, kinds, fields, history }
