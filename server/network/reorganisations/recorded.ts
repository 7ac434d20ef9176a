/** Recorded reorganisations: reading them, recording one, and changing it. */
import type { z } from 'zod'
import type {
  newReorganisation,
  recordScenario,
  ReorganisationAnswer,
  ReorganisationChange,
  Scenario,
} from '../../contract/reorganisations.ts'
import { inDanish } from '../../domain/danish-order.ts'
import { unitsAffectedBy } from '../../domain/exposure.ts'
import type { Reorganisation } from '../../domain/network.ts'
import { invalidParameters } from '../../problems/problems.ts'
import type { Run } from '../../store/port.ts'
import type { Deed } from '../acts/perform-act.ts'
import { itemRevisions } from '../acts/stored-acts.ts'
import { values } from '../cards/card-values.ts'
import { referenceText } from '../records/records.ts'
import { freeId } from '../registering/ids.ts'
import { faultsOfUnknown, readKnown } from '../registering/known.ts'
import { amendedProperties, changesBetween, type Thing } from '../registering/thing.ts'
import { readReorganisations } from '../snapshot/administration.ts'
import { present } from '../values.ts'
import { affecting, findStored, nodeOf, readThing, referenceOf, refuseTakenName } from './stored.ts'

type Recorded = ReorganisationAnswer['reorganisation']
export type NewReorganisation = z.output<typeof newReorganisation>

/** All that are recorded, in Danish order of their names. */
export async function readRecorded(run: Run): Promise<Recorded[]> {
  const all = await readReorganisations(run, values)
  return withRevisions(
    run,
    all.sort((a, b) => inDanish(a.name, b.name)),
  )
}

/** @throws ApiProblem 404 when there is none by this id */
export async function readOneRecorded(run: Run, id: string): Promise<Recorded> {
  await findStored(run, 'recorded', id)
  const all = await readReorganisations(run, values)
  const [one] = await withRevisions(
    run,
    all.filter((each) => each.id === id),
  )
  return one as Recorded
}

async function withRevisions(run: Run, all: readonly Reorganisation[]): Promise<Recorded[]> {
  const revisions = await itemRevisions(
    run,
    all.map(({ id }) => referenceOf(id)),
  )
  return all.map((one) => ({
    ...one,
    itemRevision: revisions.get(referenceText(referenceOf(one.id))) ?? 0,
  }))
}

/** @throws ApiProblem when a unit is not registered, or the name is taken */
export async function record(run: Run, body: NewReorganisation): Promise<Deed> {
  const { units, ...properties } = body
  await refuseTakenName(run, 'recorded', body)
  await refuseUnknownUnits(run, units)
  const id = await freeId(run, 'Reorganisation', body.name)
  const thing = affectingThese({ node: nodeOf('recorded', { id, ...properties }), ties: [] }, units)
  return { item: referenceOf(id), changes: changesBetween(undefined, thing) }
}

/** @throws ApiProblem when there is none by this id, a unit is not registered, or the name is taken */
export async function change(
  run: Run,
  id: string,
  { units, ...amendment }: ReorganisationChange,
): Promise<Deed> {
  const before = await readThing(run, 'recorded', id)
  if (amendment.name !== undefined)
    await refuseTakenName(run, 'recorded', { name: amendment.name, except: id })
  const node = nodeOf('recorded', amendedProperties(before.node.properties, amendment))
  const after = { node, ties: before.ties }
  if (units === undefined) return { item: referenceOf(id), changes: changesBetween(before, after) }
  await refuseUnknownUnits(run, units)
  return { item: referenceOf(id), changes: changesBetween(before, affectingThese(after, units)) }
}

/** @throws ApiProblem naming every unit that is not registered */
export async function refuseUnknownUnits(run: Run, units: readonly string[]): Promise<void> {
  const spoken = units.map((id, index) => ({
    field: `units.${String(index)}`,
    of: { type: 'Unit', id } as const,
  }))
  const faults = faultsOfUnknown(
    spoken,
    await readKnown(
      run,
      spoken.map(({ of }) => of),
    ),
  )
  if (faults.length > 0) throw invalidParameters(faults)
}

/** Affects these units alone: a new one on the basis of the reorganisation, one it affects already on its own. */
function affectingThese({ node, ties }: Thing, units: readonly string[]): Thing {
  const { id, certainty, source } = node.properties
  const basis = { ...(certainty && { certainty }), ...(source && { source }) }
  return {
    node,
    ties: [...new Set(units)].map(
      (unit) => ties.find(({ to }) => to.id === unit) ?? affecting(id as string, unit, basis),
    ),
  }
}

export type RecordScenario = z.output<typeof recordScenario>

/**
 * Records a scenario as a reorganisation of its own, and the scenario stays; the units its changes affect are affected like those it names itself.
 * @throws ApiProblem when it affects no unit, a unit is no longer registered, or the name is taken
 */
export function recordingOf(run: Run, scenario: Scenario, body: RecordScenario): Promise<Deed> {
  const { name, date, note, changes = [] } = scenario
  const units = [...new Set([...scenario.units, ...changes.flatMap(unitsAffectedBy)])]
  if (units.length === 0) {
    throw invalidParameters([
      { field: 'units', expected: 'a scenario that affects at least one unit', found: 'none' },
    ])
  }
  return record(run, { name, ...present({ date, note }), ...body, units })
}
