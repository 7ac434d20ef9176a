/** Suggestions for what was read, from the names of the network as far as they may be told. */
import { registerOf, type Register } from '../interviews/suggesting/register.ts'
import type { Network } from '../model/network.ts'
import { readTellable } from '../network/drafts/beside.ts'
import type { Service } from './service.ts'

/** Building one takes as long as reading all names, so it is kept as long as the network is the same. */
const registers = new WeakMap<Network, Promise<{ network: Network; register: Register }>>()

/** The network as far as it may be told, and the names in it. */
export async function registerFor(
  service: Service,
): Promise<{ network: Network; register: Register }> {
  const network = await service.network()
  const kept = registers.get(network)
  if (kept !== undefined) return kept
  const made = service
    .read((run) => readTellable(run, network))
    .then(({ result }) => ({
      network: result,
      register: registerOf(result),
    }))
  registers.set(network, made)
  made.catch(() => registers.delete(network))
  return made
}
