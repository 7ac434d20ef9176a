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

/** One press of a zoom button. */
const zoomStep = 1.3

export const zoomLimits = { min: 0.05, max: 3 }

/** Milliseconds a movement of the picture takes; none where the person wants none. */
export function motion(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300
}

/** Where to look from to see `around` as large as it goes. */
function fitted(cy: Core, around: Collection, insets: Insets) {
  const box = around.boundingBox()
  const width = Math.max(1, cy.width() - insets.left - insets.right)
  const height = Math.max(1, cy.height() - insets.top - insets.bottom)
  const whole = Math.min(largestFit, width / Math.max(1, box.w), height / Math.max(1, box.h))
  const chosen = cy.elements('.chosen')
  // What a sheet leaves of a telephone is too small for everything: then what is selected is what to see.
  const closer = isNarrow(cy.width()) && whole < readable && chosen.nonempty()
  const [zoom, middle] = closer ? [readable, chosen.boundingBox()] : [whole, box]
  const pan = {
    x: insets.left + width / 2 - (zoom * (middle.x1 + middle.x2)) / 2,
    y: insets.top + height / 2 - (zoom * (middle.y1 + middle.y2)) / 2,
  }
  return { zoom, pan }
}

interface Fit {
  insets: Insets
  /** Milliseconds; 0 for at once. */
  duration: number
  /** What to show. */
  around: Collection
}

/** Shows everything there is, or a part of it, at once or moving there. */
export function fit(cy: Core, { duration, insets, around }: Fit) {
  if (around.empty()) return
  const view = fitted(cy, around, insets)
  cy.stop()
  if (duration === 0) cy.viewport(view)
  else cy.animate(view, { duration, easing: 'ease-in-out' })
}

export function zoomed(cy: Core, way: 'in' | 'out') {
  const factor = way === 'in' ? zoomStep : 1 / zoomStep
  const level = Math.min(zoomLimits.max, Math.max(zoomLimits.min, cy.zoom() * factor))
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}

/** Brings a thing or line into view when it is outside it. */
export function revealed(cy: Core, id: string, insets: Insets) {
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
