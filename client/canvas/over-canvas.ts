/** Writing over the canvas, in pixels of the stage. */
import type { Core, NodeSingular, SingularElementReturnValue } from 'cytoscape'

/** A pen on an empty canvas as large as the picture; undefined when there is none, or the picture has ended. */
export function penOver(cy: Core, canvas: HTMLCanvasElement): CanvasRenderingContext2D | undefined {
  const pen = canvas.getContext('2d')
  if (!pen || cy.destroyed()) return undefined
  const [width, height] = [cy.width(), cy.height()]
  const dots = devicePixelRatio
  if (canvas.width !== Math.round(width * dots)) canvas.width = width * dots
  if (canvas.height !== Math.round(height * dots)) canvas.height = height * dots
  pen.setTransform(dots, 0, 0, dots, 0, 0)
  pen.clearRect(0, 0, width, height)
  return pen
}

/** Signs are drawn no smaller and no larger than this, however the picture is zoomed. */
const scales = { min: 0.45, max: 1.3 }

/** How large signs are beside their size at zoom 1. */
export const signScale = (zoom: number) => Math.min(scales.max, Math.max(scales.min, zoom))

/** The middle of a line, or where a thing stands. */
export function middleOf(element: SingularElementReturnValue) {
  const [line] = element.edges()
  return line ? line.renderedMidpoint() : (element as NodeSingular).renderedPosition()
}

interface Place {
  x: number
  y: number
  ink: string
  /** The colour behind, which edges the words. */
  ground: string
}

/** Words in the typeface of the pen, edged so that they can be read across lines. */
export function writeOver(
  pen: CanvasRenderingContext2D,
  text: string,
  { x, y, ink, ground }: Place,
) {
  pen.lineJoin = 'round'
  pen.lineWidth = 3
  pen.strokeStyle = ground
  pen.strokeText(text, x, y)
  pen.fillStyle = ink
  pen.fillText(text, x, y)
}
