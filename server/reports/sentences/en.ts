/** The words of sentences in English. */
import type { Agreement, Tie } from '../../domain/words.ts'
import { formatsOf } from '../formats.ts'
import type { da, ExposedCounts } from './da.ts'
import { phrase, type Phrase } from './phrase.ts'

const { number, day } = formatsOf('en')

/** What is counted, by the ties that were asked for. */
function counted(count: number, ties: readonly Tie[]): string {
  const formal = ties.includes('FORMAL_PARTNERSHIP')
  if (count === 1) return formal ? 'partnership' : 'collaboration'
  if (ties.length > 1) return 'partnerships and collaborations'
  return formal ? 'partnerships' : 'collaborations'
}

/** The beginning of a sentence about all there are of something. */
function all(count: number): string {
  if (count === 1) return 'The only'
  return count === 2 ? 'Both' : `All ${number(count)}`
}

/** The form of a verb that goes with `count`. */
function verb(count: number, one: string, other: string): string {
  return count === 1 ? one : other
}

const agreed: Record<Agreement, (partnership: Phrase) => Phrase> = {
  'partnership-agreement': (partnership) =>
    phrase`${partnership} is given a partnership agreement.`,
  'cooperation-agreement': (partnership) =>
    phrase`${partnership} is given a cooperation agreement.`,
  'operating-agreement': (partnership) => phrase`${partnership} is given an operating agreement.`,
  'letter-of-intent': (partnership) => phrase`${partnership} is given a letter of intent.`,
  oral: (partnership) => phrase`${partnership} is given an oral agreement.`,
  none: (partnership) => phrase`${partnership} is without an agreement.`,
  'not-stated': (partnership) => phrase`The form of agreement of ${partnership} is not stated.`,
}

const reasons: (typeof da)['reasons'] = {
  interpreted: ' (interpreted)',
  belongs: (actors, path) =>
    phrase`${actors} ${verb(actors.count, 'belongs', 'belong')} to ${path}, which is being reorganised`,
  moves: (actors, unit) =>
    phrase`${actors} ${verb(actors.count, 'moves', 'move')} to ${unit} in the scenario`,
  partlyJointly: (actors, others) =>
    phrase`, but ${verb(actors.count, 'is', 'are')} named together with ${others}, and the source does not say which of them is the party`,
  contacts: (people, side) =>
    phrase`${all(people.count)} registered contact ${verb(people.count, 'person', 'persons')} for ${side}, ${people},`,
  contactsDiffer: (people, side, each) =>
    phrase`${all(people)} registered contact persons for ${side} are affected: ${each}`,
  worksIn: (count, path) =>
    phrase`${verb(count, 'works', 'work')} in ${path}, which is being reorganised`,
  worksAt: (count, actor, path) =>
    phrase`${verb(count, 'works', 'work')} at ${actor}, which belongs to ${path}, which is being reorganised`,
  worksAtMoved: (count, actor) =>
    phrase`${verb(count, 'works', 'work')} at ${actor}, which moves in the scenario`,
  leaves: phrase`will leave in the scenario`,
  changesWork: phrase`will change workplace in the scenario`,
  ended: phrase`Ended in the scenario.`,
  lastProvider: (count, activities) =>
    phrase`${all(count)} registered ${verb(count, 'collaboration', 'collaborations')} on ${activities} ${verb(count, 'is', 'are')} affected.`,
  bridge: (actors) => phrase`Without it there is no registered connection between ${actors}.`,
  bridgeOfTwo: (one, other) =>
    phrase`Without it there is no registered connection between ${one} on one side and ${other} on the other.`,
  bridgeOfParts: (count, parts) =>
    phrase`Without it there is no registered connection between these ${number(count)} parts: ${parts}.`,
  isolates: (actors) =>
    phrase`${actors} ${verb(actors.count, 'loses its', 'lose their')} last registered connection.`,
  expires: (end) => phrase`The agreement expires on ${day(end)}.`,
  expired: (end) => phrase`The agreement expired on ${day(end)}.`,
  noAgreement: phrase`No written agreement.`,
  onlyOral: phrase`No written agreement, only an oral one.`,
  cannotBeJudged: (facts) => phrase`Cannot be judged: ${facts}.`,
  noUnit: (actors) => phrase`${actors} ${verb(actors.count, 'has', 'have')} no registered unit`,
  noContact: (actors) =>
    phrase`${actors} ${verb(actors.count, 'has', 'have')} no registered contact person`,
  noWorkplace: (people, side) =>
    phrase`${people}, contact ${verb(people.count, 'person', 'persons')} for ${side}, ${verb(people.count, 'has', 'have')} no registered workplace`,
}

