/** How far things reach with their names, which stand below or above. */
import type { Part } from './plan.ts'
import type { Points, Reaches } from './points.ts'

/** Pixels between a shape and its name. */
export const nameGap = 6

/**
 * A name stands above when its thing is this many pixels above the centre of its neighbours; so lines, which come from
 * there, do not run through it.
 */
const clearlyAbove = 30

export function standsAbove(y: number, neighbourYs: readonly number[]): boolean {
  if (neighbourYs.length === 0) return false
  const mean = neighbourYs.reduce((sum, value) => sum + value) / neighbourYs.length
  return y < mean - clearlyAbove
}

/** Whether each name stands above, from where things are. */
export function namesAbove(part: Part, { y }: Points, neighbours: readonly number[][]): boolean[] {
  return neighbours.map(
    (near, i) =>
      !part.fixedNames[i] &&
      standsAbove(
        y[i] ?? 0,
        near.map((j) => y[j] ?? 0),
      ),
  )
}

/** @param above whether each name stands above; undefined leaves names out of account */
export function reachesOf({ count, sizes, names }: Part, above?: readonly boolean[]): Reaches {
  const reaches = {
    left: new Float64Array(count),
    right: new Float64Array(count),
    top: new Float64Array(count),
    bottom: new Float64Array(count),
  }
  for (let i = 0; i < count; i++) {
    const [width = 0, height = 0] = [sizes[2 * i], sizes[2 * i + 1]]
    const nameWidth = above ? (names[2 * i] ?? 0) : 0
    const nameHeight = above ? (names[2 * i + 1] ?? 0) : 0
    const name = nameHeight > 0 ? nameHeight + nameGap : 0
    reaches.left[i] = Math.max(width, nameWidth) / 2
    reaches.right[i] = reaches.left[i] ?? 0
    reaches.top[i] = height / 2 + (above?.[i] ? name : 0)
    reaches.bottom[i] = height / 2 + (above?.[i] ? 0 : name)
  }
  return reaches
}
