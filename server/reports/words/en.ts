/** The words of a report in English. */
import { english } from '../../domain/english.ts'
import { formatsOf } from '../formats.ts'
import type { da } from './da.ts'

const { number, day } = formatsOf('en')

export const en: typeof da = {
  domain: english,
  headings: {
    subtitle: 'Affected partnerships and collaborations',
    summary: 'Summary',
    changes: 'Changes of the scenario',
    picture: 'The picture',
    overview: 'Overview',
    exposed: 'Affected partnerships, most affected first',
    unknown: 'Cannot be judged',
    notShown: 'No link found',
    isolated: 'Who loses the last registered connection?',
    activities: 'Activities',
    gains: 'Come under one roof',
    general: 'Spoken of in general',
    legend: 'How to read this',
  },
  columns: {
    number: 'No.',
    partnership: 'Partnership',
    class: 'Exposure',
    basis: 'Basis',
    reasons: 'Reasons',
    reason: 'Reason',
    parties: 'Parties',
    contacts: 'Contact persons',
    agreement: 'Agreement',
    start: 'First day of the agreement',
    end: 'Last day of the agreement',
    status: 'Status',
    lastDay: 'Last day',
    responsible: 'Responsible',
    step: 'Next step',
    by: 'No later than',
    done: 'Done',
    answers: 'Answers',
    quote: 'Quote',
    saidBy: 'Said by',
    settle: 'What would settle it',
    activity: 'Activity',
    exposed: 'Affected',
    total: 'In all',
    subject: 'Reorganisation',
    date: 'Date',
    readOn: 'Read as of',
    filter: 'Counted',
    changes: 'Changes',
    meaning: 'Meaning',
    fact: 'Fact',
    said: 'Text',
    asked: 'Question',
  },
  sheets: {
    findings: 'Partnerships',
    reasons: 'Reasons',
    activities: 'Activities',
    unknown: 'Cannot be judged',
    about: 'About',
  },
  facts: {
    date: (date, readOn) =>
      `The reorganisation is taken to begin on ${day(date)}. The network is read as it is registered on ${day(readOn)}.`,
    units: (units) => `What is reorganised: ${units}.`,
    filter: (ties, statuses) => `Counted: ${ties}. Status: ${statuses}.`,
    window: (days) =>
      `An agreement counts as expiring when it ends at most ${number(days)} days before or after.`,
  },
  readings: [
    '“In the worst case” means that all affected partnerships fail at the same time.',
    '“In the mildest case” means that only the parties in what is reorganised leave, and the rest goes on.',
    '“Registered” means that the register says so; there may be more.',
    '“Interpreted” means that the basis is weaker than what a source says.',
  ],
  texts: {
    parties: 'Parties',
    contact: 'Contact',
    noContact: 'no registered contact person',
    contactFor: (name, actors) => `${name} (for ${actors})`,
    agreement: 'Agreement',
    from: (day) => `from ${day}`,
    until: (day) => `last day ${day}`,
    lastDay: (day) => `Last day ${day}`,
    followUp: 'Follow-up',
    nobody: 'nobody responsible chosen',
    noStep: 'no next step chosen',
    by: (day) => `no later than ${day}`,
    done: 'done',
    notDone: 'not done',
    yes: 'yes',
    no: 'no',
    worst: 'In the worst case',
    mild: 'In the mildest case',
    nobodyIsolated: 'nobody',
    exposedOf: (exposed, total) => `${number(exposed)} of ${number(total)}`,
    none: 'None.',
    settle: (actors) => `Register which unit ${actors} belongs to, or that there is none.`,
    unnamed: 'Interviewee without a name',
    retold: 'retold',
    moreAnswers: (count) =>
      count === 1
        ? '1 more answer speaks of it or a party'
        : `${number(count)} more answers speak of it or a party`,
    answersOnly: (count) =>
      count === 1
        ? '1 answer speaks of it or a party'
        : `${number(count)} answers speak of it or a party`,
    rest: (count) =>
      `Beside these there are ${number(count)} that only the workbook and the table hold.`,
    unsaved: 'Reorganisation that is not saved',
    page: 'Page',
    of: 'of',
    pictureAlt: (title, exposed) =>
      `The network with what ${title} affects marked. Affected partnerships: ${exposed}.`,
  },
}
