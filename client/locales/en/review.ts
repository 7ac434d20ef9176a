import type { review as danish } from '../da/review.ts'
import { formatsOf } from '../formats.ts'
import { outcome } from './review-outcome.ts'

const { count, day, list, number } = formatsOf('en')

type Danish = typeof danish

const recognised: Danish['recognised'] = {
  title: 'About the interview',
  interviewees: 'Interviewees',
  addInterviewee: 'Add an interviewee',
  interviewee: (n) => `Interviewee ${number(n)}`,
  removeInterviewee: (n) => `Remove interviewee ${number(n)}`,
  noInterviewee: 'Nobody was found in the text. Add the one who answers.',
  name: 'Name',
  person: 'Registered person',
  personHint: 'Leave it empty for a new person.',
  role: 'Role',
  worksAt: 'Workplace',
  series: 'Series',
  newSeries: 'A new series',
  seriesName: 'Name of the series',
  seriesHint: 'Interviews with the same questions belong to the same series.',
  date: 'Day',
  source: 'Source',
  language: 'Language',
  languages: { da: 'Danish', en: 'English' },
  told: 'Rendering',
  verbatim: 'Word for word',
  retold: 'Retold in other words',
  consent: 'Consent',
  consents: {
    named: 'Name, role and workplace are shown with the answers.',
    'role-only': 'Only the role is shown. Name and workplace are hidden from everybody.',
    'aggregate-only': 'The answers count, but their words are not shown.',
  },
  questions: 'Questions',
  outline: 'Introduction',
  unanswered: 'no answer',
  asked: 'Answers',
  newQuestion: 'A new question',
  answerConsent: 'Consent for this answer',
  asInterview: 'As the interview',
}

const bar: Danish['bar'] = {
  draft: 'Draft',
  judged: (judged, open) =>
    open === 0
      ? `All suggestions are judged (${number(judged)})`
      : judged === 0
        ? `${count(open, { one: 'suggestion waits', other: 'suggestions wait' })} for you`
        : `${number(judged)} of ${number(judged + open)} suggestions are judged`,
  none: 'No suggestions in the text',
  saved: (time) => `Saved in the draft at ${time}`,
  saving: 'Saving in the draft …',
  kept: 'What you decide is saved in the draft.',
  waiting: 'Not saved yet: the server does not answer. It is tried again.',
  refused: 'The last change could not be saved and is taken back.',
  overtaken:
    'Someone else has changed the draft meanwhile. The newest is shown, with yours on top.',
  again: 'Try again',
  undo: 'Undo',
  undone: 'The last change is taken back',
  close: 'Back to interviews',
  correct: 'Edit the text',
}

const text: Danish['text'] = {
  title: 'Answers',
  empty: 'The question was not answered.',
  introduction: 'Stands before the answers and is not saved',
  add: 'Add a mention',
  addHint: 'Select words in the text, or type them here.',
  addWords: 'The words in the answer',
  addMissing: 'The words are not in this answer.',
  previous: 'Previous answer',
  next: 'Next answer',
  correct: 'The whole text',
  correctNote:
    'The text is read anew when it is saved. What you have decided about words that still stand there is kept as far as possible.',
  correctSave: 'Save and read anew',
  correctCancel: 'Cancel',
}

const suggestions: Danish['suggestions'] = {
  title: 'Suggestions',
  groups: {
    known: 'Known',
    new: 'New actors and units',
    ties: 'Ties',
    reorganisations: 'Reorganisations',
  },
  decisions: { open: 'not judged', accepted: 'accepted', rejected: 'rejected' },
  scope: 'Show suggestions for',
  inAnswer: 'This answer',
  inAll: 'All answers',
  none: 'No suggestions in this answer.',
  next: 'On to the next answer with suggestions',
  accept: 'Accept',
  amend: 'Edit',
  reject: 'Reject',
  reopen: 'Judge again',
  acceptKnown: (n) => `Accept all known (${number(n)})`,
  acceptedKnown: (n) => `${count(n, { one: 'known mention', other: 'known mentions' })} accepted`,
  alike: (n, name) =>
    `Also the ${n === 1 ? 'other mention' : `${number(n)} other mentions`} of ${name}`,
  keys: 'Keys: A accepts, R rejects, E edits, the arrows go to the next and the previous.',
  isLike: (names) => `Looks like ${list(names)}. Is it the same?`,
  yesSame: (name) => `Yes, it is ${name}`,
  noOther: 'No, another one',
  jointly: 'named jointly',
  unit: 'Unit',
  activity: 'Activity',
  guessed: 'guessed',
  unnamed: 'unnamed group',
  newOne: 'new',
  of: (answer) => `in ${answer}`,
  said: (name, decision) => `${name}: ${decision}`,
}

const amend: Danish['amend'] = {
  title: (name) => `Edit ${name}`,
  newMention: 'New mention',
  what: 'What is it?',
  registered: 'Something registered',
  fresh: 'Something new',
  type: 'Type',
  which: 'Which one?',
  name: 'Name',
  kind: 'Kind',
  certainty: 'Basis',
  tie: 'Tie',
  agreement: 'Form of agreement',
  parties: 'Parties',
  party: 'Party',
  jointly: 'Named jointly with others',
  addParty: 'Add a party',
  removeParty: (n) => `Remove party ${number(n)}`,
  partyLine: (n) => `Party ${number(n)}`,
  state: 'State',
  units: 'Units',
  unit: 'Unit',
  addUnit: 'Add a unit',
  removeUnit: (n) => `Remove unit ${number(n)}`,
  unitLine: (n) => `Unit ${number(n)}`,
  save: 'Save and accept',
  cancel: 'Cancel',
  missing: 'Must be filled in.',
  notPicked: 'Choose from the list.',
  tooFew: 'There must be at least two parties.',
}

const mention = { one: 'mention', other: 'mentions' }

const same: Danish['same'] = {
  note: (names, date) =>
    `There is an interview with ${list(names)} in this series already${date ? `, from ${day(date)}` : ''}.`,
  series: (names) =>
    `${list(names)} is registered. Does the interview belong to a series that is there already?`,
  of: (series) => `Yes, ${series}`,
  ofNone: 'No, a new series',
  update: 'Update it',
  apart: 'Add as a new one',
  updates: 'It is updated when you save.',
  kept: (n) => `${count(n, mention)} kept.`,
  lost: (n) => `${count(n, mention)} ${n === 1 ? 'loses its' : 'lose their'} words`,
}

/** The texts of reviewing a draft. */
export const review: Danish = {
  loading: 'Fetching the draft …',
  gone: 'The draft is no longer there',
  goneNote: 'A draft is deleted 30 days after it was last changed, or when someone deletes it.',
  recognised,
  bar,
  text,
  panels: { show: 'Show', text: 'Text', suggestions: 'Suggestions', about: 'About' },
  suggestions,
  amend,
  outcome,
  same,
}
