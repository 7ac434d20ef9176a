/** The rows of the legend that an actor belongs to. */
import type { NetworkAnswer } from '../../server/contract/network.ts'
import { administrationOn, type Actor } from './places.ts'
import type { RowKey } from './view.ts'

/**
 * Tells the rows an actor is in: its kind, the top units it belongs to on the day, and whether anyone was asked.
 * A group the source leaves unnamed is in one row only: nobody can ask it, and it belongs to no one unit.
 */
export function actorRowsOn(network: NetworkAnswer, day: string): (actor: Actor) => RowKey[] {
  const { chainsOf } = administrationOn(network, day)
  const unitRows = (actor: Actor): RowKey[] => {
    const tops = new Set(chainsOf(actor).flatMap((chain) => chain.at(-1)?.id ?? []))
    if (tops.size > 0) return [...tops].map((unit): RowKey => `unit:${unit}`)
    return [actor.external ? 'unit:external' : 'unit:none']
  }
  return (actor) =>
    actor.named
      ? [`kind:${actor.kind}`, ...unitRows(actor), `coverage:${actor.coverage}`]
      : ['kind:group']
}