const changes: (typeof da)['changes'] = {
  closed: (unit) => phrase`The unit ${unit} is closed.`,
  merging: (units, into) =>
    into === undefined ? phrase`${units} are merged` : phrase`${units} are merged into ${into}`,
  merged: (merging) => phrase`The units ${merging}.`,
  moved: (unit, under) => phrase`The unit ${unit} moves under ${under}.`,
  split: (unit, into) => phrase`The unit ${unit} is split into ${into}.`,
  splitUp: (unit) => phrase`The unit ${unit} is split.`,
  newUnit: (name) => phrase`the new unit ${name}`,
  actorMoved: (actor, unit) => phrase`${actor} moves to ${unit}.`,
  personLeft: (person) => phrase`${person} leaves.`,
  personMoved: (person, to) => phrase`${person} changes workplace to ${to}.`,
  ended: (partnership) => phrase`${partnership} is ended.`,
  agreed,
  gain: (actors, partnership, merging) =>
    phrase`${actors}, who are parties to ${partnership}, come under one roof when ${merging}.`,
}

/** What is said after how many are exposed, of the basis they rest on. */
function basis({ direct, indirect, interpreted }: ExposedCounts): string {
  if (interpreted === 0) return ''
  return interpreted === direct + indirect
    ? ' (interpreted)'
    : ` (${number(interpreted)} of them interpreted)`
}

/** "3 of 8 registered partnerships are". */
function share(count: number, total: number, ties: readonly Tie[]): string {
  const first = count === total ? all(total) : `${number(count)} of ${number(total)}`
  return `${first} registered ${counted(total, ties)} ${verb(count, 'is', 'are')}`
}

const byContacts = 'through the registered contact persons'

const summary: (typeof da)['summary'] = {
  noUnits: phrase`No unit is chosen. Choose a unit to see which partnerships it affects.`,
  nothingInForce: (readOn) => phrase`No registered partnerships are in force on ${day(readOn)}.`,
  noneExposed: (total, ties) =>
    total === 1
      ? phrase`No link is found to the only registered ${counted(1, ties)}.`
      : phrase`No link is found to any of the ${number(total)} registered ${counted(total, ties)}.`,
  exposed: (counts, ties) => {
    const { direct, indirect, total } = counts
    if (direct === 0)
      return phrase`${share(indirect, total, ties)} indirectly affected ${byContacts}${basis(counts)}.`
    const beside = indirect === 0 ? '' : ` and ${number(indirect)} indirectly ${byContacts}`
    return phrase`${share(direct, total, ties)} directly affected${beside}${basis(counts)}.`
  },
  worst: (actors) =>
    phrase`In the worst case ${actors} ${verb(actors.count, 'loses its', 'lose their')} last registered connection.`,
  nobodyIsolated: phrase`Even in the worst case no actor loses its last registered connection.`,
  mild: (actors) => phrase`In the mildest case only ${actors} ${verb(actors.count, 'does', 'do')}.`,
  mildAsWorst: phrase`The same holds in the mildest case.`,
  mildNobody: phrase`In the mildest case no actor does.`,
  activities: (activities) =>
    activities.count === 1
      ? phrase`The activity ${activities} loses all registered providers in the worst case.`
      : phrase`${number(activities.count)} activities lose all registered providers in the worst case: ${activities}.`,
  gains: (partnerships) =>
    partnerships.count === 1
      ? phrase`The merger brings the parties to ${partnerships} under one roof.`
      : phrase`The merger brings the parties to ${number(partnerships.count)} partnerships under one roof: ${partnerships}.`,
  unknown: (count, ties) =>
    phrase`${number(count)} ${counted(count, ties)} cannot be judged because a party has no registered unit.`,
  general: (partnerships) =>
    partnerships.count === 1
      ? phrase`Beside these, one collaboration is only spoken of in general and is not counted: ${partnerships}.`
      : phrase`Beside these, ${number(partnerships.count)} collaborations are only spoken of in general and are not counted: ${partnerships}.`,
}

const of = (known: number, total: number) => `${number(known)} of ${number(total)}`

const coverage: (typeof da)['coverage'] = {
  built: (shares) => phrase`Built on what is registered: ${shares}.`,
  nothing: phrase`Nothing is registered to build on.`,
  actors: (known, total) => `${of(known, total)} actors have a unit or are external`,
  sides: (known, total) => `${of(known, total)} sides have a contact person`,
  agreements: (known, total) => `${of(known, total)} forms of agreement are stated`,
  findings: (known, total) =>
    `${of(known, total)} affected partnerships rest on more than interpretation`,
}

export const en: typeof da = {
  others: (count) => `${number(count)} others`,
  andThen: ', and ',
  within: ' in ',
  reasons,
  changes,
  summary,
  coverage,
}
