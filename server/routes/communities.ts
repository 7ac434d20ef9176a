/** `/api/communities`: the groups the picture folds into when nothing else groups its actors. */
import type { Community } from '../analysis/communities.ts'
import type { Network } from '../domain/network.ts'
import type { Handler } from '../http/handler.ts'
import { writtenNetwork } from './network.ts'

/** What was found last in a network, and on which day. */
const found = new WeakMap<Network, { day: string; communities: Promise<Community[]> }>()

export const readCommunities: Handler<'communities'> = async (_ask, service) => {
  const network = await service.network()
  const day = service.today()
  const written = await writtenNetwork(network)
  let last = found.get(network)
  if (last?.day !== day) {
    last = { day, communities: service.thread.communities(written, day) }
    found.set(network, last)
    last.communities.catch(() => found.delete(network))
  }
  return { revision: network.revision, communities: await last.communities }
}
