/** How the picture is looked at: fitting it beside what floats over the stage, and zooming. */
import type { Collection, Core } from 'cytoscape'

/** Pixels that what floats over the stage takes at its sides. */
export interface Insets {
  top: number
  right: number
  bottom: number
  left: number
}

/** Below this width a stage is narrow: what floats over it is smaller, and names are wrapped shorter. */
const narrowBelow = 560

/** Below this width the standing bar has two lines. */
const twoLinesBelow = 740

export const isNarrow = (width: number) => width < narrowBelow

/** Of a stage of some width. */
export type InsetsAt = (width: number) => Insets

/** Beside the standing bar, the tools and the list button. */
export const besideBar: InsetsAt = (width) =>
  isNarrow(width)
    ? { top: 68, right: 12, bottom: 76, left: 12 }
    : { top: width < twoLinesBelow ? 112 : 68, right: 76, bottom: 60, left: 28 }

/** Beside the tools alone. */
export const besideTools: InsetsAt = (width) =>
  isNarrow(width)
    ? { top: 8, right: 8, bottom: 64, left: 8 }
    : { top: 8, right: 68, bottom: 8, left: 16 }

/** A small picture is not blown up beyond this. */
const largestFit = 1.15

/** Names can be read at this zoom, and hardly below it. */
const readable = 0.7

/** Milliseconds a movement of the picture takes; none where the person wants none. */
export function motion(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300
}

interface View {
  zoom: number
  /** Where the origin stands, in pixels of the stage. */
  pan: { x: number; y: number }
}

/** Where to look from to see `around` as large as it goes beside what floats over the stage. */
export function whole(cy: Core, insets: Insets, around: Collection = cy.elements()): View {
  const box = around.boundingBox()
  const { width, height } = roomIn(cy, insets)
  const zoom = Math.min(largestFit, width / Math.max(1, box.w), height / Math.max(1, box.h))
  return { zoom, pan: panTo(cy, { box, zoom, insets }) }
}

/** What a sheet leaves of a telephone is too small for everything: then what is selected is what to see. */
function fitted(cy: Core, { around, insets }: Fit): View {
  const view = whole(cy, insets, around)
  const chosen = cy.elements('.chosen')
  const closer = isNarrow(cy.width()) && view.zoom < readable && chosen.nonempty()
  if (!closer) return view
  return { zoom: readable, pan: panTo(cy, { box: chosen.boundingBox(), zoom: readable, insets }) }
}

const roomIn = (cy: Core, insets: Insets) => ({
  width: Math.max(1, cy.width() - insets.left - insets.right),
  height: Math.max(1, cy.height() - insets.top - insets.bottom),
})

interface Aim {
  box: { x1: number; x2: number; y1: number; y2: number }
  zoom: number
  insets: Insets
}

/** Brings the middle of a box to the middle of the room there is. */
function panTo(cy: Core, { box, zoom, insets }: Aim) {
  const { width, height } = roomIn(cy, insets)
  return {
    x: insets.left + width / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: insets.top + height / 2 - (zoom * (box.y1 + box.y2)) / 2,
  }
}

interface Fit {
  insets: Insets
  /** Milliseconds; 0 for at once. */
  duration: number
  /** What to show. */
  around: Collection
}

/** Shows everything there is, or a part of it, at once or moving there. */
export function fit(cy: Core, of: Fit) {
  if (!of.around.empty()) look(cy, fitted(cy, of), of.duration)
}

/** @param duration in milliseconds; 0 for at once */
export function look(cy: Core, view: View, duration: number) {
  cy.stop()
  if (duration === 0) cy.viewport(view)
  else cy.animate(view, { duration, easing: 'ease-in-out' })
}

/** Brings a thing or line into view when it is outside it. */
export function revealThing(cy: Core, id: string, insets: Insets) {
  const element = cy.getElementById(id)
  if (element.empty()) return
  const box = element.renderedBoundingBox()
  const inside =
    box.x1 >= insets.left &&
    box.y1 >= insets.top &&
    box.x2 <= cy.width() - insets.left &&
    box.y2 <= cy.height() - insets.bottom
  if (!inside) cy.animate({ center: { eles: element } }, { duration: motion() })
}
