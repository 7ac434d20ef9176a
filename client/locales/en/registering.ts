import { longestName } from '../../../server/domain/names.ts'
import type { registering as danish } from '../da/registering.ts'
import { formatsOf } from '../formats.ts'

const { count, list, number } = formatsOf('en')

const actor = { one: 'actor', other: 'actors' }

const titles = {
  edit: (name: string) => `Edit ${name}`,
  actorUnit: (name: string) => `Unit of ${name}`,
  contact: (name: string) => `Contact person in ${name}`,
  contacts: (name: string) => `Contact persons in ${name}`,
  agreement: (name: string) => `Agreement of ${name}`,
  end: (name: string) => `End ${name}`,
  newActor: 'New actor',
  newUnit: 'New unit',
  newPartnership: 'New partnership',
}

const labels = {
  name: 'Name',
  kind: 'Kind',
  place: 'Place',
  where: 'Where does the actor belong?',
  units: 'Units',
  unit: 'Unit',
  from: 'From',
  until: 'Until',
  workedFrom: 'Works there from',
  workedUntil: 'Works there until',
  partOf: 'Part of',
  onBehalfOf: 'Contact for',
  person: 'Person or function',
  role: 'Role',
  workplace: 'Workplace',
  workplaces: 'Workplaces',
  agreement: 'Form of agreement',
  start: 'The agreement holds from',
  end: 'Last day of the agreement',
  reference: 'Reference',
  status: 'Status',
  level: 'Level',
  contacts: 'Contact persons',
  purpose: 'Purpose',
  targetGroup: 'Target group',
  lastDay: 'Last day',
  partnershipLastDay: 'Last day of the partnership',
  parties: 'Parties',
  party: 'Actor',
  tie: 'Tie',
  jointly: 'Named together with others',
  activities: 'Activities',
  activity: 'Activity',
  certainty: 'Basis',
  source: 'Source',
  by: 'Your name (optional)',
}

const choices = {
  unit: 'Under a unit',
  external: 'External',
  unknown: 'Not registered',
}

const hints = {
  where: 'External is who does not belong to the administration of the municipality.',
  place: 'A part of town, for example.',
  partOf: 'The unit it belongs under. Leave the field empty if it is at the top.',
  person: 'Write a name or a function, “the chair” for example.',
  role: '“Chair” or “head of department”, for example.',
  workplace: 'The actor itself, another actor or a unit.',
  workplaceKnown: 'Only to add a workplace to those that are registered.',
  parties:
    'At least two. Named together: the source names them as one and does not say which of them it is about.',
  activities: 'What the partnership delivers, homework help for example.',
  source: '“Mail from the head of department 12 March 2026”, for example.',
  by: 'Remembered on this computer and shown in the history.',
}

const notes = {
  contact:
    'For ethnic, religious and patient associations a function, “the chair” for example, can be better than a named person: that a human being belongs there can be sensitive.',
  end: 'The partnership is in force up to and including the last day, and stays in the register. The days of the agreement do not change.',
}

const rows = {
  addUnit: 'Add one more unit',
  removeUnit: (n: number) => `Remove unit ${number(n)}`,
  unit: (n: number) => `Unit ${number(n)}`,
  addWorkplace: 'Add a workplace',
  removeWorkplace: (n: number) => `Remove workplace ${number(n)}`,
  workplace: (n: number) => `Workplace ${number(n)}`,
  addContact: 'Add a contact person',
  removeContact: (n: number) => `Remove contact person ${number(n)}`,
  contact: (n: number) => `Contact person ${number(n)}`,
  addParty: 'Add a party',
  removeParty: (n: number) => `Remove party ${number(n)}`,
  party: (n: number) => `Party ${number(n)}`,
  addActivity: 'Add an activity',
  removeActivity: (n: number) => `Remove activity ${number(n)}`,
  activity: (n: number) => `Activity ${number(n)}`,
  remove: 'Remove',
  named: (line: string, name: string) => `${line}: ${name}`,
}

const pick = {
  placeholder: 'Search what is registered',
  open: 'Show the list',
  found: (shown: number, of: number) =>
    shown < of ? `Showing ${number(shown)} of ${number(of)}. Write more.` : `${number(of)} found`,
  none: 'Nothing registered matches.',
  newUnit: (name: string) => `New unit: ${name} …`,
  newActor: (name: string) => `New actor: ${name} …`,
  newPerson: (name: string) => `New person: ${name}`,
  newActivity: (name: string) => `New activity: ${name}`,
}

