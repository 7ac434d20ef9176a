import type { details as danish } from '../da/details.ts'
import { formatsOf } from '../formats.ts'

const { count, day, list, number } = formatsOf('en')

const person = { one: 'person', other: 'people' }
const actor = { one: 'actor', other: 'actors' }
const partnership = { one: 'partnership', other: 'partnerships' }
const route = { one: 'independent route', other: 'independent routes' }

const facts: (typeof danish)['facts'] = {
  known: 'What we know',
  kind: 'Kind',
  collaboration: 'Collaborates',
  activity: 'Activity',
  agreement: 'Agreement',
  unit: 'Unit',
  contact: 'Contact',
  place: 'Place',
  coverage: 'Coverage',
  exampleOf: 'Example of',
  examples: 'Examples',
  level: 'Level',
  status: 'Status',
  start: 'First day of the agreement',
  end: 'Last day of the agreement',
  purpose: 'Purpose',
  targetGroup: 'Target group',
  reference: 'File number',
  role: 'Role',
  workplace: 'Workplace',
  contactFor: 'Contact for',
  notRegistered: 'Not registered',
  notStated: 'Not stated',
  external: 'Belongs to no unit',
  from: (iso) => `from ${day(iso)}`,
  until: (iso) => `until ${day(iso)}`,
  lastDay: (iso) => `Last day ${day(iso)}`,
  agreementEnd: (iso) => `Last day of the agreement ${day(iso)}`,
  expired: (iso) => `${day(iso)}, has expired`,
  showSource: 'Show the source',
}

const partnerships: (typeof danish)['partnerships'] = {
  partnerships: 'Partnerships',
  general: 'Spoken of in general',
  with: (names) => `with ${list(names)}`,
  together: (names) => `${list(names)}, named together`,
  alsoNamed: (names) => `named together with ${list(names)}`,
  allTogether: (names) => `all named together with ${list(names)}`,
  onlyTie: (names) => `The only registered tie to ${list(names)}.`,
  counted: (formal, collaborations) =>
    list(
      [
        formal > 0 && count(formal, { one: 'formal partnership', other: 'formal partnerships' }),
        collaborations > 0 &&
          count(collaborations, { one: 'collaboration', other: 'collaborations' }),
      ].filter((part) => part !== false),
    ),
  none: 'No partnership is registered. That does not mean that there is none.',
  generalNote:
    'The source speaks of it in general and names no one. It is counted apart and is in no other figure.',
  everything: 'This is all that is registered, also what did not hold on the chosen day.',
  parties: 'Parties',
  activities: 'Activities',
  contacts: 'Contact persons',
  onBehalfOf: (name) => `for ${name}`,
  people: 'People',
  noPeople: 'No people are registered here.',
  noContactFor: (names: readonly string[]) => `No contact person registered for ${list(names)}`,
}

const quotes: (typeof danish)['quotes'] = {
  answers: 'Answers that mention it',
  answersOfPerson: 'Answers that mention the person',
  ofParties: 'Answers that mention only one of the parties',
  byPeople: (people, interviewed, answers) =>
    `${answers ? `${count(answers, { one: 'answer', other: 'answers' })} · ` : ''}${number(people)} of ${count(interviewed, person)}`,
  none: 'No answer mentions it.',
  nobodyAsked: 'Nobody has been interviewed yet.',
  retold: 'retold',
  read: 'Read the interview',
  whole: 'Show the whole answer',
  excerpt: 'Show only the place',
  unnamed: 'Interviewee without a name',
  withheld:
    'The figure includes answers that may not be shown. Consent was given to count them only.',
}

const groups: (typeof danish)['groups'] = {
  group: 'Group',
  actorsIn: (n) => count(n, actor),
  libraries: (n) => count(n, { one: 'library', other: 'libraries' }),
  kinds: 'Kinds',
  outward: 'From here outward',
  to: (name) => `To ${name}`,
  partnershipsTo: (n) => count(n, partnership),
  noneOutward: 'No registered partnerships lead out of the group.',
  mostConnected: 'Most connected',
  fold: 'Fold',
  open: 'Open',
  keep: (name) => `Show only ${name}`,
  leave: 'Show the rest again',
  set: 'Named together',
  setNote:
    'The source names them together without saying which of them it is. In the partnership they count as one side.',
  setSubtitle: (n) => `${count(n, actor)} named together`,
}

