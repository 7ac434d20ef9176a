/** Chance that repeats itself: the same seed gives the same numbers everywhere. */
export interface Chance {
  /** From 0, below 1. */
  number(): number
  /** A whole number from 0, below `limit`. */
  whole(limit: number): number
  happens(share: number): boolean
  /** One of a list that is not empty. */
  pick<Item>(list: readonly Item[]): Item
  /** One of a list that is not empty, the first far more often than the last. */
  pickEarly<Item>(list: readonly Item[]): Item
  /** One of the keys, by their weights. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key
}

/** @param seed a whole number; mulberry32 (Tommy Ettinger, public domain) runs on it */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const at = <Item>(list: readonly Item[], index: number): Item => {
    const item = list[index]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }
  return {
    number,
    whole: (limit) => Math.floor(number() * limit),
    happens: (share) => number() < share,
    pick: (list) => at(list, Math.floor(number() * list.length)),
    pickEarly: (list) => at(list, Math.floor(number() ** 3 * list.length)),
    weighted: (weights) => pickWeighted(weights, number()),
  }
}

function pickWeighted<Key extends string>(weights: Readonly<Record<Key, number>>, drawn: number) {
  const entries = Object.entries(weights) as [Key, number][]
  let left = drawn * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of entries) {
    left -= weight
    if (left < 0) return key
  }
  throw new Error('Nothing to pick from')
}
