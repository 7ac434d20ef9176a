/** The boxes that a thing and its name take on the picture, in pixels at zoom 1. */
import type { ShownThing } from '../state/shown-drawing.ts'
import { boxAround, type Box } from '../layout/boxes.ts'
import { nameGap } from '../layout/reaches.ts'
import type { Place } from '../layout/plan-of.ts'
import { nameIn, nameSize, sizeOf } from './sizes.ts'

export const shapeBox = (thing: ShownThing, place: Place): Box => boxAround(place, sizeOf(thing))

/** How names are drawn. */
export interface Naming {
  /** Ids of things whose name stands above. */
  above: ReadonlySet<string>
  /** Names are wrapped for a narrow stage. */
  narrow: boolean
}

/** Undefined for a thing that has no name of its own. */
export function nameBox(thing: ShownThing, shape: Box, { above, narrow }: Naming): Box | undefined {
  const name = nameSize(nameIn(thing, narrow))
  if (name.height === 0) return undefined
  const half = nameGap + name.height / 2
  const y = above.has(thing.id) ? shape.top - half : shape.bottom + half
  return boxAround([(shape.left + shape.right) / 2, y], name)
}
