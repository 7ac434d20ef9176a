/** `/api/reorganisations`: those that are recorded. */
import {
  change,
  readOneRecorded,
  readRecorded,
  record,
} from '../network/reorganisations/recorded.ts'
import { remove } from '../network/reorganisations/removing.ts'
import { referenceOf } from '../network/reorganisations/stored.ts'
import type { Handler } from '../http/handler.ts'

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
