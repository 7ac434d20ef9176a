/**
 * What a layout is asked for and what it answers, as typed arrays that move between threads without being copied.
 * Things are numbered in the order of their ids, so that equal drawings are equal plans. Lengths are in pixels at zoom 1.
 */

/** Where things stand within a container: hulls set their actors in a row, groups and the whole are laid out. */
export const roles = { thing: 0, joint: 1, hull: 2, group: 3 } as const

export interface Plan {
  /** One of `roles` for each thing. */
  roles: Uint8Array
  /** The container of each thing; -1 for none. */
  parents: Int32Array
  /** Width and height of each shape; for a group as it is when folded. */
  sizes: Float64Array
  /** Width and height of each name, 0 for none. */
  names: Float64Array
  /** Two things for each line. */
  lines: Uint32Array
  /** For each line 0 when formal, 1 for a collaboration, 2 when spoken of in general. */
  ranks: Uint8Array
  /** Known places, x and y relative to the container; NaN where a place is wanted. */
  known: Float64Array
  stage: Stage
}

/** The part of the screen to fill, in pixels. */
export interface Stage {
  width: number
  height: number
}

/** Places, x and y of each thing relative to its container. */
export interface Places {
  /** At rest: as they are while every group is folded. */
  rest: Float64Array
  /** With room made for opened groups. */
  shown: Float64Array
}

/** The things of one container as a graph of their own, numbered from 0. */
export interface Part {
  count: number
  /** Width and height of each. */
  sizes: Float64Array
  names: Float64Array
  /** True where the name always stands below. */
  fixedNames: boolean[]
  links: Link[]
}

export interface Link {
  a: number
  b: number
  rank: number
}

/** The neighbours of each thing by its links; two things have one link at most, so none comes twice. */
export function neighboursIn({ count, links }: Pick<Part, 'count' | 'links'>): number[][] {
  const neighbours: number[][] = Array.from({ length: count }, () => [])
  for (const { a, b } of links) {
    neighbours[a]?.push(b)
    neighbours[b]?.push(a)
  }
  return neighbours
}
