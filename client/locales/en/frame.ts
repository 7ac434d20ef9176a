import type { frame as danish } from '../da/frame.ts'
import { formatsOf } from '../formats.ts'

type Frame = typeof danish

const { count, day, list, number, time } = formatsOf('en')

const actors = { one: 'actor', other: 'actors' }
const folded = { one: 'folded group', other: 'folded groups' }
const quoted = (names: readonly string[]) => list(names.map((name) => `“${name}”`))

const header: Frame['header'] = {
  skip: 'Skip to the content',
  rooms: 'Rooms',
  language: 'Language',
  help: 'Help and shortcuts',
  signOut: 'Sign out',
}

const search: Frame['search'] = {
  label: 'Search',
  placeholder: 'Search actor, person, answer …',
  pathPlaceholder: 'Search the actor the path goes to …',
  open: 'Search',
  close: 'Close search',
  results: 'Found',
  actors: 'Actors',
  units: 'Units',
  partnerships: 'Partnerships',
  people: 'People',
  answers: 'Answers',
  some: (hits, total) => `showing ${number(hits)} of ${number(total)}`,
  searching: 'Searching',
  none: (words) => `Nothing registered matches “${words}”.`,
  failed: 'The search could not be carried out. Try again in a moment.',
  found: (n) => `${number(n)} found`,
  nobodyThere: 'no actors registered here',
}

const legend: Frame['legend'] = {
  label: 'What is shown',
  button: (n) => (n > 0 ? `Filters · ${number(n)}` : 'Filters'),
  close: 'Close filters',
  sections: { kind: 'Kind', tie: 'Tie', unit: 'Unit', coverage: 'Coverage', basis: 'Basis' },
  noUnit: 'Not registered',
  unconfirmed: 'Suggested – not confirmed',
  external: 'Outside the administration',
  row: (name, shown, of) =>
    shown === of ? `${name}, ${number(of)}` : `${name}, ${number(shown)} of ${number(of)} shown`,
  of: (of) => `of ${number(of)}`,
  hidden: 'hidden',
  only: 'only',
  showOnly: (name) => `Show only ${name}`,
  show: (name) => `Show ${name}`,
  all: 'Show all',
  how: 'The name highlights, “only” hides the others, and the eye hides and shows.',
  foldedBy: 'Folded by',
  tooLarge:
    'The network is too large to be shown all unfolded. Open a group, or focus on one actor.',
  largest: 'Largest now',
  time: 'Time',
  asOf: 'Shown on',
  everything: 'Show everything registered',
  examples: 'The list is not complete: the source names only examples.',
}

const bar: Frame['bar'] = {
  label: 'What is shown',
  shown: (shown, of) => ({
    figure: `${number(shown)} of ${number(of)}`,
    what: `${of === 1 ? 'actor' : 'actors'} shown`,
  }),
  singly: (singly, of) => ({
    figure: `${number(singly)} of ${number(of)}`,
    what: 'actors shown one by one',
  }),
  allFolded: (shown, of, groups) => ({
    figure: shown === of ? number(of) : `${number(shown)} of ${number(of)}`,
    what: `actors in ${count(groups, folded)}`,
  }),
  rest: (n) => `the rest in ${count(n, folded)}`,
  formal: (n) => count(n, { one: 'formal partnership', other: 'formal partnerships' }),
  collaborations: (n) => count(n, { one: 'collaboration', other: 'collaborations' }),
  general: (n) => `${number(n)} spoken of in general`,
  hidden: (names) => `Hidden: ${names.join(', ')}`,
  showcased: (names) => `Highlighted: ${names.join(', ')}`,
  focus: (name) => `Focus: ${name}`,
  within: (name) => `Only ${name}`,
  steps: 'Number of steps',
  step: (n) => count(n, { one: 'step', other: 'steps' }),
  path: (from, to) => `Path: ${from} – ${to}`,
  pathFrom: (name) => `Find a path from ${name}: choose the other actor`,
  asOf: (iso) => `As it stood ${day(iso)}`,
  foldedBy: (folding) => `Folded by ${folding.toLowerCase()}`,
  unfolded: 'Not folded',
  opened: (n) => count(n, { one: 'group opened', other: 'groups opened' }),
  remove: (what) => `Remove: ${what}`,
  reset: 'Reset',
  asList: 'Show as a list',
  asPicture: 'Show as a picture',
}

