/** Where everything stands on the canvas, for whoever draws it elsewhere. */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'

export interface Point {
  x: number
  y: number
}

/** In pixels at zoom 1. */
export interface Geometry {
  /** The middle and the size of each thing; of what holds others, its frame. */
  things: Map<string, Point & { width: number; height: number }>
  /** From end to end, with the point that bends it between them if it is bent. */
  lines: Map<string, { points: Point[]; middle: Point }>
  /** Ids of things whose name stands above. */
  above: Set<string>
}

/** From edge to edge of its two things; from middle to middle where they overlap, which the library draws no line for. */
function lineOf(edge: EdgeSingular) {
  // Undefined for a straight line, though the library's types do not say so.
  const bends = edge.controlPoints() as Point[] | undefined
  const points = [edge.sourceEndpoint(), ...(bends ?? []), edge.targetEndpoint()]
  if (points.every(({ x, y }) => Number.isFinite(x + y))) return { points, middle: edge.midpoint() }
  const [from, to] = [edge.source().position(), edge.target().position()]
  return {
    points: [{ ...from }, { ...to }],
    middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  }
}

export function geometryOf(cy: Core): Geometry {
  const geometry: Geometry = { things: new Map(), lines: new Map(), above: new Set() }
  for (const node of cy.nodes()) {
    const { x1, y1, w, h } = node.boundingBox({ includeLabels: false, includeOverlays: false })
    const frame = { x: x1 + w / 2, y: y1 + h / 2, width: w, height: h }
    const alone = { ...node.position(), width: node.width(), height: node.height() }
    geometry.things.set(node.id(), node.isParent() ? frame : alone)
    if (node.hasClass('above')) geometry.above.add(node.id())
  }
  for (const edge of cy.edges()) {
    geometry.lines.set(edge.id(), lineOf(edge))
  }
  return geometry
}

/** The things in a thing that hold no others, or itself. */
export function leavesOf(node: NodeSingular): NodeSingular[] {
  return node.isParent() ? node.descendants(':childless').toArray() : [node]
}
