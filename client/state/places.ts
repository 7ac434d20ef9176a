/** Where actors stand in the administration: the units they belong to on a day, and those above them. */
import type { NetworkAnswer } from '../../server/contract/network.ts'

export type Actor = NetworkAnswer['actors'][number]
type Unit = NetworkAnswer['units'][number]
type Belonging = Actor['belongsTo'][number]

/** Whether a belonging holds on `day` (ISO 8601); intervals are half-open. */
export const holds = (belonging: Belonging, day: string) =>
  (belonging.from ?? '') <= day && (belonging.to === undefined || day < belonging.to)

export interface Administration {
  /**
   * From a unit an actor belongs to, up to the top one; one chain for each unit, ordered by id. Empty when the actor is
   * external or its unit is not registered on the day.
   */
  chainsOf: (actor: Actor) => Unit[][]
}

/** The administration as it stands on `day`. */
export function administrationOn(network: NetworkAnswer, day: string): Administration {
  const units = new Map(network.units.map((unit) => [unit.id, unit]))
  const chains = new Map<string, Unit[]>()

  function chainFrom(id: string): Unit[] {
    const known = chains.get(id)
    if (known) return known
    const chain: Unit[] = []
    const seen = new Set<string>()
    let unit = units.get(id)
    while (unit && !seen.has(unit.id)) {
      chain.push(unit)
      seen.add(unit.id)
      const above = unit.partOf.find((part) => holds(part, day))
      unit = above && units.get(above.unit)
    }
    chains.set(id, chain)
    return chain
  }

  return {
    chainsOf: (actor) =>
      actor.belongsTo
        .filter((belonging) => holds(belonging, day))
        .map((belonging) => chainFrom(belonging.unit))
        .filter((chain) => chain.length > 0),
  }
}