const announced: Frame['announced'] = {
  shown: (shown, of) => `${number(shown)} of ${number(of)} shown`,
  focus: (name, shown, of) => `Focus on ${name}, ${number(shown)} of ${number(of)} shown`,
  within: (name, shown, of) => `Only ${name}, ${number(shown)} of ${number(of)} shown`,
  selected: (name) => `${name} selected`,
  unselected: 'Nothing selected',
  room: (name) => name,
  list: 'Shown as a list',
  picture: 'Shown as a picture',
}

const states: Frame['states'] = {
  loading: 'Drawing the network',
  unavailable: 'The database does not answer',
  offline: 'No connection to Bindeled',
  other: 'The network could not be fetched',
  since: (instant) => `What is shown is from ${time(instant)}.`,
  nothingYet: 'There is nothing to show yet.',
  next: (seconds) => `We try again in ${count(seconds, { one: 'second', other: 'seconds' })}.`,
  trying: 'We are trying again now.',
  tryNow: 'Try now',
  noMatch: 'Nothing matches the filters',
  hiddenBy: (n, names) =>
    `${count(n, actors)} ${n === 1 ? 'is' : 'are'} hidden by ${quoted(names)}.`,
  resetFilters: 'Reset filters',
  empty: 'Nothing registered yet',
  emptyAdvice: 'Register the first partnership, or have a network put in by whoever runs Bindeled.',
  emptyOn: (iso) => `Nothing registered on ${day(iso)}`,
  emptyOnAdvice: 'What is registered holds on other days.',
  broken: 'Something went wrong in this view',
  brokenAdvice: 'What is registered has not changed. Load the page again to go on.',
  reload: 'Load the page again',
}

const sheet: Frame['sheet'] = { more: 'Show more', less: 'Show less', label: 'What is selected' }

const help: Frame['help'] = {
  title: 'Help and shortcuts',
  close: 'Close',
  everywhere: 'Everywhere',
  inPicture: 'In the picture',
  inList: 'In the list of the picture',
  inLegend: 'In the filters',
  inUnits: 'In the tree of units',
  keys: {
    search: 'Search',
    help: 'Show this help',
    back: 'One step back: open panel, path, focus, selection',
    list: 'Show as a list or a picture',
    steps: 'Focus on what is selected with 1 to 4 steps',
    undo: 'Undo what was registered last',
    redo: 'Redo what was undone',
    click: 'Select',
    clickKey: 'Click',
    focus: 'Focus on an actor',
    doubleClick: 'Double click',
    drag: 'Move an actor',
    dragKey: 'Drag',
    zoom: 'Zoom in, zoom out, show everything',
    along: 'Through the list, and along the ties',
    arrows: 'Arrows',
    choose: 'Select',
    space: 'Space',
    focusHere: 'Focus',
    enter: 'Enter',
    move: 'Move an actor in the picture',
    shiftArrows: 'Shift + arrows',
    hide: 'Hide or show a row: the eye',
    hideKey: 'Right arrow twice, space',
    showcase: 'Highlight a row, so that the rest fades',
    showcaseKey: 'Space on the name',
    throughUnits: 'Through the units; right opens, left closes',
    tickUnit: 'Choose the unit with all below it',
    letters: 'Letters',
    toUnit: 'Go to the unit of that name',
  },
  singleKeys: 'Shortcuts of one character (/, ?, L and numbers)',
}

const signIn: Frame['signIn'] = {
  title: 'Sign in',
  advice: 'The network is only for those of you who have the password.',
  password: 'Password',
  enter: 'Sign in',
  wrong: 'The password does not match. Try again.',
  missing: 'Type the password.',
  wait: 'Too many tries. Wait a moment, then try again.',
  failed: 'Bindeled does not answer right now. Try again in a moment.',
}

const hindered: Frame['hindered'] = {
  'disk-full':
    'There is no room on the disk of the server; nothing was saved. Tell whoever runs Bindeled.',
  'disk-read-only':
    'The disk of the server can only be read; nothing was saved. Tell whoever runs Bindeled.',
  'disk-faulty':
    'The disk of the server does not work; nothing was saved. Tell whoever runs Bindeled.',
  'folder-rights':
    'Bindeled may not write its own files; nothing was saved. Tell whoever runs Bindeled.',
  'too-few-handles': 'The server has too much open; nothing was saved. Try again in a moment.',
  'database-uncertain':
    'The disk has not confirmed that it is saved. See whether it is there before you do it again.',
  'too-much-at-once': 'It is more than can be saved at once (16 MB); nothing was saved. Divide it.',
}

/** The texts of the frame: header, search, legend, standing bar, states, what hinders saving, help, login. */
export const frame: Frame = {
  ...{ header, search, legend, bar, announced, states, hindered },
  ...{ sheet, help, signIn },
}
