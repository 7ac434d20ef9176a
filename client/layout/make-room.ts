/** Makes room for opened groups: everything else moves straight away from each by as much as it has grown. */
import type { Points, Reaches } from './points.ts'
import { separate } from './separate.ts'

export interface Grown {
  folded: Reaches
  reaches: Reaches
  /** Those that reach farther than when folded. */
  opened: readonly number[]
}

/** Nothing moves where nothing is opened. */
export function makeRoom(points: Points, { folded, reaches, opened }: Grown) {
  if (opened.length === 0) return
  const before = { x: points.x.slice(), y: points.y.slice() }
  for (const centre of opened) {
    for (const i of points.x.keys())
      if (i !== centre) moveAway(i, centre, { points, before, folded, reaches })
  }
  const mass = new Float64Array(points.x.length).fill(1)
  for (const i of opened) mass[i] = 1000
  separate(points, { reaches, gap: 12, sweeps: 200, mass })
}

interface Moving {
  points: Points
  /** Where everything stood before any moved. */
  before: Points
  folded: Reaches
  reaches: Reaches
}

function moveAway(i: number, centre: number, { points, before, folded, reaches }: Moving) {
  const dx = (before.x[i] ?? 0) - (before.x[centre] ?? 0)
  const dy = (before.y[i] ?? 0) - (before.y[centre] ?? 0)
  const distance = Math.max(1, Math.hypot(dx, dy))
  const [sideways, upright] = [dx < 0 ? 'left' : 'right', dy < 0 ? 'top' : 'bottom'] as const
  const grownX = (reaches[sideways][centre] ?? 0) - (folded[sideways][centre] ?? 0)
  const grownY = (reaches[upright][centre] ?? 0) - (folded[upright][centre] ?? 0)
  points.x[i] = (points.x[i] ?? 0) + (dx / distance) * grownX
  points.y[i] = (points.y[i] ?? 0) + (dy / distance) * grownY
}
