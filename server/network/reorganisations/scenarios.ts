/** Scenarios: questions to the registered network, saved by a name. */
import { scenarioChange } from '../../contract/exposure.ts'
import type { NewScenario, Scenario, ScenarioChanges } from '../../contract/reorganisations.ts'
import { inDanish } from '../../domain/danish-order.ts'
import type { ScenarioChange } from '../../domain/exposure.ts'
import type { Status, Tie } from '../../domain/words.ts'
import { notRegistered } from '../../problems/problems.ts'
import type { Row, Run, Value } from '../../store/port.ts'
import type { Deed } from '../acts/perform-act.ts'
import { itemRevisions } from '../acts/stored-acts.ts'
import { namedItem, values } from '../cards/card-values.ts'
import { referenceText } from '../records/records.ts'
import { freeId } from '../registering/ids.ts'
import { amendedProperties, changesBetween, type Amendment } from '../registering/thing.ts'
import { isText, present } from '../values.ts'
import { refuseUnknownUnits } from './recorded.ts'
import { nodeOf, readThing, referenceOf, refuseTakenName } from './stored.ts'

/** All scenarios, in Danish order of their names. */
export async function readScenarios(run: Run): Promise<Scenario[]> {
  const rows = await run('reorganisations/scenarios')
  const ids = rows.map((row) => referenceOf(namedItem(row).id))
  const revisions = await itemRevisions(run, ids)
  return rows.map((row) => scenarioOf(row, revisions)).sort((a, b) => inDanish(a.name, b.name))
}

/** @throws ApiProblem 404 when there is none by this id */
export async function readScenario(run: Run, id: string): Promise<Scenario> {
  const scenario = (await readScenarios(run)).find((one) => one.id === id)
  if (scenario === undefined) throw notRegistered('The scenario')
  return scenario
}

/** @throws ApiProblem when a unit is not registered, or the name is taken */
export async function save(run: Run, body: NewScenario): Promise<Deed> {
  await refuseTakenName(run, 'scenario', body)
  await refuseUnknownUnits(run, body.units)
  const id = await freeId(run, 'Reorganisation', body.name)
  const properties = amendedProperties({ id, certainty: 'stated' }, stored(body))
  const node = nodeOf('scenario', properties)
  return { item: referenceOf(id), changes: changesBetween(undefined, { node, ties: [] }) }
}

/** @throws ApiProblem when there is none by this id, a unit is not registered, or the name is taken */
export async function amend(run: Run, id: string, body: ScenarioChanges): Promise<Deed> {
  const before = await readThing(run, 'scenario', id)
  if (body.name !== undefined)
    await refuseTakenName(run, 'scenario', { name: body.name, except: id })
  await refuseUnknownUnits(run, body.units ?? [])
  const node = nodeOf('scenario', amendedProperties(before.node.properties, stored(body)))
  return { item: referenceOf(id), changes: changesBetween(before, { ...before, node }) }
}

/** Its changes are kept as JSON, a text each. */
function stored({ changes, ...rest }: NewScenario | ScenarioChanges): Amendment {
  return changes === undefined
    ? rest
    : { ...rest, changes: changes.map((one) => JSON.stringify(one)) }
}

function scenarioOf(row: Row, revisions: ReadonlyMap<string, number>): Scenario {
  const { id, name } = namedItem(row)
  const { windowDays } = row
  return {
    id,
    name,
    units: texts(row['units']) ?? [],
    ...present({
      note: values.text(row, 'note'),
      date: values.day(row, 'date'),
      windowDays: typeof windowDays === 'number' ? windowDays : undefined,
      changes: texts(row['changes'])?.flatMap(changeOf),
      ties: texts(row['ties']) as Tie[] | undefined,
      statuses: texts(row['statuses']) as Status[] | undefined,
    }),
    itemRevision: revisions.get(referenceText(referenceOf(id))) ?? 0,
  }
}

function texts(value: Value | undefined): string[] | undefined {
  return Array.isArray(value) ? value.filter(isText) : undefined
}

/** What is no change is left out. */
function changeOf(text: string): ScenarioChange[] {
  try {
    const read = scenarioChange.safeParse(JSON.parse(text))
    return read.success ? [read.data] : []
  } catch {
    return []
  }
}
