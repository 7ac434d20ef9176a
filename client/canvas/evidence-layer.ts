/** What evidence puts over the canvas: whom anybody has asked beside each actor, and a question mark where nobody has confirmed. */
import type { Core, SingularElementReturnValue } from 'cytoscape'
import type { ShownDrawing } from '../state/shown-drawing.ts'
import type { EvidenceMarks } from '../state/evidence-marks.ts'
import type { Colours } from './colours.ts'
import {
  evidenceSignOf,
  evidenceSigns,
  evidenceSignSize,
  type EvidenceSign,
} from './evidence-signs.ts'
import { imageOf } from './images.ts'
import { middleOf, penOver, signScale, writeOver } from './over-canvas.ts'
import { placedSigns, type PlacedSign } from './placed-signs.ts'
import { typeface } from './style.ts'

export class EvidenceLayer {
  readonly #cy: Core
  readonly #canvas: HTMLCanvasElement
  readonly #images = new Map<EvidenceSign, HTMLImageElement>()
  #colours: Colours | undefined
  #signs: readonly PlacedSign[] = []

  constructor(cy: Core, canvas: HTMLCanvasElement) {
    this.#cy = cy
    this.#canvas = canvas
    cy.on('render', () => this.#draw())
  }

  /** Shows what is said of a drawing in place of what was shown. */
  show(drawing: ShownDrawing, marks: EvidenceMarks, colours: Colours) {
    if (colours !== this.#colours) this.#paint(colours)
    this.#signs = placedSigns(drawing, marks)
    this.#draw()
  }

  #paint(colours: Colours) {
    this.#colours = colours
    for (const sign of evidenceSigns) {
      const image = new Image(2 * evidenceSignSize, 2 * evidenceSignSize)
      image.addEventListener('load', () => this.#draw())
      image.src = imageOf(evidenceSignOf(sign, { ink: colours.text, ground: colours.canvas }))
      this.#images.set(sign, image)
    }
  }

  #draw() {
    const colours = this.#colours
    const pen = colours && penOver(this.#cy, this.#canvas)
    if (!pen) return
    for (const sign of this.#signs) this.#drawSign(pen, sign, colours)
  }

  #drawSign(pen: CanvasRenderingContext2D, { id, sign, count }: PlacedSign, colours: Colours) {
    const element = this.#cy.getElementById(id)
    const image = this.#images.get(sign)
    if (element.empty() || !image?.complete) return
    const scale = signScale(this.#cy.zoom())
    const size = evidenceSignSize * scale
    const { x, y } = placeOf(element, sign)
    pen.globalAlpha = element.hasClass('faint') ? 0.35 : 1
    pen.drawImage(image, x - size / 2, y - size / 2, size, size)
    if (count !== undefined) {
      pen.font = `600 ${12 * scale}px ${typeface}`
      pen.textAlign = 'left'
      const at = { x: x + size / 2 + 2, y: y + 4 * scale }
      writeOver(pen, count, { ...at, ink: colours.text, ground: colours.canvas })
    }
    pen.globalAlpha = 1
  }
}

/** Pixels at zoom 1 that a sign in a hull stands off from its thing: the name of the hull is above it. */
const besideInHull = 5

/** At the corner of a thing that its name is not at: coverage to the right, the question mark to the left. */
function placeOf(element: SingularElementReturnValue, sign: EvidenceSign) {
  const middle = middleOf(element)
  const [node] = element.nodes()
  if (!node || node.hasClass('joint')) return middle
  const isInHull = node.parent().is('.hull')
  // A circle's corner is nearer its middle than that of its box.
  const reach = node.hasClass('folded') ? Math.SQRT1_2 : 1
  const away = isInHull ? besideInHull * signScale(element.cy().zoom()) : 0
  const across = (reach * node.renderedWidth()) / 2 + away
  const up = isInHull ? 0 : (reach * node.renderedHeight()) / 2
  return {
    x: middle.x + (sign === 'suggested' ? -across : across),
    y: middle.y + (node.hasClass('above') ? up : -up),
  }
}
