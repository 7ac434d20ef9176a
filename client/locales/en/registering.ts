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
  partOf: 'Part of',
  onBehalfOf: 'Contact for',
  person: 'Person or function',
  role: 'Role',
  workplace: 'Workplace',
  workplaces: 'Workplaces',
  agreement: 'Form of agreement',
  start: 'The agreement holds from',
  end: 'The agreement holds until',
  reference: 'Reference',
  status: 'Status',
  level: 'Level',
  contacts: 'Contact persons',
  purpose: 'Purpose',
  targetGroup: 'Target group',
  ended: 'Ends on',
  parties: 'Parties',
  party: 'Actor',
  tie: 'Tie',
  jointly: 'Named with others',
  activities: 'Activities',
  activity: 'Activity',
  certainty: 'Basis',
  source: 'Source',
  by: 'Who registers?',
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
  parties: 'At least two. “Named with others” is for those the source names together as one side.',
  activities: 'What the partnership delivers, homework help for example.',
  source: '“Mail from the head of department 12-03-2026”, for example.',
  by: 'Optional. Remembered on this machine and shown in the history.',
  day: 'dd-mm-yyyy',
}

const notes = {
  contact:
    'For ethnic, religious and patient associations a function, “the chair” for example, can be better than a named person: that a human being belongs there can be sensitive.',
  end: 'The partnership stays in the register as ended.',
}

const rows = {
  addUnit: 'Add one more unit',
  removeUnit: (n: number) => `Remove unit ${number(n)}`,
  addWorkplace: 'Add a workplace',
  removeWorkplace: (n: number) => `Remove workplace ${number(n)}`,
  addContact: 'Add a contact person',
  removeContact: (n: number) => `Remove contact person ${number(n)}`,
  addParty: 'Add a party',
  removeParty: (n: number) => `Remove party ${number(n)}`,
  addActivity: 'Add an activity',
  removeActivity: (n: number) => `Remove activity ${number(n)}`,
  remove: 'Remove',
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

const faults = {
  missing: 'Must be filled in.',
  noDay: 'Write the day as dd-mm-yyyy, 01-10-2026 for example.',
  notAfter: 'Must be after the day it begins.',
  notPicked: 'Choose from the list. What is written is not registered.',
  tooFew: (least: number) => `There must be at least ${number(least)}.`,
  taken: 'Is registered already:',
  use: (name: string) => `Use ${name}`,
  another: 'It is another one',
  overlaps: 'The time overlaps another at the same place.',
  twice: 'Is registered here already.',
  circle: 'Is itself below this unit. A unit cannot be part of what is below it.',
  externalWithUnit: 'Cannot both belong under a unit and be external.',
  unknown: 'Is no longer in the register.',
  individual: 'An individual and an organisation cannot be turned into each other.',
  unusable: 'Cannot be used here.',
  some: 'Something must be corrected before it can be saved.',
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
  end: 'End registered',
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
  endIt: 'Register the end',
  new: { actor: 'New actor', unit: 'New unit', partnership: 'New partnership' },
  newHere: 'New partnership with the actor',
  section: 'Register',
  withoutUnit: (n: number) => `${count(n, actor)} without a registered unit`,
}
