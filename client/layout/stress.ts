/**
 * Stress majorisation, one thing at a time: each is moved to where its wished distances pull it (Gansner, Koren & North
 * 2004, “Graph drawing by stress majorization”, in its localized form).
 */
import type { Points } from './points.ts'
import type { Wishes } from './wishes.ts'

/**
 * Moves the points until a round moves nothing by more than a thousandth of a step, or the rounds are used up. Each round
 * is linear in the wishes.
 */
export function majorise(points: Points, wishes: Wishes, rounds: number) {
  for (let round = 0; round < rounds; round++) {
    let farthest = 0
    for (let i = 0; i < points.x.length; i++) {
      farthest = Math.max(farthest, moveOne(i, points, wishes))
    }
    if (farthest < 1e-3) return
  }
}

/** Moves one thing and tells how far. */
function moveOne(i: number, { x, y }: Points, wishes: Wishes): number {
  const [atX = 0, atY = 0] = [x[i], y[i]]
  let sumX = 0
  let sumY = 0
  let sum = 0
  const end = wishes.first[i + 1] ?? 0
  for (let at = wishes.first[i] ?? 0; at < end; at++) {
    const j = wishes.other[at] ?? 0
    const otherX = x[j] ?? 0
    const otherY = y[j] ?? 0
    const dx = atX - otherX
    const dy = atY - otherY
    const stretch = (wishes.distance[at] ?? 0) / Math.max(Math.sqrt(dx * dx + dy * dy), 1e-6)
    const weight = wishes.weight[at] ?? 0
    sumX += weight * (otherX + dx * stretch)
    sumY += weight * (otherY + dy * stretch)
    sum += weight
  }
  if (sum === 0) return 0
  x[i] = sumX / sum
  y[i] = sumY / sum
  return Math.abs(sumX / sum - atX) + Math.abs(sumY / sum - atY)
}
