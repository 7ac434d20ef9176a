import type { Folding, TieRow } from '../../../server/domain/picture-question.ts'
import { english } from '../../../server/domain/english.ts'
import type { ActorKind, Coverage, ExposureClass } from '../../../server/domain/words.ts'
import type { Phase } from '../../view/view.ts'
import type { picture as danish } from '../da/picture.ts'
import { formatsOf } from '../formats.ts'

const { count, list, number } = formatsOf('en')

const actors = { one: 'actor', other: 'actors' }
const partnerships = { one: 'partnership', other: 'partnerships' }

const tieCounts: Record<TieRow, { one: string; other: string }> = {
  FORMAL_PARTNERSHIP: { one: 'formal partnership', other: 'formal partnerships' },
  COLLABORATION: { one: 'collaboration', other: 'collaborations' },
  GENERAL: {
    one: 'collaboration spoken of in general',
    other: 'collaborations spoken of in general',
  },
}

/** What one actor of a kind is called in a sentence. */
const oneOf: Record<ActorKind, string> = {
  library: 'library',
  health: 'health service',
  'public-service': 'public service',
  authority: 'authority',
  ngo: 'NGO',
  association: 'association',
  housing: 'social housing',
  forum: 'forum or model',
  individual: 'individual',
  education: 'education',
  business: 'business',
  other: 'other actor',
  'not-stated': 'kind not stated',
}

/** What several are called. */
const severalOf: Record<ActorKind, string> = {
  library: 'libraries',
  health: 'health services',
  'public-service': 'public services',
  authority: 'authorities',
  ngo: 'NGOs',
  association: 'associations',
  housing: 'social housing bodies',
  forum: 'forums',
  individual: 'individuals',
  education: 'places of education',
  business: 'businesses',
  other: 'others',
  'not-stated': 'of unstated kind',
}

const others = { one: 'other', other: 'others' }

/** One actor with its neighbours. */
const focus: (typeof danish)['focus'] = {
  kinds: english.kinds,
  general: 'Named in general',
  together: (names) =>
    `named together with ${names.length > 2 ? count(names.length, others) : list(names)}`,
  rest: (kind) => (kind ? `more ${severalOf[kind]}` : 'more'),
  sector: (kind, n) => (kind ? (n === 1 ? oneOf : severalOf)[kind] : 'named in general'),
  inList: (n) => `Show the other ${number(n)} in the list`,
  others: (n) => count(n, { one: 'other kind', other: 'other kinds' }),
  formal: 'formal',
  collaborations: 'collaborations',
}

const without: Record<Exclude<Folding, 'none'>, string> = {
  municipality: 'No registered municipality',
  unit: 'No registered unit',
  place: 'No registered place',
  community: 'No registered ties',
}

const groups = {
  without,
  outside: 'Outside the administration',
  around: (name: string) => `Around ${name}`,
  opened: (name: string, n: number) => `${name} · ${count(n, actors)}`,
}

const sets = { together: 'named together' }

const tools = {
  tools: 'The picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  pan: 'Move the picture',
  picture: 'the picture',
  reset: 'Lay the picture out anew',
  foldGroup: (name: string) => `Fold ${name}`,
}

