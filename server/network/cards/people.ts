/** The card of a person. */
import type { PersonCard } from '../../contract/cards.ts'
import { byName, inDanish } from '../../domain/danish-order.ts'
import type { Row, Run } from '../../store/port.ts'
import { answersNamed, readEvidence } from '../interviews/quoting/answers.ts'
import { byPartnership, namedItem, text, values } from './card-values.ts'
import { consentOf } from '../interviews/quoting/consent.ts'
import { readHidden } from '../interviews/quoting/interviewees.ts'
import { readActorNames } from './partnerships.ts'
import { workplace } from '../snapshot/people.ts'
import { present } from '../values.ts'

/**
 * Everything about one person; undefined when there is none with this id, or when they are registered for nothing but
 * interviews that may not name them. Only interviews that may are listed.
 */
export async function readPersonCard(
  run: Run,
  id: string,
): Promise<Omit<PersonCard, 'revision' | 'itemRevision'> | undefined> {
  const [[row], hidden] = await Promise.all([run('people/person', { id }), readHidden(run, [id])])
  if (row === undefined || hidden.has(id)) return undefined
  const [atActors, inUnits, contacts, interviews, answers] = await Promise.all([
    run('people/workplaces-at-actors', { id }),
    run('people/workplaces-in-units', { id }),
    run('people/contact-for', { id }),
    run('people/interviews', { people: [id] }),
    answersNamed(run('people/answers', { id })),
  ])
  const [names, evidence] = await Promise.all([
    readActorNames(
      run,
      contacts.map((each) => text(each, 'onBehalfOf')),
    ),
    readEvidence(run, answers, [id]),
  ])
  return {
    person: personOf(row),
    worksAt: [...atActors, ...inUnits].flatMap(namedWorkplace).sort(latestFirst),
    contactFor: contacts.map((each) => contactFor(each, names)).sort(byPartnership),
    interviews: interviews
      .filter((each) => consentOf(each['consent']) === 'named')
      .map((each) => ({ id: text(each, 'interview'), series: text(each, 'series') }))
      .sort((one, other) => byName({ ...one, name: one.series }, { ...other, name: other.series })),
    evidence,
  }
}

function personOf(row: Row): PersonCard['person'] {
  return {
    ...namedItem(row),
    ...present({ role: values.text(row, 'role') }),
    ...values.founded(row),
  }
}

type Workplace = PersonCard['worksAt'][number]

function namedWorkplace(row: Row): Workplace[] {
  const own = workplace(row, values)
  return own === undefined ? [] : [{ ...own, name: text(row, 'name') }]
}

/** What is held now comes first, then what ended last. */
export function latestFirst(one: Workplace, other: Workplace): number {
  const open = '9999'
  return (
    inDanish(other.to ?? open, one.to ?? open) ||
    inDanish(other.from ?? '', one.from ?? '') ||
    inDanish(one.name, other.name)
  )
}

type ContactFor = PersonCard['contactFor'][number]

function contactFor(row: Row, names: ReadonlyMap<string, string>): ContactFor {
  const actor = text(row, 'onBehalfOf')
  return {
    partnership: text(row, 'partnership'),
    name: text(row, 'name'),
    onBehalfOf: { actor, name: names.get(actor) ?? actor },
    ...values.founded(row),
  }
}
