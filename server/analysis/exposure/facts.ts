/**
 * What the registered network says of each counted partnership, whatever is reorganised: its sides with their contacts,
 * what it holds together, what of it cannot be judged, and its place among the names. Remembered, since every question
 * needs all of it. Cost: linear in parties and contacts, but for sorting the names.
 */
import type { Evidence } from '../../domain/exposure.ts'
import type { Partnership } from '../../domain/network.ts'
import type { Agreement } from '../../domain/words.ts'
import { findCuts } from '../bridges.ts'
import { findComponents } from '../components.ts'
import { whatCounts, type Counted } from '../what-counts.ts'
import { memoizeByCounting } from '../memoize.ts'
import { contactedSides, type ContactedSide } from './contacted-sides.ts'
import { idsByName } from './order.ts'
import { unknownContact, unknownUnit, whereabouts } from './unknown.ts'

export interface Fact {
  partnership: Partnership
  /** The numbers of its named actors. */
  members: number[]
  sides: ContactedSide[]
  bridge: Evidence | undefined
  unknownUnit: Evidence | undefined
  unknownContact: Evidence | undefined
}

export interface Facts {
  /** Every named actor by its number, ordered by id. */
  actors: string[]
  /** Ordered by id. */
  partnerships: Fact[]
  /** The places of the partnerships in the Danish order of their names. */
  byName: number[]
  /** By the numbers of their actors. */
  components: number[][]
  /** The counted partnerships that deliver each activity, by their places. */
  deliverers: Map<string, number[]>
}

/** The facts of what counts. */
export const readFacts = memoizeByCounting((network, counting): Facts => {
  const { actors, partnerships } = whatCounts(network, counting)
  const { bridges } = findCuts(network, counting)
  const known = whereabouts(network, counting)
  const places = new Map(partnerships.map(({ partnership }, place) => [partnership.id, place]))
  return {
    actors,
    partnerships: partnerships.map((counted): Fact => {
      const { partnership, members } = counted
      const sides = contactedSides(counted)
      const parts = bridges.get(partnership.id)
      return {
        partnership,
        members,
        sides,
        bridge: parts && { signal: 'bridge', parts },
        unknownUnit: unknownUnit(sides, known),
        unknownContact: unknownContact(sides, known),
      }
    }),
    byName: idsByName(network).flatMap((id) => places.get(id) ?? []),
    components: findComponents(network, counting),
    deliverers: deliverersOf(partnerships),
  }
})

/** The same with the agreements that a scenario gives; nothing else of them changes. */
export function withAgreements(facts: Facts, given: ReadonlyMap<string, Agreement>): Facts {
  if (given.size === 0) return facts
  const partnerships = facts.partnerships.map((fact) => {
    const agreement = given.get(fact.partnership.id)
    return agreement ? { ...fact, partnership: { ...fact.partnership, agreement } } : fact
  })
  return { ...facts, partnerships }
}

function deliverersOf(partnerships: readonly Counted[]): Map<string, number[]> {
  const deliverers = new Map<string, number[]>()
  partnerships.forEach(({ partnership }, place) => {
    for (const activity of new Set(partnership.delivers.map((each) => each.activity))) {
      const known = deliverers.get(activity)
      if (known) known.push(place)
      else deliverers.set(activity, [place])
    }
  })
  return deliverers
}
