/** Recorded reorganisations and scenarios as they are stored: the same label, told apart by a second one. */
import { notRegistered } from '../../problems/problems.ts'
import { nameTaken } from '../../problems/refusals.ts'
import type { GraphNode, GraphRelationship, Properties } from '../../domain/graph.ts'
import { isSameName } from '../../domain/names.ts'
import type { Reference } from '../../domain/words.ts'
import type { Row, Run } from '../../store/port.ts'
import { text, values } from '../cards/card-values.ts'
import { findAll, type Found } from '../records/bulk.ts'
import { referenceText } from '../records/records.ts'
import type { Thing } from '../registering/thing.ts'
import { present } from '../values.ts'

/** What of the two something is. */
export type Sort = 'recorded' | 'scenario'

const labels = {
  recorded: ['Reorganisation'],
  scenario: ['Reorganisation', 'Scenario'],
} as const satisfies Record<Sort, GraphNode['labels']>
const lists = {
  recorded: 'network/reorganisations',
  scenario: 'reorganisations/scenarios',
} as const
const called = { recorded: 'The reorganisation', scenario: 'The scenario' }

/** The reference to either. */
export function referenceOf(id: string): Reference & { type: 'Reorganisation' } {
  return { type: 'Reorganisation', id }
}

export function nodeOf(sort: Sort, properties: Properties): GraphNode {
  return { labels: labels[sort], properties }
}

/**
 * Looks one up.
 * @throws ApiProblem 404 when there is none of this sort by this id
 */
export async function findStored(run: Run, sort: Sort, id: string): Promise<Found> {
  const found = (await findAll(run, [referenceOf(id)])).get(referenceText(referenceOf(id)))
  if (found?.labels.length !== labels[sort].length) throw notRegistered(called[sort])
  return found
}

/** One with the units it affects; a scenario holds its units itself. */
export async function readThing(run: Run, sort: Sort, id: string): Promise<Thing> {
  const { properties } = await findStored(run, sort, id)
  const rows = await run('network/affected-units')
  const own = rows.filter((row) => row['reorganisation'] === id)
  return {
    node: nodeOf(sort, properties),
    ties: own.map((row) =>
      affecting(
        id,
        text(row, 'unit'),
        present({
          certainty: values.text(row, 'certainty'),
          source: values.text(row, 'source'),
        }),
      ),
    ),
  }
}

/** That a reorganisation affects a unit. */
export function affecting(id: string, unit: string, properties: Properties): GraphRelationship {
  return { type: 'AFFECTS', from: referenceOf(id), to: { type: 'Unit', id: unit }, properties }
}

/** @throws ApiProblem with the one that has the name already, however it is spelt */
export async function refuseTakenName(
  run: Run,
  sort: Sort,
  { name, except, field = 'name' }: { name: string; except?: string; field?: string },
): Promise<void> {
  const rows: Row[] = await run(lists[sort])
  const taken = rows.filter((row) => row['id'] !== except && isSameName(text(row, 'name'), name))
  if (taken.length === 0) return
  throw nameTaken(
    field,
    name,
    taken.map((row) => ({ ...referenceOf(text(row, 'id')), name: text(row, 'name') })),
  )
}
