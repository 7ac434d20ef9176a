/** Small boxes along lines and frames, which words keep off. */
import { boxAround, type Box } from '../layout/boxes.ts'
import type { Geometry, Point } from '../canvas/geometry.ts'

/** By the id of a line. */
export type Along = ReadonlyMap<string, Box[]>

/** Pixels between boxes, and the side of one. */
const step = 10
const side = { width: 4, height: 4 }

export function boxesAlong({ lines }: Geometry): Along {
  return new Map([...lines].map(([id, { points }]) => [id, boxesThrough(points)]))
}

export function boxesOnFrame({ things }: Geometry, id: string): Box[] {
  const frame = things.get(id)
  if (!frame) return []
  const { x, y, width, height } = frame
  const corners = [
    { x: x - width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 },
    { x: x - width / 2, y: y + height / 2 },
  ]
  return corners.flatMap((corner, i) => boxesThrough([corner, corners[(i + 1) % 4] ?? corner]))
}

/** Through two points, or three of which the middle one bends the line (a quadratic curve). */
function boxesThrough(points: readonly Point[]): Box[] {
  const from = points[0]
  const to = points.at(-1)
  if (!from || !to) return []
  const bend = points.length > 2 ? points[1] : undefined
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step)
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 0.5) / count
    const on = (of: (point: Point) => number) => {
      const middle = bend ? of(bend) : (of(from) + of(to)) / 2
      return (1 - t) ** 2 * of(from) + 2 * t * (1 - t) * middle + t * t * of(to)
    }
    return boxAround([on(({ x }) => x), on(({ y }) => y)], side)
  })
}
