/**
 * Normalised stress: the mean squared error of distances on the picture against steps in the graph, relative to the
 * steps, at the scale that makes it least (Gansner, Koren & North 2004; scaled as in Welch & Kobourov 2017).
 */
import type { Place } from '../../../client/layout/plan-of.ts'
import type { ShownGround } from '../../../client/state/shown-drawing.ts'

/** Of larger graphs, the pairs from this many things evenly among all. */
const sources = 200

export function stressOf(ground: ShownGround, places: ReadonlyMap<string, Place>): number {
  const ids = ground.things.map(({ id }) => id).toSorted()
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { from, to } of ground.lines) {
    neighbours.get(from)?.push(to)
    neighbours.get(to)?.push(from)
  }
  const every = Math.max(1, Math.floor(ids.length / sources))
  const pairs: [steps: number, distance: number][] = []
  for (const source of ids.filter((_, i) => i % every === 0)) {
    const [x, y] = places.get(source) ?? [0, 0]
    for (const [id, steps] of stepsFrom(source, neighbours)) {
      const [otherX, otherY] = places.get(id) ?? [0, 0]
      if (steps > 0) pairs.push([steps, Math.hypot(x - otherX, y - otherY)])
    }
  }
  const sum = (of: (steps: number, distance: number) => number) =>
    pairs.reduce((total, [steps, distance]) => total + of(steps, distance), 0)
  const scale = sum((d, e) => e / d) / sum((d, e) => (e / d) ** 2)
  return sum((d, e) => ((d - scale * e) / d) ** 2) / pairs.length
}

function stepsFrom(source: string, neighbours: ReadonlyMap<string, string[]>) {
  const steps = new Map([[source, 0]])
  for (const [id, step] of steps) {
    for (const near of neighbours.get(id) ?? []) if (!steps.has(near)) steps.set(near, step + 1)
  }
  return steps
}
