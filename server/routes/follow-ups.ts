/** `/api/reorganisations/:id/follow-ups` and those of scenarios: what somebody does about what is exposed. */
import type { FollowUpBody, FollowUpsAnswer } from '../contract/reorganisations.ts'
import type { Written } from '../contract/history.ts'
import { followUpItem } from '../network/acts/shown-changes.ts'
import { readFollowUps, setFollowUp } from '../network/reorganisations/follow-ups.ts'
import { findStored, type Sort } from '../network/reorganisations/stored.ts'
import type { Handler } from '../http/handler.ts'
import type { Service } from '../service.ts'

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
