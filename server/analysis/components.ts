/**
 * Components: which actors reach each other, by union of disjoint sets with path halving and union by size (Tarjan and
 * van Leeuwen 1984). A partnership joins all its parties, those named jointly through their set, so the components of
 * the incidence graph that hold an actor are those of the actors alone. Cost: as good as linear in parties.
 */

import { whatCounts } from './what-counts.ts'
import { memoizeByCounting } from './memoize.ts'

/** The components of what counts; see `Components.list`. */
export const findComponents = memoizeByCounting((network, counting): number[][] => {
  const { actors, partnerships } = whatCounts(network, counting)
  return new Components(
    actors.length,
    partnerships.map(({ members }) => members),
  ).list()
})

/** Actors, numbered from 0, in their components. */
export class Components {
  readonly #above: Int32Array
  readonly #size: Int32Array

  /**
   * @param actors how many there are
   * @param partnerships the numbers of the actors that each joins
   */
  constructor(actors: number, partnerships: Iterable<readonly number[]>) {
    this.#above = Int32Array.from({ length: actors }, (_, actor) => actor)
    this.#size = new Int32Array(actors).fill(1)
    for (const members of partnerships) {
      for (const member of members) this.#join(members[0] as number, member)
    }
  }

  /** Each component as the numbers of its actors, ascending; the largest first, then by first actor. */
  list(): number[][] {
    const lists = new Map<number, number[]>()
    for (let actor = 0; actor < this.#above.length; actor++) {
      const root = this.#root(actor)
      const list = lists.get(root)
      if (list) list.push(actor)
      else lists.set(root, [actor])
    }
    return [...lists.values()].sort((a, b) => b.length - a.length)
  }

  #root(actor: number): number {
    const above = this.#above
    let root = actor
    while (above[root] !== root) {
      above[root] = above[above[root] as number] as number
      root = above[root] as number
    }
    return root
  }

  #join(one: number, other: number): void {
    const a = this.#root(one)
    const b = this.#root(other)
    if (a === b) return
    const size = this.#size
    const joined = (size[a] as number) + (size[b] as number)
    const larger = (size[a] as number) < (size[b] as number) ? b : a
    this.#above[larger === a ? b : a] = larger
    size[larger] = joined
  }
}

/** The pairs of actors that reach each other, counting in each component those that `counts` says. */
export function pairsWithin(
  components: readonly (readonly number[])[],
  counts: (actor: number) => boolean = () => true,
): number {
  return components.reduce((pairs, component) => {
    const actors = component.filter(counts).length
    return pairs + (actors * (actors - 1)) / 2
  }, 0)
}
