import type { interview as danish } from '../da/interview.ts'
import { formatsOf } from '../formats.ts'

const { count, list, number } = formatsOf('en')

const mention = { one: 'mention', other: 'mentions' }

/** The texts of the interview room. */
export const interview: typeof danish = {
  layIn: 'Add an interview',
  interviews: 'Interviews',
  interviewsAndQuestions: 'Interviews and questions',
  questions: 'Questions',
  countNote: 'The figure is the number of mentions.',
  mentions: (n) => count(n, mention),
  searchLabel: 'Search all answers',
  searchHint: 'Words in the answers …',
  searchNone: (q) => `No answer contains “${q}”.`,
  searchShown: (shown, of) => `Showing ${number(shown)} of ${number(of)}.`,
  found: (n) => count(n, { one: 'answer found', other: 'answers found' }),
  unnamed: 'Interviewee without a name',
  retold: 'retold',
  retoldNote: 'The answers are retold, not word for word.',
  source: 'Source',
  question: (position) => `Question ${number(position)}`,
  outline: 'Introduction',
  withheld: 'The answers count but may not be shown. Consent was given to count them only.',
  namedHere: 'Named here',
  namesNothing: 'The answer names no actors, units or activities.',
  goneFromNetwork: 'No longer in the network.',
  types: {
    Actor: 'Actor',
    Person: 'Person',
    Unit: 'Unit',
    Partnership: 'Partnership',
    Activity: 'Activity',
    Theme: 'Theme',
    Reorganisation: 'Reorganisation',
    Interview: 'Interview',
    Question: 'Question',
    Answer: 'Answer',
  },
  reorganisation: (state) => `reorganisation ${state}`,
  affects: (units) => `affects ${list(units)}`,
  belongsHere: 'Belonging here',
  nothingBelongs: 'No actor is registered as belonging here.',
  deliveredBy: 'Part of',
  notDelivered: 'Not part of any registered partnership.',
  showInNetwork: 'Show in the network',
  otherAnswers: 'Other answers to the same question',
  nobodyElse: 'Nobody else has been asked yet',
  nobodyElseNote: 'When more interviews are in, the answers to the same question stand here.',
  noOtherAnswer: 'No other answers to show',
  othersShown: (shown, of) =>
    `Looked in ${number(shown)} of ${count(of, { one: 'other interview', other: 'other interviews' })}.`,
  empty: 'No interviews yet',
  emptyNote: 'When an interview is in, its answers can be read here with what they name marked.',
}
