import type { exposure as danish } from '../da/exposure.ts'
import { formatsOf } from '../formats.ts'

const { count, day, list, number, plural } = formatsOf('en')

const part = { one: 'part', other: 'parts' }

/** The English texts of what a reorganisation exposes. */
export const exposure: typeof danish = {
  summary: {
    actions: 'Actions',
    whole: 'Show the whole summary',
    print: 'Print',
    download: 'Download',
    downloadAs: 'Download as',
    formats: { docx: 'Word', xlsx: 'Excel', csv: 'CSV' },
    preparing: 'Preparing the file …',
    ready: 'The file is downloaded.',
    failed: 'The file could not be made.',
    failedAway:
      'The file could not be made because the server or the database does not answer. Try again in a moment.',
    register: 'Register it',
    changes: 'Changes in the scenario',
    terms: 'How this was read',
    printedOn: (iso) => `Printed ${day(iso)}`,
    readOn: (date, readOn) =>
      `The reorganisation counts from ${day(date)}. The network is read as registered on ${day(readOn)}.`,
    counting: (ties, statuses) => `Counted: ${list(ties)}. Status: ${list(statuses)}.`,
    window: (days) =>
      `An agreement counts as expiring when it ends at most ${count(days, { one: 'day', other: 'days' })} before or after.`,
    worstCase:
      '“In the worst case” means that all affected partnerships fail at the same time. “Registered” means that it is in the register; there may be more.',
  },
  findings: {
    title: 'Partnerships',
    registered: (n) => `${number(n)} registered`,
    order: 'most affected first',
    showOnly: 'Show only',
    counted: {
      direct: (n) => `${number(n)} direct`,
      indirect: (n) => `${number(n)} indirect`,
      unknown: (n) => `${number(n)} unknown`,
      'not-shown': (n) => `${number(n)} no link found`,
    },
    hint: 'Press a reason to see it in the picture.',
    unknownNote:
      'Something is missing in the register before they can be judged. It does not mean that they are unaffected.',
    notShownNote: 'Nothing is registered that links them to what is reorganised.',
    shown: (shown, of) => `Showing ${number(shown)} of ${number(of)}.`,
    more: 'Show more',
    loading: 'Fetching more …',
    failed: 'The rest could not be fetched. Try again in a moment.',
    back: 'All partnerships',
  },
  finding: {
    classOf: (word, basis) => `${word} (${basis})`,
    light: (sentence) => `Show in the picture: ${sentence}`,
    contacts: 'Contact',
    moreAnswers: (n) => count(n, { one: 'more answer', other: 'more answers' }),
    answers: (n) =>
      count(n, { one: 'answer speaks of it or a party', other: 'answers speak of it or a party' }),
  },
  register: {
    unit: (name) => `Register the unit of ${name}`,
    contact: (names) => `Register a contact person for ${list(names)}`,
    workplace: (name) => `Register the workplace of ${name}`,
    agreement: (name) => `Register the agreement of ${name}`,
  },
  followUp: {
    title: 'Follow-up',
    agree: 'Agree the next step',
    nobody: 'nobody chosen',
    noStep: 'no next step chosen',
    by: (iso) => `by ${day(iso)}`,
    done: 'done',
    form: (name) => `Follow-up on ${name}`,
    fields: {
      responsible: 'Who acts?',
      step: 'Next step',
      by: 'By',
      done: 'It is done',
    },
    save: 'Save follow-up',
    saving: 'Saving …',
    cancel: 'Cancel',
    saved: (name) => `Follow-up saved for ${name}`,
    failed: 'The follow-up was not saved. What you wrote is still here; try again in a moment.',
    saveFirst: 'Save what you have chosen first, then it can be followed up.',
    saveScenario: 'Save as scenario',
  },
  outcome: {
    title: 'Consequences',
    worst: 'In the worst case',
    mild: 'In the mildest case',
    isolated: 'Lose their last registered connection',
    nobody: 'none',
    activities: 'Activities',
    exposed: (exposed, total) =>
      `${number(exposed)} of ${number(total)} ${plural(exposed, { one: 'is affected', other: 'are affected' })}`,
    stops: 'loses all registered providers in the worst case',
    coherence: 'How it holds together',
    parts: (before, worst, mild) =>
      `Today the registered actors hold together in ${count(before, part)}. In the worst case that becomes ${count(worst, part)}, ${worst === mild ? 'and the same' : number(mild)} in the mildest case.`,
    samePartsAlways: (before) =>
      `The registered actors hold together in ${count(before, part)}, also in the worst case.`,
    gains: 'Come under one roof',
    expert: 'For those who want to check the numbers',
    pairs: (before, worst, mild) =>
      `${count(before, { one: 'pair of actors is', other: 'pairs of actors are' })} connected today, directly or through others. In the worst case ${number(worst)} of them lose the connection, in the mildest case ${number(mild)}. Actors inside what is reorganised are not counted among those that lose it.`,
  },
  coverage: {
    missing: 'See what is missing',
    title: 'Missing in the register',
    note: 'The result rests only on what is registered. This is what can make it more certain.',
    complete: 'Nothing is missing for the partnerships shown.',
    units: 'Actors without a registered unit',
    contacts: 'Sides without a registered contact person',
    workplaces: 'Contact persons without a registered workplace',
    agreements: 'Partnerships whose form of agreement is not stated',
    interpreted: 'Affected partnerships that rest on something interpreted',
    inPartnerships: (names) => `in ${list(names)}`,
    close: 'Close',
  },
}
