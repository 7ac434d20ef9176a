/** What is done on the canvas with mouse or finger, in terms of the drawing. */
import type { Core, EventObject, NodeSingular } from 'cytoscape'
import type { Place } from './plan-of.ts'

export interface Gestures {
  /** A thing or line was clicked or tapped; undefined for the empty canvas. */
  chosen: (id: string | undefined) => void
  /** A thing was clicked twice. */
  entered: (id: string) => void
  /** The pointer is over a thing or line, or over none. */
  pointed: (id: string | undefined) => void
  /** A thing was dragged by pixels at zoom 1. */
  dragged: (id: string, by: Place) => void
}

export function heedGestures(cy: Core, gestures: Gestures) {
  const idOf = (event: EventObject) =>
    event.target === cy ? undefined : (event.target as NodeSingular).id()
  cy.on('tap', (event) => gestures.chosen(idOf(event)))
  cy.on('dbltap', 'node', ({ target }) => gestures.entered((target as NodeSingular).id()))
  cy.on('mouseover', 'node, edge', (event) => gestures.pointed(idOf(event)))
  cy.on('mouseout', 'node, edge', () => gestures.pointed(undefined))

  let from: Place | undefined
  const placeOf = (node: NodeSingular): Place => {
    const inside = node.children()[0] ?? node
    const { x, y } = inside.position()
    return [x, y]
  }
  cy.on('grab', 'node', ({ target }) => {
    from = placeOf(target as NodeSingular)
  })
  cy.on('dragfree', 'node', ({ target }) => {
    const node = target as NodeSingular
    if (!from) return
    const [x, y] = placeOf(node)
    gestures.dragged(node.id(), [x - from[0], y - from[1]])
    from = undefined
  })
}
