import type { ReorganisationState } from '../../../server/domain/words.ts'
import type { reorganisation as danish } from '../da/reorganisation.ts'
import { formatsOf } from '../formats.ts'

const { count, day, list, number } = formatsOf('en')

const change = { one: 'change', other: 'changes' }
const actors = { one: 'actor', other: 'actors' }

const stages: Record<ReorganisationState, string> = {
  planned: 'Planned',
  'under-way': 'Under way',
  done: 'Done',
  'not-stated': 'Registered',
}

const subjects = {
  title: 'Reorganisations',
  create: 'New',
  createLabel: 'New reorganisation',
  all: 'All reorganisations',
  none: 'None has been saved yet.',
  recorded: (state: ReorganisationState, date: string | undefined) =>
    `${stages[state]} · ${date ? day(date) : 'no date'}`,
  scenario: (changes: number) =>
    changes > 0 ? `Scenario · ${count(changes, change)}` : 'Scenario',
  unsaved: 'Not saved',
  changed: (note: string) => `${note} · changed, not saved`,
  fresh: 'New reorganisation',
  loading: 'Loading reorganisations',
}

const units = {
  title: 'What is reorganised?',
  search: 'Search units',
  none: 'No units are registered yet.',
  noneAdvice:
    'Register the units that the actors belong to. Then you can choose what is reorganised and see what it affects.',
  register: 'Register a unit',
  noMatch: (words: string) => `No unit has “${words}” in its name.`,
  row: (name: string, n: number) => `${name}, ${count(n, actors)}`,
  elsewhere: (names: readonly string[]) => `also under ${list(names)}`,
  unregistered: 'Without a registered unit',
}

const when = {
  title: 'When?',
  day: 'The day it takes effect',
  today: 'Today',
  readOn: (iso: string) => `The network is read as it is registered on ${day(iso)}.`,
  window: 'Agreements that expire within',
  days: 'days',
  noWindow: (most: number) => `Write a whole number of days from 0 to ${number(most)}.`,
}

const counted = {
  title: 'Counted',
  ties: { FORMAL_PARTNERSHIP: 'Formal partnerships', COLLABORATION: 'Collaborations' },
  statuses: 'Status',
  row: (name: string, n: number) => `${name}, ${number(n)}`,
  last: 'At least one has to count.',
}

const start = {
  title: 'What is affected?',
  text: 'Choose the units that are reorganised. You see at once which registered partnerships that affects, and why.',
  choose: 'Choose units',
  orOpen: 'Or open one that is saved.',
  noUnits: 'Nothing that is reorganised has been chosen.',
}

const saving = {
  unsaved: 'Not saved',
  saveScenario: 'Save as scenario',
  saveNew: 'Save as new scenario',
  saveChanges: 'Save changes',
  record: 'Save as reorganisation',
  reset: 'Reset',
  edit: 'Edit',
  copy: 'Save a copy',
  share: 'Copy link',
  shared: 'The link has been copied.',
  notShared: 'The link could not be copied. Copy it from the address bar.',
  recordScenario: 'Turn into a reorganisation',
  remove: 'Delete',
  compare: 'Compare with',
  stopComparing: 'Stop comparing',
  failed: 'It was not saved. Try again in a moment.',
  notDeleted: 'It was not deleted. Try again in a moment.',
  mentioned: 'It cannot be deleted, because answers in interviews speak of it.',
  changedMeanwhile: 'Someone else has changed it meanwhile. Look at it again before you delete it.',
  saved: (name: string) => `${name} saved`,
  deleted: (name: string) => `${name} deleted`,
  gone: 'No longer there',
  goneNote: 'It has been deleted, or the link is mistyped.',
  conflict: (name: string) => `${name} has been changed meanwhile`,
  keepMine: 'Save mine',
  fields: {
    units: 'Units',
    date: 'Takes effect',
    windowDays: 'Days in which an expiry counts',
    changes: 'Changes',
    ties: 'Ties',
    statuses: 'Status',
  },
  countedChanges: (n: number) => count(n, change),
}