const paths: (typeof danish)['paths'] = {
  title: 'Path between two actors',
  between: (from, to) => `${from} and ${to}`,
  namedTogether: (from, to) =>
    `The source names ${from} and ${to} together as one side. So there is no path between them to count.`,
  unconnected: (from, to) =>
    `There is no registered path between ${from} and ${to}. That does not mean that there is none.`,
  length: (n) => `The shortest path goes through ${count(n, partnership)}.`,
  disjoint: (n) => `${count(n, route)} that ${n === 1 ? 'shares' : 'share'} no partnership.`,
  fragile: 'If one particular partnership falls away, no registered path is left.',
  apart: (n) => `${count(n, route)} when no actor in between may be shared either.`,
  routes: 'Independent routes',
  shortest: 'Shortest paths',
  path: (n) => `Path ${number(n)}`,
  limited: (shown, of) => `Showing ${number(shown)} of ${number(of)}.`,
  readOn: (iso) => `Read as registered on ${day(iso)}.`,
  clear: 'End the path',
  back: (from, to) => `Back to the path between ${from} and ${to}`,
}

const actions: (typeof danish)['actions'] = {
  focus: 'Focus in steps',
  step: (n) => `Show only actors within ${count(n, { one: 'step', other: 'steps' })}`,
  findPath: 'Find a path to …',
  close: 'Close',
  showAll: (n) => `Show all ${number(n)}`,
  showFewer: 'Show fewer',
}

const summary: (typeof danish)['summary'] = {
  title: 'What is shown',
  tryThis: 'Try',
  highlighted: (names) => `${list(names)} highlighted`,
  highlightedActors: (n) =>
    `${count(n, { one: 'actor is', other: 'actors are' })} highlighted. The rest is faded, and can still be selected.`,
  only: 'Show only them',
  select: (name) => `See who ${name} works with`,
  focus: (name) => `Show only ${name} and those one step away`,
  path: (name) => `Find a path from ${name} to another actor`,
}

const signs: (typeof danish)['signs'] = {
  title: 'What the signs mean',
  subtitle: 'Those in the picture come first',
  each: {
    joint: {
      name: 'Ring: one partnership',
      means:
        'Three or more parties share it. The line to each party shows whether its part is formal.',
    },
    hull: {
      name: 'Frame: named together',
      means: 'The source names them as one and does not say which of them is the party.',
    },
    lozenge: {
      name: 'Lozenge: named together',
      means: 'The same as the frame, where others stand between them.',
    },
    folded: {
      name: 'Disc: a folded group',
      means: 'The number is the actors in it, and the rim shows how many there are of each type.',
    },
    unnamed: {
      name: 'Double outline: a group without a name',
      means: 'The source mentions the group, but not who is in it. It is counted by itself.',
    },
    ties: {
      name: 'Formal, collaboration, mentioned in general',
      means: 'The line is solid, dashed or dotted.',
    },
  },
}

const states: (typeof danish)['states'] = {
  loading: 'Loading …',
  offline: 'There is no connection to the server.',
  unavailable: 'The database does not answer.',
  other: 'It could not be loaded.',
  kept: 'What is shown was loaded earlier and may be out of date.',
  again: 'It will be tried again shortly.',
  retry: 'Try again',
  gone: 'No longer there',
  goneNote:
    'It was removed from the registry, or the address is wrong. Select something else in the picture.',
}

/** The texts of the right panel: one thing with its facts, its partnerships and the answers that speak of it. */
export const details: typeof danish = {
  panel: 'Details',
  partner: 'partner',
  collaborator: 'collaborating partner',
  unnamedGroup: 'unnamed group',
  person: 'Person',
  facts,
  partnerships,
  quotes,
  groups,
  paths,
  actions,
  signs,
  summary,
  states,
}
