/**
 * Answers that are kept with the network they were found in: who asks about one day, ties and statuses asks again, as a
 * planner does who ticks one unit after the other. They go when the network goes.
 */
import type { Network } from '../model/network.ts'
import type { Counting } from './counted.ts'

/** As many answers are kept of each network, the newest: two scenarios side by side, each with the day before. */
const kept = 4

/** `find`, remembering what it found; networks are values, so an answer never grows old. */
export function remembered<Found>(
  find: (network: Network, counting: Counting) => Found,
): (network: Network, counting: Counting) => Found {
  const answers = new WeakMap<Network, Map<string, Found>>()
  return (network, counting) => {
    const known = answers.get(network) ?? new Map<string, Found>()
    answers.set(network, known)
    const { day, ties = [], statuses = [] } = counting
    const key = JSON.stringify([day, [...ties].sort(), [...statuses].sort()])
    const found = known.get(key) ?? find(network, counting)
    known.delete(key)
    known.set(key, found)
    for (const oldest of known.keys()) if (known.size > kept) known.delete(oldest)
    return found
  }
}
