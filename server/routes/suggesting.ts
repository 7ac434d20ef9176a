/** Suggestions for what was read, from the names of the network as far as they may be told. */
import type { Reading } from '../interviews/reading.ts'
import type { Suggested } from '../interviews/suggestions.ts'
import type { Network } from '../domain/network.ts'
import { readTellable } from '../network/interviews/drafts/beside.ts'
import { writtenNetwork } from './network.ts'
import type { Service } from '../service.ts'

const tellable = new WeakMap<Network, Promise<Network>>()

/** What is suggested, and the network that it is suggested from. */
export async function suggestedFor(
  reading: Reading,
  service: Service,
): Promise<Suggested & { network: Network }> {
  const network = await tellableNetwork(service)
  const suggested = await service.suggesting.suggest(await writtenNetwork(network), reading)
  return { ...suggested, network }
}

/** The same as long as the network is, so that the thread is sent it once. */
async function tellableNetwork(service: Service): Promise<Network> {
  const network = await service.network()
  const kept = tellable.get(network)
  if (kept !== undefined) return kept
  const read = service.read((run) => readTellable(run, network)).then(({ result }) => result)
  tellable.set(network, read)
  read.catch(() => tellable.delete(network))
  return read
}
