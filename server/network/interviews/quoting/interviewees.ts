/** Who gave which interview, as registered. */
import { inDanish } from '../../../domain/danish-order.ts'
import { holdsOn } from '../../../domain/intervals.ts'
import { unitKinds } from '../../../domain/words.ts'
import type { Row, Run } from '../../../store/port.ts'
import { text, values } from '../../cards/card-values.ts'
import { consentOf, isHidden } from './consent.ts'
import type { RegisteredInterviewee } from './consent.ts'
import { gatheredBy, memoize } from '../../row-joins.ts'
import { traits } from '../../snapshot/actors.ts'
import { present } from '../../values.ts'

export interface TimedWorkplace {
  id: string
  name: string
  kind: RegisteredInterviewee['workplaces'][number]['kind']
  from?: string
  to?: string
}

export interface Interviewees {
  /** Everyone who gave an interview. */
  people: ReadonlySet<string>
  /** The persons who gave an interview. */
  idsOf(interview: string): string[]
  /** Those who gave an interview, with where they worked on its day, or work now when it has none. */
  of(interview: string, date: string | undefined): RegisteredInterviewee[]
  /** What would tell who gave an interview that may not say so. */
  telling(interview: string): Telling
}

/** Who gave an interview, and every place they work or worked at: what they are called, and by which ids. */
export interface Telling {
  people: string[]
  workplaces: string[]
  ids: ReadonlySet<string>
}

export async function readInterviewees(run: Run): Promise<Interviewees> {
  const [gave, atActors, inUnits] = await Promise.all([
    run('interviews/interviewees'),
    run('interviews/workplaces-at-actors'),
    run('interviews/workplaces-in-units'),
  ])
  const workplaces = gatheredBy([...atActors, ...inUnits], 'person', timedWorkplace)
  const byInterview = gatheredBy(gave, 'interview', (row) => row)
  return {
    people: new Set(gave.map((row) => text(row, 'person'))),
    idsOf: (interview) => (byInterview.get(interview) ?? []).map((row) => text(row, 'person')),
    of: (interview, date) => workingOn(date, byInterview.get(interview) ?? [], workplaces),
    telling: memoize((interview) => tellingOf(byInterview.get(interview) ?? [], workplaces)),
  }
}

function tellingOf(
  gave: readonly Row[],
  workplaces: ReadonlyMap<string, TimedWorkplace[]>,
): Telling {
  const people = gave.map((row) => text(row, 'person'))
  const places = people.flatMap((person) => workplaces.get(person) ?? [])
  return {
    people: gave.map((row) => text(row, 'name')),
    workplaces: places.map(({ name }) => name),
    ids: new Set([...people, ...places.map(({ id }) => id)]),
  }
}

/**
 * People with where they worked on a day, or work now when there is none.
 * @param people rows with `person`, `name` and `role`
 */
export function workingOn(
  day: string | undefined,
  people: readonly Row[],
  workplaces: ReadonlyMap<string, TimedWorkplace[]>,
): RegisteredInterviewee[] {
  return people
    .map((row) => registered(row, workplaces.get(text(row, 'person')) ?? [], day))
    .sort((one, other) => inDanish(one.name, other.name))
}

/** A place of work, from a row of an actor, which says whether it is a `library`, or of a unit. */
export function timedWorkplace(row: Row): TimedWorkplace {
  const kind = 'library' in row ? traits(row, values).kind : values.word(row, 'kind', unitKinds)
  const id = text(row, 'library' in row ? 'actor' : 'unit')
  return { id, name: text(row, 'name'), kind, ...values.interval(row) }
}

/** Whether it held on a day; without one, whether it is still open. */
function holds(workplace: TimedWorkplace, day: string | undefined): boolean {
  return day === undefined ? workplace.to === undefined : holdsOn(workplace, day)
}

function registered(
  row: Row,
  workplaces: readonly TimedWorkplace[],
  date: string | undefined,
): RegisteredInterviewee {
  const held = workplaces.filter((workplace) => holds(workplace, date))
  return {
    id: text(row, 'person'),
    name: text(row, 'name'),
    ...present({ role: values.text(row, 'role') }),
    workplaces: held
      .map(({ name, kind }) => ({ name, kind }))
      .sort((one, other) => inDanish(one.name, other.name)),
  }
}

/** Which of these people are registered for nothing but interviews that may not name them. */
export async function readHidden(run: Run, people: readonly string[]): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const gave = new Set((await run('network/interviewees')).map((row) => text(row, 'person')))
  const asked = people.filter((person) => gave.has(person))
  const interviews = await run('people/interviews', { people: asked })
  const hidden = [...gatheredBy(interviews, 'person', (row) => row)].filter(([, rows]) =>
    isHidden({
      consents: rows.map((row) => consentOf(row['consent'])),
      contact: rows[0]?.['contact'] === true,
      actor: rows[0]?.['actor'] === true,
    }),
  )
  return new Set(hidden.map(([person]) => person))
}
