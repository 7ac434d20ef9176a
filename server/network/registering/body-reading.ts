/** Reading, within the transaction of an act, what an act of registering begins with. */
import { notRegistered } from '../../problems/problems.ts'
import type { Reference } from '../../domain/words.ts'
import type { Run } from '../../store/port.ts'
import type { StatementName } from '../../store/statements.ts'
import { namedItem, text, values } from '../cards/card-values.ts'
import { readHidden } from '../interviews/quoting/interviewees.ts'
import { sortedBy } from '../row-joins.ts'
import { findAll } from '../records/bulk.ts'
import { relationshipOf } from '../records/dump.ts'
import { labelSet, referenceText } from '../records/records.ts'
import type { NamedActivity } from './activities.ts'
import type { Part } from './circles.ts'
import type { Thing } from './thing.ts'

const ties = {
  Actor: ['registering/belongings'],
  Unit: ['registering/parts'],
  Person: ['registering/workplaces'],
  Partnership: ['registering/parties-and-contacts', 'registering/deliveries'],
} as const satisfies Partial<Record<Reference['type'], StatementName[]>>

export type Registrable = keyof typeof ties

/** A thing as it is registered; undefined when it is not, or when nobody may be told that it is. */
export async function readThing(
  run: Run,
  reference: { type: Registrable; id: string },
): Promise<Thing | undefined> {
  const { type, id } = reference
  const [found, hidden, ...rows] = await Promise.all([
    findAll(run, [reference]),
    type === 'Person' ? readHidden(run, [id]) : new Set(),
    ...ties[type].map((statement) => run(statement, { id })),
  ])
  const { labels: stored = [], properties } = found.get(referenceText(reference)) ?? {}
  const labels = labelSet(stored)
  if (labels === undefined || properties === undefined || hidden.has(id)) return undefined
  return { node: { labels, properties }, ties: rows.flat().flatMap(relationshipOf) }
}

/**
 * A thing that is to be changed, as it is registered.
 * @throws ApiProblem when it is not registered
 */
export async function readRegistered(
  run: Run,
  reference: { type: Registrable; id: string },
): Promise<Thing> {
  const thing = await readThing(run, reference)
  if (thing === undefined) throw notRegistered(`The ${reference.type.toLowerCase()}`)
  return thing
}

/** Which unit is part of which, ordered by their ids and then by when it begins. */
export async function readParts(run: Run): Promise<Part[]> {
  const rows = await run('network/unit-parents')
  return sortedBy(
    rows.map((row) => ({
      part: text(row, 'part'),
      unit: text(row, 'unit'),
      ...values.interval(row),
    })),
    ({ part }) => part,
    ({ unit }) => unit,
    ({ from }) => from,
  )
}

/** Every activity that is registered. */
export async function readActivities(run: Run): Promise<NamedActivity[]> {
  return (await run('network/activities')).map(namedItem)
}
