/** The card of an actor. */
import type { ActorCard } from '../../contract/cards.ts'
import { byName } from '../../domain/danish-order.ts'
import type { Coverage } from '../../domain/words.ts'
import type { Row, Run } from '../../store/port.ts'
import { answersNamed, readEvidence } from '../interviews/quoting/answers.ts'
import { byPartnership, namedItem, text, values } from './card-values.ts'
import { readHidden } from '../interviews/quoting/interviewees.ts'
import { readPartnershipLines } from './partnerships.ts'
import { latestFirst } from './people.ts'
import { traits } from '../snapshot/actors.ts'
import { workplace } from '../snapshot/people.ts'
import { present } from '../values.ts'

type ActorPerson = ActorCard['people'][number]

/** Everything about one actor; undefined when there is none with this id. */
export async function readActorCard(
  run: Run,
  id: string,
): Promise<Omit<ActorCard, 'revision' | 'itemRevision'> | undefined> {
  const [row] = await run('actors/actor', { id })
  const thing = row && values.thing(row)
  if (row === undefined || thing === undefined) return undefined
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
    readPartnershipLines(
      run,
      partnerships.map((each) => text(each, 'partnership')),
    ),
    readEvidence(run, answers, [id]),
  ])
  return {
    actor: {
      ...thing,
      ...traits(row, values),
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
  return { ...namedItem(row), ...values.founded(row) }
}

function unitOf(row: Row) {
  return { ...namedItem(row), ...values.interval(row), ...values.founded(row) }
}

/** Who works or worked there, and who is contact on the actor's behalf; each person once. */
async function readPeople(run: Run, id: string): Promise<ActorPerson[]> {
  const [workers, contacts] = await Promise.all([
    run('actors/workers', { id }),
    run('actors/contacts', { id }),
  ])
  const people = new Map<string, ActorPerson>()
  const personIn = (row: Row) => {
    const person = people.get(text(row, 'id')) ?? personBeside(row)
    people.set(person.id, person)
    return person
  }
  for (const row of workers) addWorkplace(personIn(row), row)
  for (const row of contacts) personIn(row).contactFor.push(contactFor(row))
  const hidden = await readHidden(run, [...people.keys()])
  return [...people.values()]
    .filter((person) => !hidden.has(person.id))
    .map((person) => ({ ...person, contactFor: person.contactFor.sort(byPartnership) }))
    .sort(byName)
}

/** The person in a row that tells first of all what they do for the actor. */
function personBeside(row: Row): ActorPerson {
  const basis = { certainty: row['personCertainty'] ?? null, source: row['personSource'] ?? null }
  return {
    ...namedItem(row),
    ...present({ role: values.text(row, 'personRole') }),
    ...values.founded(basis),
    contactFor: [],
  }
}

/** Someone who came back keeps the workplace they have now, or had last. */
function addWorkplace(person: ActorPerson, row: Row): void {
  const own = workplace(row, values)
  if (own === undefined) return
  const here = { ...own, name: text(row, 'workplace') }
  if (person.worksHere === undefined || latestFirst(here, person.worksHere) < 0) {
    person.worksHere = here
  }
}

type ContactFor = ActorPerson['contactFor'][number]

function contactFor(row: Row): ContactFor {
  return {
    partnership: text(row, 'partnership'),
    name: text(row, 'partnershipName'),
    ...values.founded(row),
  }
}
