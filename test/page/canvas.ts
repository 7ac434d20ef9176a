/** Reads what stands on the canvas of a picture, as the drawing library has it. */
import type { Page } from 'playwright-core'

interface Canvas {
  elements(): { map<T>(of: (element: CanvasElement) => T): T[] }
  zoom(): number
  pan(): { x: number; y: number }
}
interface CanvasElement {
  id(): string
  isNode(): boolean
  classes(): string[]
  boundingBox(options?: object): { x1: number; y1: number; x2: number; y2: number }
  renderedPosition(): { x: number; y: number }
  position(): { x: number; y: number }
}

export interface OnCanvas {
  zoom: number
  pan: { x: number; y: number }
  elements: {
    id: string
    classes: string[]
    /** The middle of a thing in pixels of the page; of a line, the corner of the stage. */
    at: { x: number; y: number }
    /** The same in pixels at zoom 1. */
    place: { x: number; y: number }
    /** With its name, in pixels at zoom 1. */
    box: { x1: number; y1: number; x2: number; y2: number }
  }[]
}

export const pictureDrawn = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('picture-drawn').length > 0)

/** @param picture the first on the page, or another by its selector */
export function canvasOf(page: Page, picture = 'bl-picture'): Promise<OnCanvas> {
  return page
    .locator(picture)
    .first()
    .evaluate((host) => {
      const container = host.shadowRoot?.querySelector('.canvas')
      const { cy } = (container as unknown as { _cyreg: { cy: Canvas } })._cyreg
      const { left, top } = host.getBoundingClientRect()
      const none = { x: 0, y: 0 }
      return {
        zoom: cy.zoom(),
        pan: { ...cy.pan() },
        elements: cy.elements().map((element) => {
          const { x, y } = element.isNode() ? element.renderedPosition() : none
          const { x1, y1, x2, y2 } = element.boundingBox()
          return {
            id: element.id(),
            classes: element.classes(),
            at: { x: left + x, y: top + y },
            place: element.isNode() ? { ...element.position() } : none,
            box: { x1, y1, x2, y2 },
          }
        }),
      }
    })
}

export function elementOf(canvas: OnCanvas, id: string): OnCanvas['elements'][number] {
  const found = canvas.elements.find((element) => element.id === id)
  if (!found) throw new Error(`${id} is not on the canvas`)
  return found
}

/** Ids of what has a class of style. */
export const classed = (canvas: OnCanvas, name: string): string[] =>
  canvas.elements.filter(({ classes }) => classes.includes(name)).map(({ id }) => id)
