/** What is done on the canvas with mouse or finger, in terms of the drawing. */
import type { Core, EventObject, NodeSingular } from 'cytoscape'
import type { Place } from '../layout/plan-of.ts'
import { stepsOf } from './zoom.ts'

export interface Gestures {
  /** A thing or line was clicked or tapped; undefined for the empty canvas. */
  chosen: (id: string | undefined) => void
  /** A thing was clicked twice. */
  entered: (id: string) => void
  /** The pointer is over a thing or line, or over none. */
  pointed: (id: string | undefined) => void
  /** A thing is on its way, by pixels at zoom 1 since it was last told. */
  dragging: (id: string, by: Place) => void
  /** Steps of zoom are asked for, about a place on the stage; positive is nearer. */
  zoomed: (steps: number, about: Place) => void
  /** Two fingers may pinch: the zoom at which everything is seen is asked for. */
  leastZoom: () => number
  /** A thing has been dragged by pixels at zoom 1. */
  dragged: (id: string, by: Place) => void
}

export function heedGestures(cy: Core, gestures: Gestures) {
  cy.on('tap', (event) => gestures.chosen(idOf(cy, event)))
  cy.on('dbltap', 'node', ({ target }) => gestures.entered((target as NodeSingular).id()))
  heedPointer(cy, gestures.pointed)
  heedDrags(cy, gestures)
  heedWheel(cy, gestures.zoomed)
  heedPinches(cy, gestures.leastZoom)
}

function heedWheel(cy: Core, zoomed: Gestures['zoomed']) {
  const container = cy.container()
  const turned = (event: WheelEvent) => {
    event.preventDefault()
    const { left, top } = (container ?? document.body).getBoundingClientRect()
    const steps = stepsOf(event)
    if (steps !== 0) zoomed(steps, [event.clientX - left, event.clientY - top])
  }
  container?.addEventListener('wheel', turned, { passive: false })
}

/** The library follows fingers on a screen, and those on a trackpad where the browser tells them from a wheel. */
function heedPinches(cy: Core, leastZoom: Gestures['leastZoom']) {
  const begins = () => {
    cy.minZoom(leastZoom())
    cy.userZoomingEnabled(true)
  }
  const ends = () => {
    cy.userZoomingEnabled(false)
    cy.minZoom(0)
  }
  for (const start of ['touchstart', 'gesturestart'])
    cy.container()?.addEventListener(start, begins, { capture: true, passive: true })
  for (const end of ['touchend', 'touchcancel', 'gestureend'])
    cy.container()?.addEventListener(end, ends, { passive: true })
}

/** Follows where the pointer moves, as the library does not tell that it has left; what is dragged stays pointed at. */
function heedPointer(cy: Core, pointed: Gestures['pointed']) {
  let grabs = false
  cy.on('grabon', () => (grabs = true))
  cy.on('freeon', () => (grabs = false))
  cy.on('mousemove', (event) => {
    if (!grabs) pointed(idOf(cy, event))
  })
  const away = () => pointed(undefined)
  const leaving = new AbortController()
  const { signal } = leaving
  cy.container()?.addEventListener('pointerleave', away, { signal })
  cy.container()?.addEventListener('pointercancel', away, { signal })
  addEventListener('blur', away, { signal })
  cy.on('destroy', () => leaving.abort())
}

const idOf = (cy: Core, { target }: EventObject) =>
  target === cy ? undefined : (target as NodeSingular).id()

function heedDrags(cy: Core, { dragging, dragged }: Gestures) {
  const placeOf = (node: NodeSingular): Place => {
    const inside = node.children()[0] ?? node
    const { x, y } = inside.position()
    return [x, y]
  }
  const since = ([x, y]: Place, [fromX, fromY]: Place): Place => [x - fromX, y - fromY]
  let drag: { id: string; from: Place; told: Place } | undefined
  cy.on('grabon', 'node', ({ target }) => {
    const node = target as NodeSingular
    drag = { id: node.id(), from: placeOf(node), told: placeOf(node) }
  })
  cy.on('drag', 'node', ({ target }) => {
    const node = target as NodeSingular
    if (drag?.id !== node.id()) return
    const now = placeOf(node)
    dragging(node.id(), since(now, drag.told))
    drag.told = now
  })
  cy.on('dragfreeon', 'node', ({ target }) => {
    const node = target as NodeSingular
    if (drag?.id === node.id()) dragged(node.id(), since(placeOf(node), drag.from))
    drag = undefined
  })
}