/** Moving without a drag; what is moved by its name, or as it stands in a sentence. */
const moving = {
  start: 'Move',
  done: 'Done',
  move: (name: string) => `Move ${name}`,
  left: (name: string) => `Move ${name} left`,
  right: (name: string) => `Move ${name} right`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  moved: (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)} moved`,
}

const twin = {
  label: 'Actors and partnerships in the picture',
  hint: 'Up and down go through the list, right and left go along the ties. Space selects, Enter focuses, 1 to 4 set the number of steps.',
  kinds: oneOf,
  group: 'unnamed group',
  ties: (tie: TieRow, n: number, names: readonly string[]) =>
    `${count(n, tieCounts[tie])} with ${list(names)}`,
  noTies: 'no registered partnerships shown',
  others: (n: number) => `${number(n)} others`,
  tieWith: (tie: TieRow, names: readonly string[]) => `${tieCounts[tie].one} with ${list(names)}`,
  togetherAlone: 'named together as one side',
  folded: (n: number) => `folded group of ${count(n, actors)}`,
  opened: (n: number) => `open group of ${count(n, actors)}`,
  bundle: (n: number, names: readonly string[]) => `${count(n, partnerships)} with ${list(names)}`,
  dimmed: 'faded',
  onPath: 'on the path',
  empty: 'Nothing is shown.',
}

const coverage: Record<Coverage, string> = {
  interviewed: 'interviewed',
  'named-by-others': 'named by others',
  'not-asked': 'nobody has asked',
}

const people = { one: 'person', other: 'people' }
const answers = { one: 'answer', other: 'answers' }

/** What interviews say of an actor, a group or a tie, in the list. */
const evidence = {
  coverage,
  unconfirmed: 'suggested – not confirmed',
  named: (n: number, by: number) =>
    n === 0 ? 'named in no answer' : `named in ${count(n, answers)} by ${count(by, people)}`,
  asked: (n: number, of: number) => `${number(n)} of ${number(of)} interviewed`,
  columns: { name: 'Name', coverage: 'Coverage', answers: 'Answers' },
  sort: 'Sort the list by',
  sorted: {
    name: 'Sorted by name',
    coverage: 'Sorted by coverage, those nobody has asked first',
    answers: 'Sorted by number of answers, most first',
  },
}

const summary = {
  shown: (shown: number, of: number) =>
    shown === of
      ? `${count(of, actors)} ${of === 1 ? 'is' : 'are'} shown.`
      : `${number(shown)} of ${count(of, actors)} ${shown === 1 ? 'is' : 'are'} shown.`,
  folded: (n: number, inside: number) =>
    `${count(inside, actors)} ${inside === 1 ? 'stands' : 'stand'} in ${count(n, { one: 'folded group', other: 'folded groups' })}.`,
  ties: (parts: readonly string[]) => `There are ${list(parts)}.`,
  noTies: 'No partnerships are shown.',
  tie: (tie: TieRow, n: number) => count(n, tieCounts[tie]),
  groups: (n: number) =>
    `${count(n, { one: 'is a group', other: 'are groups' })} the source does not name.`,
  most: (names: readonly string[], n: number) =>
    names.length === 1
      ? `${names[0] ?? ''} has the most partnerships and collaborations: ${number(n)}.`
      : `${list(names)} have the most partnerships and collaborations: ${number(n)} each.`,
  together: (names: readonly string[], parts: readonly string[]) =>
    `${list(names)} are named together as one side in ${list(parts)}.`,
  togetherInAll: (names: readonly string[]) =>
    `${list(names)} are named together as one side in all of them.`,
  largest: (names: readonly string[]) =>
    `${names.length === 1 ? 'The largest group is' : 'The largest groups are'} ${list(names)}.`,
  sized: (name: string, n: number) => `${name} (${number(n)})`,
}

const phases: Record<Phase, string> = { before: 'Before', after: 'After', changes: 'Changes' }

const classes: Record<ExposureClass, string> = {
  direct: 'directly affected',
  indirect: 'indirectly affected',
  unknown: 'cannot be judged',
  'not-shown': 'no link found',
}

const classesInLegend: Record<ExposureClass, string> = {
  direct: 'Direct',
  indirect: 'Indirect',
  unknown: 'Unknown',
  'not-shown': 'No link found',
}

const atRisk = { one: 'affected partnership', other: 'affected partnerships' }

const exposure = {
  phase: 'The network',
  phases,
  inside: (unit: string | undefined) =>
    unit === undefined ? 'moved in the scenario' : `in ${unit}, which is reorganised`,
  isolated: 'loses its last registered connection',
  lit: 'part of the reason',
  classed: (of: ExposureClass) => classes[of],
  counted: (of: ExposureClass, n: number) => `${number(n)} ${classes[of]}`,
  legend: {
    label: 'Signs in the picture',
    classes: classesInLegend,
    isolated: 'loses last connection',
    inside: 'in what is reorganised',
  },
  singled: (shown: number, of: number) =>
    `${number(shown)} of ${count(of, atRisk)} ${shown === 1 ? 'is' : 'are'} shown singly`,
  announced: {
    before: 'Before: the network as it is registered',
    after: (gone: number) =>
      gone === 0
        ? 'After: every partnership is left'
        : `After, in the worst case: ${count(gone, atRisk)} ${gone === 1 ? 'is' : 'are'} gone`,
    changes: 'Changes: what is affected is marked',
  },
  none: 'Choose what is reorganised, and it is marked in the picture.',
}

/** The texts of the picture: groups, tools, the list twin, what is shown in sentences, and what a reorganisation marks. */
export const picture: typeof danish = {
  focus,
  groups,
  sets,
  tools,
  moving,
  twin,
  evidence,
  summary,
  exposure,
}
