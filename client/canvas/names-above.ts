/** Which names stand above their things, from where everything is. */
import type { Drawing } from '../state/drawing.ts'
import { standsAbove } from './layout/reaches.ts'
import type { Place } from './plan-of.ts'

/** Ids of actors whose name stands above; only neighbours in the same group or hull decide, as in the layout. */
export function namesAbove(drawing: Drawing, places: ReadonlyMap<string, Place>): Set<string> {
  const parents = new Map(drawing.things.map((thing) => [thing.id, thing.parent]))
  const neighbourYs = new Map<string, number[]>()
  const add = (id: string, near: string) => {
    const place = places.get(near)
    if (place) neighbourYs.set(id, [...(neighbourYs.get(id) ?? []), place[1]])
  }
  for (const { from, to } of drawing.lines) {
    if (parents.get(from) !== parents.get(to)) continue
    add(from, to)
    add(to, from)
  }
  const above = drawing.things.filter(
    ({ id, sort }) =>
      sort === 'actor' && standsAbove(places.get(id)?.[1] ?? 0, neighbourYs.get(id) ?? []),
  )
  return new Set(above.map(({ id }) => id))
}
