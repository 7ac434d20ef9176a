/** Which names give way in a crowded drawing: those that would stand across another name or another thing. */
import type { ShownDrawing, ShownThing } from '../state/shown-drawing.ts'
import { Taken, type Box } from '../layout/boxes.ts'
import { linesAt } from './hubs.ts'
import type { Place } from '../layout/plan-of.ts'
import { nameBox, shapeBox, type Naming } from './thing-boxes.ts'

/** Groups keep their names longest, then who has most lines; the order of ids decides the rest. */
function byImportance(drawing: ShownDrawing): ShownThing[] {
  const lines = linesAt(drawing)
  const weight = ({ id, sort }: ShownThing) => (sort === 'folded' ? Infinity : (lines.get(id) ?? 0))
  return drawing.things.toSorted((a, b) => {
    const [one, other] = [weight(a), weight(b)]
    if (one !== other) return one > other ? -1 : 1
    return a.id < b.id ? -1 : 1
  })
}

/** Ids of things whose name gives way. Grows with the number of things. */
export function crowdedNames(
  drawing: ShownDrawing,
  places: ReadonlyMap<string, Place>,
  naming: Naming,
): Set<string> {
  const taken = new Taken()
  const shapes = new Map<string, Box>()
  for (const thing of drawing.things) {
    const place = places.get(thing.id)
    if (!place || thing.sort === 'hull' || thing.sort === 'opened') continue
    const shape = shapeBox(thing, place)
    shapes.set(thing.id, shape)
    taken.add(shape)
  }
  const crowded = new Set<string>()
  for (const thing of byImportance(drawing)) {
    const shape = shapes.get(thing.id)
    const box = shape && nameBox(thing, shape, naming)
    if (!box) continue
    if (taken.meets(box, new Set([shape]))) crowded.add(thing.id)
    else taken.add(box)
  }
  return crowded
}
