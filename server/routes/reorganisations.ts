/** Recorded reorganisations, saved scenarios, and what somebody does about what each exposes. */
import { takeChanges } from '../analysis/exposure/take-changes.ts'
import type { Written } from '../contract/history.ts'
import type {
  FollowUpBody,
  FollowUpsAnswer,
  NewScenario,
  ScenarioChanges,
} from '../contract/reorganisations.ts'
import { dayBefore } from '../domain/days.ts'
import type { ScenarioChange } from '../domain/exposure.ts'
import type { Network } from '../domain/network.ts'
import type { Language } from '../domain/words.ts'
import type { Handler } from '../http/handler.ts'
import { followUpItem } from '../network/acts/shown-changes.ts'
import { readFollowUps, setFollowUp } from '../network/reorganisations/follow-ups.ts'
import {
  change,
  readOneRecorded,
  readRecorded,
  record,
} from '../network/reorganisations/recorded.ts'
import { recordingOf } from '../network/reorganisations/recorded.ts'
import { remove } from '../network/reorganisations/removing.ts'
import { amend, readScenario, readScenarios, save } from '../network/reorganisations/scenarios.ts'
import { findStored, referenceOf, type Sort } from '../network/reorganisations/stored.ts'
import { changeSentence } from '../reports/sentences/change-sentences.ts'
import { namesIn } from '../reports/sentences/names-in-sentences.ts'
import { Telling } from '../reports/sentences/telling.ts'
import type { Service } from '../service.ts'

export const listReorganisations: Handler<'reorganisations'> = async (_ask, service) => {
  const { revision, result } = await service.read(readRecorded)
  return { revision, reorganisations: result }
}

export const readReorganisation: Handler<'reorganisation'> = async ({ params }, service) => {
  const { revision, result } = await service.read((run) => readOneRecorded(run, params.id))
  return { revision, reorganisation: result }
}

export const recordReorganisation: Handler<'recordReorganisation'> = ({ body, by }, service) =>
  service.carryOut({ what: 'reorganisation-recorded', by }, (run) => record(run, body))

export const changeReorganisation: Handler<'changeReorganisation'> = (
  { params: { id }, body, by, ifMatch },
  service,
) =>
  service.carryOut(
    { what: 'reorganisation-changed', by, ifMatch: { item: referenceOf(id), revision: ifMatch } },
    (run) => change(run, id, body),
  )

export const deleteReorganisation: Handler<'deleteReorganisation'> = (
  { params: { id }, by, ifMatch },
  service,
) =>
  service.carryOut(
    { what: 'reorganisation-deleted', by, ifMatch: { item: referenceOf(id), revision: ifMatch } },
    (run) => remove(run, 'recorded', id),
  )

export const listScenarios: Handler<'scenarios'> = async (_ask, service) => {
  const { revision, result } = await service.read(readScenarios)
  return { revision, scenarios: result }
}

export const readOneScenario: Handler<'scenario'> = async ({ params: { id } }, service) => {
  const { revision, result } = await service.read((run) => readScenario(run, id))
  return { revision, scenario: result }
}

export const saveScenario: Handler<'saveScenario'> = async ({ body, by }, service) => {
  checkChanges(await service.network(), body, service.today())
  return service.carryOut({ what: 'scenario-saved', by }, (run) => save(run, body))
}

export const changeScenario: Handler<'changeScenario'> = async (
  { params: { id }, body, by, ifMatch },
  service,
) => {
  const { result: before } = await service.read((run) => readScenario(run, id))
  checkChanges(await service.network(), { ...before, ...body }, service.today())
  return service.carryOut(
    { what: 'scenario-changed', by, ifMatch: { item: referenceOf(id), revision: ifMatch } },
    (run) => amend(run, id, body),
  )
}

export const deleteScenario: Handler<'deleteScenario'> = (
  { params: { id }, by, ifMatch },
  service,
) =>
  service.carryOut(
    { what: 'scenario-deleted', by, ifMatch: { item: referenceOf(id), revision: ifMatch } },
    (run) => remove(run, 'scenario', id),
  )

export const recordScenario: Handler<'recordScenario'> = async (
  { params: { id }, query, body, by },
  service,
) => {
  let changes: readonly ScenarioChange[] = []
  const written = await service.carryOut({ what: 'scenario-recorded', by }, async (run) => {
    const scenario = await readScenario(run, id)
    changes = scenario.changes ?? []
    return recordingOf(run, scenario, body)
  })
  return { ...written, notCarriedOver: await sentences(changes, query.language, service) }
}

async function sentences(
  changes: readonly ScenarioChange[],
  language: Language,
  service: Service,
): Promise<ReturnType<typeof changeSentence>[]> {
  const telling = new Telling(language, namesIn(await service.network()), service.today())
  return changes.map((change) => changeSentence(change, telling))
}

/** @throws ChangeRefused when a change names what is not there, or contradicts an earlier one */
function checkChanges(
  network: Network,
  { date, ties, statuses, changes = [] }: NewScenario | ScenarioChanges,
  today: string,
): void {
  takeChanges(
    network,
    { day: dayBefore(date ?? today), ...(ties && { ties }), ...(statuses && { statuses }) },
    changes,
  )
}

export const listReorganisationFollowUps: Handler<'reorganisationFollowUps'> = (ask, service) =>
  list('recorded', ask.params.id, service)

export const listScenarioFollowUps: Handler<'scenarioFollowUps'> = (ask, service) =>
  list('scenario', ask.params.id, service)

export const setReorganisationFollowUp: Handler<'setReorganisationFollowUp'> = (ask, service) =>
  set('recorded', ask, service)

export const setScenarioFollowUp: Handler<'setScenarioFollowUp'> = (ask, service) =>
  set('scenario', ask, service)

async function list(sort: Sort, id: string, service: Service): Promise<FollowUpsAnswer> {
  const { revision, result } = await service.read(async (run) => {
    await findStored(run, sort, id)
    return readFollowUps(run, id)
  })
  return { revision, followUps: result }
}

interface Setting {
  params: { id: string; partnership: string }
  body: FollowUpBody
  by: string | undefined
  ifMatch: number
}

function set(
  sort: Sort,
  { params, body, by, ifMatch }: Setting,
  service: Service,
): Promise<Written> {
  const { id, partnership } = params
  return service.carryOut(
    {
      what: 'follow-up-set',
      by,
      ifMatch: { item: followUpItem(id, partnership), revision: ifMatch },
    },
    (run) => setFollowUp(run, { sort, id, partnership }, body),
  )
}
