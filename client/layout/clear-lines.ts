/** Clears names of lines: moves things aside that a line between two others would run across. */
import { type Part } from './plan.ts'
import type { Points, Reaches } from './points.ts'

/** Pixels kept free between a line and what it passes. */
const gap = 5
/** A thing farther from being clear than this stays: it would leave its neighbours. */
const farthest = 90

/** One round; things and links are looked at in their order, so the outcome is always the same. */
export function clearLines(points: Points, part: Part, reaches: Reaches) {
  for (const { a, b } of part.links) {
    for (let i = 0; i < part.count; i++) {
      if (i !== a && i !== b) stepAside(i, { points, reaches, line: [a, b] })
    }
  }
}

interface Passing {
  points: Points
  reaches: Reaches
  line: readonly [number, number]
}

function stepAside(i: number, { points, reaches, line: [a, b] }: Passing) {
  const at = (j: number): [number, number] => [points.x[j] ?? 0, points.y[j] ?? 0]
  const [ax, ay] = at(a)
  const [bx, by] = at(b)
  const length = Math.hypot(bx - ax, by - ay)
  if (length < 1) return
  const [alongX, alongY] = [(bx - ax) / length, (by - ay) / length]
  const box = boxOf(i, points, reaches)
  const along = (box.x - ax) * alongX + (box.y - ay) * alongY
  const reachAlong = box.width * Math.abs(alongX) + box.height * Math.abs(alongY)
  if (along < -reachAlong || along > length + reachAlong) return
  const aside = (box.y - ay) * alongX - (box.x - ax) * alongY
  const missing =
    box.width * Math.abs(alongY) + box.height * Math.abs(alongX) + gap - Math.abs(aside)
  if (missing <= 0 || missing > farthest) return
  const push = aside < 0 ? -missing : missing
  points.x[i] = (points.x[i] ?? 0) - alongY * push
  points.y[i] = (points.y[i] ?? 0) + alongX * push
}

/** The middle of a thing with its name, and half its width and height. */
function boxOf(i: number, { x, y }: Points, { left, right, top, bottom }: Reaches) {
  const [toLeft = 0, toRight = 0, up = 0, down = 0] = [left[i], right[i], top[i], bottom[i]]
  return {
    x: (x[i] ?? 0) + (toRight - toLeft) / 2,
    y: (y[i] ?? 0) + (down - up) / 2,
    width: (toLeft + toRight) / 2,
    height: (up + down) / 2,
  }
}
