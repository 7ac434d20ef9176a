import type { ActKind } from '../../../server/domain/words.ts'
import type { acts as danish } from '../da/acts.ts'
import { formatsOf } from '../formats.ts'

const { day, list, number } = formatsOf('en')

const toast = {
  undo: 'Undo',
  redo: 'Redo',
  close: 'Close message',
  label: 'Message',
  undone: (words: string) => `Undone: ${words}`,
  redone: (words: string) => `Redone: ${words}`,
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  hindered: (words: string, why: string) => `“${words}” cannot be undone: ${why}.`,
  failed: (words: string) => `Was not undone: ${words}. Try again in a moment.`,
}

/** Why an act cannot be undone, to stand after a colon. */
const hindrances = {
  undone: 'it is undone',
  'name-replaced': 'a name has been replaced',
  'deleted-for-good': 'the interview is deleted for good',
  changed: (names: readonly string[]) => `changed since: ${list(names)}`,
  first: (acts: readonly string[]) => `first undo ${list(acts)}`,
  later: (what: string, name: string, when: string) => `“${what}” (${name}, ${when})`,
}

const kinds: Record<ActKind, string> = {
  'actor-registered': 'Actor registered',
  'actor-changed': 'Actor edited',
  'unit-registered': 'Unit registered',
  'unit-changed': 'Unit edited',
  'person-registered': 'Person registered',
  'person-changed': 'Person edited',
  'contact-registered': 'Contact person registered',
  'partnership-registered': 'Partnership registered',
  'partnership-changed': 'Partnership edited',
  'reorganisation-recorded': 'Reorganisation recorded',
  'reorganisation-changed': 'Reorganisation edited',
  'reorganisation-deleted': 'Reorganisation deleted',
  'scenario-saved': 'Scenario saved',
  'scenario-changed': 'Scenario changed',
  'scenario-deleted': 'Scenario deleted',
  'scenario-recorded': 'Scenario recorded as a reorganisation',
  'follow-up-set': 'Follow-up saved',
  'interview-confirmed': 'Interview added',
  'interview-updated': 'Interview updated',
  'interview-changed': 'Interview changed',
  'interview-deleted': 'Interview deleted',
  'person-pseudonymised': 'Person pseudonymised',
  undone: 'Undone',
}

/** What acts change, as it is called in the history; of a tie, its properties stand behind a full stop. */
const fields: Record<string, string> = {
  ...{ name: 'Name', kind: 'Kind', place: 'Place', external: 'External', named: 'Named' },
  ...{ purpose: 'Purpose', level: 'Level', agreement: 'Form of agreement', reference: 'Reference' },
  ...{ status: 'Status', start: 'Agreement from', end: 'Last day of the agreement' },
  ...{ endedOn: 'Last day' },
  ...{ targetGroup: 'Target group', role: 'Role', certainty: 'Basis', source: 'Source' },
  ...{ interpreted: 'Interpreted', unit: 'Unit', partOf: 'Part of', workplace: 'Workplace' },
  ...{ party: 'Party', tie: 'Tie', jointly: 'Named together', contact: 'Contact person' },
  ...{ onBehalfOf: 'Contact for', activity: 'Activity', from: 'from', to: 'until' },
  ...{ date: 'Day', state: 'State', note: 'Note', units: 'Units', changes: 'Changes' },
  ...{ windowDays: 'Days around expiry', ties: 'Counted ties', statuses: 'Counted statuses' },
  ...{ responsible: 'Who acts', step: 'Next step', by: 'By', done: 'Done' },
}

const history = {
  title: 'History',
  none: 'Nobody has changed it in Bindeled.',
  at: (iso: string, time: string) => `${day(iso)} at ${time}`,
  by: (name: string) => `by ${name}`,
  some: (shown: number, of: number) => `Showing ${number(shown)} of ${number(of)}.`,
  more: 'Show more',
  undo: 'Undo',
  undoOf: (what: string) => `Undo: ${what}`,
  hindered: (why: string) => `Cannot be undone: ${why}.`,
  forgotten: (when: string) => `What was there before was deleted completely, ${when}.`,
  notForgotten:
    'What was there before is not deleted completely yet. That is tried again at the next change and the next start.',
  isUndone: 'undone since',
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  became: 'became',
  failed: 'The history could not be fetched.',
}

/** The texts of what has been done: the toast, undoing and the history. */
export const acts: typeof danish = { toast, hindrances, kinds, fields, history }
