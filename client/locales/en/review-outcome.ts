import { longestName } from '../../../server/domain/names.ts'
import type { Outcome } from '../../state/draft-outcome.ts'
import type { outcome as danish } from '../da/review-outcome.ts'
import { formatsOf } from '../formats.ts'

const { count, list, number } = formatsOf('en')

type Danish = typeof danish

const mention = { one: 'mention', other: 'mentions' }

function counted(outcome: Outcome): string {
  const parts = [
    outcome.actors && count(outcome.actors, { one: 'new actor', other: 'new actors' }),
    outcome.units && count(outcome.units, { one: 'new unit', other: 'new units' }),
    outcome.activities &&
      count(outcome.activities, { one: 'new activity', other: 'new activities' }),
    outcome.formal &&
      count(outcome.formal, { one: 'formal partnership', other: 'formal partnerships' }),
    outcome.collaborations &&
      count(outcome.collaborations, { one: 'collaboration', other: 'collaborations' }),
    outcome.reorganisations &&
      count(outcome.reorganisations, { one: 'reorganisation', other: 'reorganisations' }),
    outcome.mentions && count(outcome.mentions, mention),
  ]
  return list(parts.filter((part) => typeof part === 'string'))
}

const refusals: Danish['refusals'] = {
  'nothing-visible': () => 'A name has no visible character. Write it again.',
  control: (name) =>
    `${name} has a line break or an invisible control character. Write the name again on one line.`,
  'no-character': (name) => `${name} has something that is no character. Write the name again.`,
  'too-long': (name) =>
    `The name “${name}” is too long. Give it a name of at most ${number(longestName)} characters.`,
  taken: (name) => `The name ${name} is registered already. Use that, or give it another name.`,
  'same-name': (name) =>
    `${name} has the name of something else in the draft. Give it another name.`,
  gone: (name) => `What ${name} points to is no longer registered. Choose again.`,
  'person-twice': (name) => `${name} is chosen as the same person twice.`,
  'party-twice': (name) => `${name} has the same party twice. Remove one.`,
  'one-side': (name) => `${name} lacks a counterpart: parties named jointly are one side.`,
  kind: (name) => `${name} has a kind that does not fit. Choose another.`,
  'no-answers': () => 'There are no answers in the text. Edit it so that they can be found.',
  unusable: (name) =>
    name ? `${name} cannot be added as it stands.` : 'Something cannot be added as it stands.',
}

export const outcome: Danish = {
  becomes: (of) =>
    counted(of)
      ? `It becomes: ${counted(of)}.`
      : 'The answers are added. Nothing new enters the network yet.',
  first: 'Accept the suggestions that fit, and reject the rest. Only what you accept is saved.',
  open: (n) =>
    `${count(n, { one: 'suggestion is', other: 'suggestions are' })} not judged and will not be saved.`,
  picture: 'Drawing of what is accepted',
  larger: 'Show larger',
  close: 'Close',
  confirm: 'Add it',
  update: 'Update the interview',
  confirming: 'Adding …',
  done: 'Interview added',
  updated: 'Interview updated',
  seeNew: 'Show the new ones in the network',
  is: 'The draft has been added',
  isNote: 'It is an interview now.',
  read: 'Read the interview',
  refused: 'It was not added. Nothing is saved.',
  refusedAgain: 'Try again in a moment.',
  refusals,
  show: (name) => `Go to ${name}`,
  use: (name) => `Use ${name}`,
}
