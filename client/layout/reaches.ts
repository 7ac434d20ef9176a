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

/**
 * How far one thing reaches: to either side, up and down.
 * @param isAbove whether its name stands above; undefined leaves its name out of account
 */
export function reachOf(
  { sizes, names }: Pick<Part, 'sizes' | 'names'>,
  i: number,
  isAbove?: boolean,
) {
  const [width = 0, height = 0] = [sizes[2 * i], sizes[2 * i + 1]]
  const [nameWidth = 0, nameHeight = 0] =
    isAbove === undefined ? [] : [names[2 * i], names[2 * i + 1]]
  const name = nameHeight > 0 ? nameHeight + nameGap : 0
  return {
    side: Math.max(width, nameWidth) / 2,
    top: height / 2 + (isAbove ? name : 0),
    bottom: height / 2 + (isAbove ? 0 : name),
  }
}

/** @param above whether each name stands above; undefined leaves names out of account */
export function reachesOf(part: Part, above?: readonly boolean[]): Reaches {
  const { count } = part
  const reaches = {
    left: new Float64Array(count),
    right: new Float64Array(count),
    top: new Float64Array(count),
    bottom: new Float64Array(count),
  }
  for (let i = 0; i < count; i++) {
    const { side, top, bottom } = reachOf(part, i, above?.[i])
    reaches.left[i] = side
    reaches.right[i] = side
    reaches.top[i] = top
    reaches.bottom[i] = bottom
  }
  return reaches
}