const names: typeof danish.faults.names = {
  'nothing-visible': 'There must be at least one visible character.',
  control:
    'Write it on one line. What you typed has a line break or an invisible control character.',
  'no-character': 'What you typed has something that is no character. Write it again.',
  'too-long': `At most ${number(longestName)} characters. Make it shorter.`,
}

const faults = {
  names,
  missing: 'Must be filled in.',
  notAfter: 'Must be after the day it begins.',
  notPicked: {
    unit: 'What you typed is not registered. Choose a unit from the list, or create one at the end of it.',
    actor:
      'What you typed is not registered. Choose an actor from the list, or create one at the end of it.',
    workplace:
      'What you typed is not registered. Choose a workplace from the list, or create a unit at the end of it.',
    person:
      'What you typed is not registered. Choose a person from the list, or add a new contact person first.',
    activity: 'What you typed is not registered. Choose an activity from the list.',
    partnership: 'What you typed is not registered. Choose a partnership from the list.',
    reorganisation: 'What you typed is not registered. Choose a reorganisation from the list.',
  },
  tooFew: (least: number) => `There must be at least ${number(least)}.`,
  taken: 'Is registered already:',
  use: (name: string) => `Use ${name}`,
  another: 'It is another one',
  overlaps: 'The time overlaps another at the same place.',
  twice: 'Is registered here already.',
  circle: 'Is itself below this unit. A unit cannot be part of what is below it.',
  secondParent: (name: string, times: readonly string[]) =>
    `Is part of ${name} already${times.length > 0 ? ` (${list(times)})` : ', with no first and last day'}. A unit is part of one unit at a time.`,
  externalWithUnit: 'Cannot both belong under a unit and be external.',
  unknown: 'Is no longer in the register.',
  individual: 'An individual and an organisation cannot be turned into each other.',
  unusable: 'Cannot be used here.',
  tooLong: (most: number) => `At most ${number(most)} characters. Make it shorter.`,
  missed: 'Missing:',
  wrong: 'To be corrected:',
  inLine: (line: string, label: string) => `${line}, ${label.toLowerCase()}`,
}

const conflict = {
  title: 'Someone else has changed the same meanwhile',
  advice: 'Compare, and choose what shall stand.',
  field: 'Field',
  theirs: 'Registered now',
  yours: 'Written by you',
  keepTheirs: 'Keep what is registered',
  keepYours: 'Save mine',
  empty: 'empty',
}

const form = {
  save: 'Save',
  saving: 'Saving …',
  cancel: 'Cancel',
  back: 'Back',
  required: 'required',
  close: 'Close',
  loading: 'Loading …',
  discard: 'Discard what is written?',
  discardYes: 'Discard',
  discardNo: 'Go on writing',
}

const failures = {
  offline: 'There is no connection to the server. What is written is still here.',
  unavailable:
    'The database does not answer. What is written is still here; try again in a moment.',
  'not-found': 'It is no longer in the register.',
  unauthorised: 'You are signed out. Sign in in another tab, and save again.',
  other: 'It was not saved. What is written is still here; try again in a moment.',
}

const done = {
  unit: 'Unit registered',
  unitEdited: 'Unit edited',
  actor: 'Actor edited',
  contact: 'Contact person registered',
  contacts: 'Contact persons edited',
  partnership: 'Partnership edited',
  person: 'Person edited',
  agreement: 'Agreement registered',
  end: 'Partnership ended',
  newActor: 'Actor registered',
  newUnit: 'Unit registered',
  newPartnership: 'Partnership registered',
}

/** The texts of registering: forms and refusals. */
export const registering: typeof danish = {
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
  add: 'Add',
  edit: 'Edit',
  addTo: (label: string) => `Add ${label.toLowerCase()}`,
  addContactFor: (names: readonly string[]) => `Add a contact person for ${list(names)}`,
  editFact: (label: string) => `Edit ${label.toLowerCase()}`,
  endIt: 'End partnership',
  new: { actor: 'New actor', unit: 'New unit', partnership: 'New partnership' },
  newHere: 'New partnership with the actor',
  section: 'Register',
  withoutUnit: (n: number) => `${count(n, actor)} without a registered unit`,
}
