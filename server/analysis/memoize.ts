/**
 * Answers that are kept with the network they were found in: who asks about one day, ties and statuses asks again, as a
 * planner does who ticks one unit after the other. They go when the network goes.
 */
import type { Network } from '../domain/network.ts'
import type { Status, Tie } from '../domain/words.ts'

/** Which partnerships are asked about. */
export interface Counting {
  day: string
  /** `FORMAL_PARTNERSHIP` asks for those with any formal tie, `COLLABORATION` for the others; all when absent. */
  ties?: readonly Tie[]
  /** All but ideas when absent. */
  statuses?: readonly Status[]
}

/** `find`, asked once for each network. */
export function keptWith<Found>(find: (network: Network) => Found): (network: Network) => Found {
  const answers = new WeakMap<Network, { found: Found }>()
  return (network) => {
    const known = answers.get(network) ?? { found: find(network) }
    answers.set(network, known)
    return known.found
  }
}

/** As many answers are kept of each network, the newest: two scenarios side by side, and those looked at before. */
const kept = 4

/** `find`, asked once for what counts, while it is among the last asked for. */
export function memoizeByCounting<Found>(
  find: (network: Network, counting: Counting) => Found,
): (network: Network, counting: Counting) => Found {
  const answers = keptWith(() => new Map<string, Found>())
  return (network, counting) => {
    const known = answers(network)
    const { day, ties = [], statuses = [] } = counting
    const key = JSON.stringify([day, [...ties].sort(), [...statuses].sort()])
    const found = known.get(key) ?? find(network, counting)
    known.delete(key)
    known.set(key, found)
    for (const oldest of known.keys()) if (known.size > kept) known.delete(oldest)
    return found
  }
}
