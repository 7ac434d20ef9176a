/** Which names stand above their things, from where everything is. */
import type { ShownDrawing } from '../state/shown-drawing.ts'
import { standsAbove } from '../layout/reaches.ts'
import type { Place } from '../layout/plan-of.ts'

/**
 * Ids of actors whose name stands above. As in the layout, neighbours are those in the same group or hull, and a hull or
 * group for what stands in it.
 */
export function namesAbove(drawing: ShownDrawing, places: ReadonlyMap<string, Place>): Set<string> {
  const parents = new Map(drawing.things.map((thing) => [thing.id, thing.parent]))
  const neighbourYs = new Map<string, number[]>()
  const add = (id: string, near: string) => {
    const place = places.get(near)
    if (place) neighbourYs.set(id, [...(neighbourYs.get(id) ?? []), place[1]])
  }
  for (const { from, to } of drawing.lines) {
    const [one, other] = besideEachOther(parents, from, to)
    if (one === other) continue
    add(one, other)
    add(other, one)
  }
  const above = drawing.things.filter(
    ({ id, sort }) =>
      sort === 'actor' && standsAbove(places.get(id)?.[1] ?? 0, neighbourYs.get(id) ?? []),
  )
  return new Set(above.map(({ id }) => id))
}

/** The ends of a line, or what holds them, in the innermost container that both are in. */
function besideEachOther(
  parents: ReadonlyMap<string, string | undefined>,
  from: string,
  to: string,
): [string, string] {
  const around = (id: string): string[] => {
    const parent = parents.get(id)
    return parent === undefined ? [id] : [id, ...around(parent)]
  }
  const others = around(to)
  for (const one of around(from)) {
    const other = others.find((id) => parents.get(id) === parents.get(one))
    if (other !== undefined) return [one, other]
  }
  return [from, to]
}