const forms = {
  newReorganisation: 'New reorganisation',
  newScenario: 'New scenario',
  edit: (name: string) => `Edit ${name}`,
  copyOf: (name: string) => `Copy of ${name}`,
  record: (name: string) => `Turn ${name} into a reorganisation`,
  units: (n: number) => `Reorganises ${count(n, { one: 'unit', other: 'units' })}.`,
  notCarriedOver: (changes: readonly string[]) =>
    `Units, date and note are carried over. ${changes.length === 1 ? 'This change is' : 'These changes are'} not, since a reorganisation holds only what is reorganised: ${changes.join(' ')}`,
  allCarriedOver: 'Units, date and note are carried over. The scenario stays.',
  state: 'State',
  date: 'Takes effect',
  note: 'Note',
  done: { reorganisation: 'Reorganisation saved', scenario: 'Scenario saved' },
}

const changes = {
  title: 'Changes of the scenario',
  add: 'Add a change',
  kind: 'What changes?',
  kinds: {
    'unit-closed': 'A unit is closed',
    'units-merged': 'Units are merged',
    'unit-moved': 'A unit is moved',
    'unit-split': 'A unit is split',
    'actor-moved': 'An actor moves to another unit',
    'person-left': 'A person leaves',
    'person-moved': 'A person gets another workplace',
    'partnership-ended': 'A partnership ends',
    'agreement-given': 'A partnership gets an agreement',
  },
  parts: {
    unit: 'Unit',
    units: 'Units',
    under: 'Moves under',
    into: 'Becomes',
    actor: 'Actor',
    person: 'Person',
    to: 'New workplace',
    partnership: 'Partnership',
    agreement: 'Form of agreement',
  },
  up: (n: number) => `Move change ${number(n)} up`,
  down: (n: number) => `Move change ${number(n)} down`,
  remove: (n: number) => `Remove change ${number(n)}`,
  refused:
    'This change cannot be used here. It names something that is not registered, does not count on the day, or was taken away by an earlier change.',
  refusedAt: (n: number) => `Change ${number(n)} cannot be used. Move, edit or remove it.`,
  addUnit: 'Add another unit',
  unit: (n: number) => `Unit ${number(n)}`,
  removeUnit: (n: number) => `Remove unit ${number(n)}`,
  put: 'Add',
  cancel: 'Cancel',
}

const states = {
  loading: 'Looking at what is affected',
  stale: 'What is shown holds for the choice before.',
  failed: 'The result could not be fetched',
  again: 'Try again',
  refused: 'It cannot be worked out',
  unknownUnit: 'At least one chosen unit is no longer registered.',
  keepKnown: 'Leave out what is not registered',
}

const comparison = {
  title: (one: string, other: string) => `${one} and ${other}`,
  table: 'Numbers in each',
  what: 'In each of the two',
  rows: {
    direct: 'Directly affected',
    indirect: 'Indirectly affected',
    unknown: 'Cannot be judged',
    isolated: 'Actors that lose their last registered connection in the worst case',
    components: 'Separate parts in the worst case',
    activities: 'Activities of which all registered collaborations are affected',
    pairs: 'Pairs of actors no longer connected in the worst case',
  },
  same: 'The two affect the same.',
  notCounted: 'not counted',
  moved: ({
    name,
    one,
    here,
    other,
    there,
  }: Record<'name' | 'one' | 'here' | 'other' | 'there', string>) =>
    `${name}: ${here.toLowerCase()} in ${one}, ${there.toLowerCase()} in ${other}.`,
  isolated: (names: readonly string[], one: string, other: string) =>
    `In the worst case ${list(names)} ${names.length === 1 ? 'loses its' : 'lose their'} last registered connection in ${one}, but not in ${other}.`,
  stops: (names: readonly string[], one: string, other: string) =>
    `All registered collaborations on ${list(names)} are affected in ${one}, but not in ${other}.`,
  more: (n: number) =>
    `And ${count(n, { one: 'more partnership is', other: 'more partnerships are' })} affected differently.`,
}

const panels = {
  left: 'What is reorganised',
  open: (n: number) => (n > 0 ? `Units · ${number(n)}` : 'Units'),
  close: 'Close',
  middle: 'Result',
  right: 'Partnerships',
  show: 'Show',
  sheets: { list: 'List', picture: 'Picture', units: 'Units' },
}

/** The texts of the reorganisation room. */
export const reorganisation: typeof danish = {
  ...{ subjects, units, when, counted, start, saving, forms, changes },
  ...{ states, comparison, panels },
}
