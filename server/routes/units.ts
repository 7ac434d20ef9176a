/** `/api/units`: the units of the administration and what is registered in each, today. */
import { readUnits } from '../analysis/units.ts'
import type { Handler } from './handler.ts'

export const listUnits: Handler<'units'> = async (_ask, service) => {
  const network = await service.network()
  return { revision: network.revision, ...readUnits(network, service.today()) }
}
