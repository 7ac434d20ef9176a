import type { InterviewDeletion } from '../../../server/contract/interviews.ts'
import type { reading as danish } from '../da/reading.ts'
import { formatsOf } from '../formats.ts'

const { count, list, number } = formatsOf('en')
const answer = { one: 'answer', other: 'answers' }

function partsOf(kept: InterviewDeletion['kept']): string[] {
  const counted: [number, { one: string; other: string }][] = [
    [kept.actors, { one: 'actor', other: 'actors' }],
    [kept.formal, { one: 'formal partnership', other: 'formal partnerships' }],
    [kept.collaborations, { one: 'collaboration', other: 'collaborations' }],
    [
      kept.general,
      {
        one: 'collaboration mentioned in general',
        other: 'collaborations mentioned in general',
      },
    ],
    [kept.units, { one: 'unit', other: 'units' }],
    [kept.activities, { one: 'activity', other: 'activities' }],
    [kept.reorganisations, { one: 'reorganisation', other: 'reorganisations' }],
  ]
  return counted.filter(([n]) => n > 0).map(([n, words]) => count(n, words))
}

/** The texts of reading, comparing and changing interviews. */
export const reading: typeof danish = {
  ways: { label: 'Read or compare', read: 'Read', compare: 'Compare' },
  actions: {
    title: 'The interview',
    consent: 'Consent …',
    pseudonymise: 'Pseudonymise …',
    delete: 'Delete interview …',
    deleted: 'Interview deleted',
    changedSince: 'The interview has changed meanwhile. It has been read again; try once more.',
    notDone: 'It was not saved. Try again in a moment.',
  },
  withheld: (n) =>
    `${count(n, answer)} ${n === 1 ? 'is' : 'are'} not shown here, because the consent to ${n === 1 ? 'it' : 'them'} is stricter than the interview’s.`,
  marked: (words) => `Marked in the answers: “${words}”`,
  unmark: 'Remove the marking',
  mention: {
    add: 'Add a mention',
    addOf: (words) => `Add a mention of “${words}”`,
    change: (name) => `Link to something other than ${name}`,
    move: (name) => `Move the mention of ${name} here`,
    here: 'Move here',
    remove: (name) => `Remove the mention of ${name}`,
    retarget: 'Link to something else',
    delete: 'Remove',
    selected: 'The selected words',
    own: 'Mentions in the answer',
    words: 'The words in the answer',
    wordsHint: 'As they stand in the answer.',
    place: 'The words stand in several places. Which one?',
    type: 'They mention',
    of: 'Which one?',
    certainty: 'Basis',
    notThere: 'The words are not in the answer. Write them as they stand.',
    whichPlace: 'Choose the place that is meant.',
    notPicked: 'Choose one from the list.',
    added: 'Mention added',
    changed: 'Mention changed',
    moved: 'Mention moved',
    removed: 'Mention removed',
  },
  consent: {
    title: 'Consent',
    note: 'The consent holds everywhere: here, in the network, in search and in reports.',
    withheld: (n) =>
      `${count(n, answer)} ${n === 1 ? 'has its' : 'have their'} own, stricter consent and ${n === 1 ? 'is' : 'are'} not listed. To loosen it again, undo the change under History beside the answers.`,
    ofInterview: 'The whole interview',
    asInterview: 'as the interview',
    explained: {
      named: 'Named: name, role and workplace are shown with the answers.',
      'role-only': 'Role only: the answers are shown without name and workplace.',
      'aggregate-only': 'Counted only: the answers count, but their words are shown nowhere.',
    },
    done: 'Consent changed',
  },
  answered: {
    open: 'Change question …',
    title: 'Which question does it answer?',
    note: 'The answer is put beside the other answers to the question you choose.',
    question: 'Question',
    done: 'The answer now belongs to another question',
  },
  pseudonymise: {
    title: 'Pseudonymise',
    whatOfPerson:
      'The name is replaced by a code name everywhere: on the card, in partnerships, in answers, in search and in the history. Drafts in which the name stands are deleted. Role and workplace stay.',
    what: 'The name of the interviewee is replaced by a code name everywhere: in the interview, in the answers of others, in the network, in search and in the history. Drafts in which the name stands are deleted.',
    never: 'It cannot be undone. The name cannot be found again.',
    known: 'I know that it cannot be undone',
    tick: 'Tick the box before you go on.',
    act: 'Pseudonymise',
    acting: 'Replacing the name …',
    cancel: 'Cancel',
    close: 'Close',
    failed: 'The name has not been replaced. Try again.',
    now: (names) =>
      `${names.length === 1 ? 'The name is' : 'The names are'} replaced: ${list(names)}.`,
    replaced: (n) => `The name was taken out of ${count(n, { one: 'place', other: 'places' })}.`,
    notForgotten:
      'The files of the database could not be rewritten yet, so the name may stand in them. That is tried again at the next change and the next start. Tell whoever runs Bindeled.',
    left: 'Look through these answers: a part of the name may still stand there.',
    nothingLeft: 'We found no rest of the name in the answers.',
  },
  deletion: {
    title: (name) => `Delete the interview with ${name}?`,
    goes: 'This goes',
    answers: (answers, mentions) =>
      `${count(answers, answer)} and ${count(mentions, { one: 'mention', other: 'mentions' })}`,
    questions: (n) =>
      `${count(n, { one: 'question', other: 'questions' })} that nobody else has answered`,
    people: (n) =>
      n === 1
        ? '1 person registered for nothing else'
        : `${number(n)} people registered for nothing else`,
    stays: 'This stays',
    kept: partsOf,
    undoable:
      'It can be undone for 30 days under “Deleted” in the interview room. After that it is gone for good.',
    drafts: (n) =>
      n === 1
        ? 'The draft it was made of is deleted at once and for good.'
        : 'The drafts it was made of are deleted at once and for good.',
    act: 'Delete interview',
    acting: 'Deleting …',
    cancel: 'Cancel',
    failed: 'What belongs to the interview could not be fetched. Close, and try again.',
  },
  deleted: {
    title: 'Deleted',
    when: (when) => `Deleted ${when}`,
    left: (days) => `${count(days, { one: 'day', other: 'days' })} left`,
    undoOf: (name) => `Undo deleting the interview with ${name}`,
  },
  compare: {
    choose: 'Choose a question',
    chooseNote: 'All answers to it will stand beside each other.',
    question: 'Question',
    pick: 'Choose a question …',
    option: (text, answers) => `${text} (${number(answers)})`,
    title: (text) => `All answers to “${text}”`,
    shown: (n, of) => (n === of ? count(n, answer) : `${number(n)} of ${count(of, answer)} shown`),
    counted: (n) =>
      n === 1
        ? '1 answer counts, but may not be shown.'
        : `${number(n)} answers count, but may not be shown.`,
    none: 'No answers to show',
    noneNote: 'Add an interview with the same question, or see whether filters hide answers.',
    read: 'Read the interview',
    all: 'Compare all',
    names: 'Names',
  },
  heard: {
    title: 'Filters',
    organisation: 'Organisation',
    role: 'Role',
    from: 'From date',
    to: 'To date',
    any: 'All',
    shown: (shown, of) =>
      `${number(shown)} of ${count(of, { one: 'interview', other: 'interviews' })} shown`,
    since: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    remove: (text) => `Remove the filter ${text}`,
    reset: 'Reset',
    none: 'No interview fits the filters.',
  },
  affects: 'See what they affect',
}
