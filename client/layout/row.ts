/** Sets the actors of a hull in rows, beside each other with room for their names, around the middle of it all. */
import { neighboursIn, type Part } from './plan.ts'
import { centre, pointsFor, type Points } from './points.ts'
import { namesAbove, reachesOf } from './reaches.ts'

const gap = 24
const mostInRow = 4

export function inRow(part: Part): Points {
  const { count, sizes, names } = part
  const points = pointsFor(count)
  const columns = Math.min(count, mostInRow)
  const widest = (pairs: Float64Array, from: 0 | 1) =>
    pairs.reduce((most, value, at) => (at % 2 === from ? Math.max(most, value) : most), 0)
  const across = Math.max(widest(sizes, 0), widest(names, 0)) + gap
  const down = widest(sizes, 1) + widest(names, 1) + gap
  const rows = Math.ceil(count / columns)
  for (let i = 0; i < count; i++) {
    const row = Math.floor(i / columns)
    const inThis = Math.min(columns, count - row * columns)
    points.x[i] = ((i % columns) - (inThis - 1) / 2) * across
    points.y[i] = (row - (rows - 1) / 2) * down
  }
  centre(points, reachesOf(part, namesAbove(part, points, neighboursIn(part))))
  return points
}
