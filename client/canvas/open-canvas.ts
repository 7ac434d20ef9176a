import type { Core } from 'cytoscape'
import { heedGestures, type Gestures } from './gestures.ts'
import { nearest } from './zoom.ts'

/**
 * Loads the drawing library, which the first page does not wait for, and opens an empty canvas in `container`.
 * @returns undefined when the container has left the page meanwhile
 */
export async function openCanvas(
  container: HTMLElement,
  gestures: Gestures,
): Promise<Core | undefined> {
  const { default: cytoscape } = await import('cytoscape')
  if (!container.isConnected) return undefined
  const cy = cytoscape({
    container,
    maxZoom: nearest,
    // Its own steps grow with what it takes the device to be.
    userZoomingEnabled: false,
    autounselectify: true,
    boxSelectionEnabled: false,
    hideEdgesOnViewport: false,
  })
  heedGestures(cy, gestures)
  return cy
}
