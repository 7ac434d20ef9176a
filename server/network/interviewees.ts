/** Who gave which interview, as registered. */
import { unitKinds } from '../model/words.ts'
import type { Row, Run } from '../store/port.ts'
import { given, interval, kindOf, oneOf, optionalText, text } from './cells.ts'
import { consentOf, isHidden } from './consent.ts'
import type { RegisteredInterviewee } from './consent.ts'

interface TimedWorkplace {
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
}

export async function readInterviewees(run: Run): Promise<Interviewees> {
  const [gave, atActors, inUnits] = await Promise.all([
    run('interviews/interviewees'),
    run('interviews/workplaces-at-actors'),
    run('interviews/workplaces-in-units'),
  ])
  const workplaces = new Map<string, TimedWorkplace[]>()
  const add = (row: Row, kind: TimedWorkplace['kind']) => {
    const person = text(row, 'person')
    const place = { name: text(row, 'name'), kind, ...interval(row) }
    workplaces.set(person, [...(workplaces.get(person) ?? []), place])
  }
  for (const row of atActors) add(row, kindOf(row))
  for (const row of inUnits) add(row, oneOf(unitKinds, row['kind'], 'not-stated'))
  const byInterview = groupedBy(gave, 'interview')
  return {
    people: new Set(gave.map((row) => text(row, 'person'))),
    idsOf: (interview) => (byInterview.get(interview) ?? []).map((row) => text(row, 'person')),
    of: (interview, date) =>
      (byInterview.get(interview) ?? [])
        .map((row) => registered(row, workplaces.get(text(row, 'person')) ?? [], date))
        .sort((one, other) => danish.compare(one.name, other.name)),
  }
}

const danish = new Intl.Collator('da')

function registered(
  row: Row,
  workplaces: readonly TimedWorkplace[],
  date: string | undefined,
): RegisteredInterviewee {
  const held = workplaces.filter(({ from = '', to = '9999' }) =>
    date === undefined ? to === '9999' : from <= date && date < to,
  )
  return {
    id: text(row, 'person'),
    name: text(row, 'name'),
    ...given({ role: optionalText(row, 'role') }),
    workplaces: held
      .map(({ name, kind }) => ({ name, kind }))
      .sort((one, other) => danish.compare(one.name, other.name)),
  }
}

/** Rows with the same text in a column, in the order they came. */
export function groupedBy(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = text(row, column)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

/** Which of these people are registered for nothing but interviews that may not name them. */
export async function readHidden(run: Run, people: readonly string[]): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const interviews = groupedBy(await run('people/interviews', { people: [...people] }), 'person')
  const hidden = [...interviews].filter(([, rows]) =>
    isHidden({
      consents: rows.map((row) => consentOf(row['consent'])),
      contact: rows[0]?.['contact'] === true,
      actor: rows[0]?.['actor'] === true,
    }),
  )
  return new Set(hidden.map(([person]) => person))
}
