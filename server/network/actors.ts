/** The card of an actor. */
import type { ActorCard } from '../contract/cards.ts'
import type { Coverage } from '../model/words.ts'
import type { Row, Run } from '../store/port.ts'
import { answersNamed, readEvidence } from './answers.ts'
import { byName, founded, foundedThing, given, interval, kindOf, named, optionalText, text } from './cells.ts'
import { readHidden } from './interviewees.ts'
import { readPartnershipLines } from './partnerships.ts'
import { latestFirst, personOf } from './people.ts'

type ActorPerson = ActorCard['people'][number]

/** Everything about one actor; undefined when there is none with this id. */
export async function readActorCard(
  run: Run,
  id: string,
): Promise<Omit<ActorCard, 'revision'> | undefined> {
  const [row] = await run('actors/actor', { id })
  if (row === undefined) return undefined
  const [units, groups, examples, partnerships, people, answers, interviewees] = await Promise.all([
    run('actors/units', { id }).then((rows) => rows.map(unitOf).sort(byName)),
    run('actors/groups', { id }).then((rows) => rows.map(namedAndFounded).sort(byName)),
    run('actors/examples', { id }).then((rows) => rows.map(namedAndFounded).sort(byName)),
    run('actors/partnerships', { id }),
    readPeople(run, id),
    answersNamed(run('actors/answers', { id })),
    run('actors/interviewees', { id }),
  ])
  const [lines, evidence] = await Promise.all([
    readPartnershipLines(run, partnerships.map((each) => text(each, 'partnership'))),
    readEvidence(run, answers),
  ])
  return {
    actor: {
      ...foundedThing(row),
      kind: kindOf(row),
      named: row['named'] !== false,
      ...given({ place: optionalText(row, 'place') }),
      ...(row['external'] === true && { external: true }),
      ...(row['person'] === true && { person: true }),
      belongsTo: units.map(({ id: unit, name: _, ...rest }) => ({ unit, ...rest })),
      exampleOf: groups.map(({ id: actor, name: _, ...rest }) => ({ actor, ...rest })),
      coverage: coverageOf(interviewees.length, answers.length),
    },
    units,
    exampleOf: groups,
    examples,
    partnerships: lines,
    people,
    evidence,
  }
}

function coverageOf(interviewees: number, answers: number): Coverage {
  if (interviewees > 0) return 'interviewed'
  return answers > 0 ? 'named-by-others' : 'not-asked'
}

function namedAndFounded(row: Row) {
  return { ...named(row), ...founded(row) }
}

function unitOf(row: Row) {
  return { ...named(row), ...interval(row), ...founded(row) }
}

/** Who works or worked there, and who is contact on the actor's behalf; each person once. */
async function readPeople(run: Run, id: string): Promise<ActorPerson[]> {
  const [workers, contacts] = await Promise.all([
    run('actors/workers', { id }),
    run('actors/contacts', { id }),
  ])
  const people = new Map<string, ActorPerson>()
  const personIn = (row: Row) => {
    const known = people.get(text(row, 'id')) ?? { ...personOf(row), contactFor: [] }
    people.set(known.id, known)
    return known
  }
  for (const row of workers) {
    const person = personIn(row)
    const workplace = workplaceAt(id, row)
    const [latest = workplace] = [person.worksHere ?? workplace, workplace].sort(latestFirst)
    person.worksHere = latest
  }
  for (const row of contacts) personIn(row).contactFor.push(contactFor(row))
  const hidden = await readHidden(run, [...people.keys()])
  return [...people.values()]
    .filter((person) => !hidden.has(person.id))
    .map((person) => ({ ...person, contactFor: person.contactFor.sort(byPartnership) }))
    .sort(byName)
}

function workplaceAt(actor: string, row: Row) {
  return {
    actor,
    name: text(row, 'workplace'),
    ...given({ role: optionalText(row, 'roleThere') }),
    ...interval(row),
    ...founded(row, 'workCertainty', 'workSource'),
  }
}

function contactFor(row: Row): ActorPerson['contactFor'][number] {
  return {
    partnership: text(row, 'partnership'),
    name: text(row, 'partnershipName'),
    ...founded(row, 'contactCertainty', 'contactSource'),
  }
}

type ContactFor = ActorPerson['contactFor'][number]

function byPartnership(one: ContactFor, other: ContactFor): number {
  return byName({ ...one, id: one.partnership }, { ...other, id: other.partnership })
}
