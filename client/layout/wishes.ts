/** Wished distances between things: what a layout is measured by, and what majorisation brings about. */

/** Those of thing `i` are at `first[i]` up to `first[i + 1]`. */
export interface Wishes {
  first: Uint32Array
  other: Uint32Array
  distance: Float32Array
  weight: Float32Array
}

/** Takes wishes in any order; thing `of` wishes to stand at `distance` from thing `to`. */
export interface WishList {
  add: (of: number, to: number, wish: { distance: number; weight: number }) => void
  ordered: () => Wishes
}

export function wishList(count: number): WishList {
  const ofs: number[] = []
  const tos: number[] = []
  const distances: number[] = []
  const weights: number[] = []
  return {
    add(of, to, { distance, weight }) {
      ofs.push(of)
      tos.push(to)
      distances.push(distance)
      weights.push(weight)
    },
    ordered() {
      const first = firsts(count, ofs)
      const next = first.slice()
      const wishes = {
        first,
        other: new Uint32Array(ofs.length),
        distance: new Float32Array(ofs.length),
        weight: new Float32Array(ofs.length),
      }
      for (const [from, of] of ofs.entries()) {
        const at = next[of] ?? 0
        next[of] = at + 1
        wishes.other[at] = tos[from] ?? 0
        wishes.distance[at] = distances[from] ?? 0
        wishes.weight[at] = weights[from] ?? 0
      }
      return wishes
    },
  }
}

/** Where the entries of each begin when they are put in order. */
function firsts(count: number, ofs: readonly number[]): Uint32Array {
  const first = new Uint32Array(count + 1)
  for (const of of ofs) first[of + 1] = (first[of + 1] ?? 0) + 1
  for (let i = 0; i < count; i++) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0)
  return first
}
