/** Who has most lines: their names are larger, and stay longest. */
import type { ShownDrawing } from '../state/shown-drawing.ts'
import { many } from './style.ts'

/** How many lines end at each thing that has any. */
export function linesAt(drawing: ShownDrawing): Map<string, number> {
  const lines = new Map<string, number>()
  for (const end of drawing.lines.flatMap(({ from, to }) => [from, to])) {
    lines.set(end, (lines.get(end) ?? 0) + 1)
  }
  return lines
}

/** In a large drawing, the tenth of the actors with most lines. */
export function hubsAmong(drawing: ShownDrawing): Set<string> {
  if (drawing.things.length <= many) return new Set()
  const lines = linesAt(drawing)
  const actors = drawing.things.filter((thing) => thing.sort === 'actor').map(({ id }) => id)
  const sorted = actors.toSorted((a, b) => (lines.get(b) ?? 0) - (lines.get(a) ?? 0))
  return new Set(sorted.slice(0, Math.ceil(sorted.length / 10)))
}
