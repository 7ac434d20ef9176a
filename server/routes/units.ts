/** `/api/units`: the units of the administration and what is registered in each, today. */
import { readUnits } from '../analysis/units.ts'
import { itemRevisions } from '../network/acts/stored-acts.ts'
import { referenceText } from '../network/records/records.ts'
import type { Handler } from '../http/handler.ts'

export const listUnits: Handler<'units'> = async (_ask, service) => {
  const network = await service.network()
  const { units, unregistered } = readUnits(network, service.today())
  const items = units.map(({ id }) => ({ type: 'Unit', id }) as const)
  const { result: revisions } = await service.read((run) => itemRevisions(run, items))
  return {
    revision: network.revision,
    unregistered,
    units: units.map((unit) => ({
      ...unit,
      itemRevision: told(revisions, unit.id, network.revision),
    })),
  }
}

/** A unit changed after the network was read is told with its revision then, so that a change of it is refused. */
function told(revisions: ReadonlyMap<string, number>, id: string, read: number): number {
  return Math.min(revisions.get(referenceText({ type: 'Unit', id })) ?? 0, read)
}
