/** `/api/structure`: what holds the network together on a day. */
import { countedBy } from './counted.ts'
import type { Handler } from '../http/handler.ts'
import { writtenNetwork } from './network.ts'

export const readStructureOn: Handler<'structure'> = async ({ query }, service) => {
  const network = await service.network()
  const counting = { day: query.asOf ?? service.today(), ...countedBy(query) }
  const structure = await service.thread.structure(await writtenNetwork(network), counting)
  return { revision: network.revision, ...structure }
}
