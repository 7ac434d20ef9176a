/** What an exposure writes over the canvas: the sign of each class at the middle of its line, and who is inside what. */
import type { Core } from 'cytoscape'
import { exposureClasses, type ExposureClass } from '../../server/domain/words.ts'
import { isAtRisk } from '../state/exposure-marks.ts'
import { classSignOf, classSignSize } from './class-signs.ts'
import type { Colours } from './colours.ts'
import type { Badge } from './exposed.ts'
import { imageOf } from './images.ts'
import { noteType, placedNotes, type Note, type PlacedNote } from './notes.ts'
import { middleOf, penOver, signScale, writeOver } from './over-canvas.ts'
import { typeface } from './style.ts'

export interface Written {
  badges: Badge[]
  notes: Note[]
  colours: Colours
}

/** Below this zoom notes cannot be read, and only what is at risk and drawn by itself has room for a sign. */
const roomy = 0.5

export class MarksLayer {
  readonly #cy: Core
  readonly #canvas: HTMLCanvasElement
  readonly #signs = new Map<ExposureClass, HTMLImageElement>()
  #written: Written | undefined
  /** Where the notes stand; undefined when something has moved since they were placed. */
  #placed: PlacedNote[] | undefined

  constructor(cy: Core, canvas: HTMLCanvasElement) {
    this.#cy = cy
    this.#canvas = canvas
    cy.on('render', () => this.#draw())
    cy.on('position', () => (this.#placed = undefined))
  }

  /** Writes over the canvas, or fades what is written there. */
  show(written: Written | undefined) {
    this.#canvas.classList.toggle('faded', written === undefined)
    if (!written) return
    if (written.colours !== this.#written?.colours) this.#paintSigns(written.colours)
    this.#written = written
    this.#placed = undefined
    this.#draw()
  }

  #paintSigns(colours: Colours) {
    for (const of of exposureClasses) {
      const image = new Image(2 * classSignSize, 2 * classSignSize)
      image.addEventListener('load', () => this.#draw())
      image.src = imageOf(classSignOf(of, { ink: colours[of], ground: colours.canvas }))
      this.#signs.set(of, image)
    }
  }

  #draw() {
    const written = this.#written
    const pen = written && penOver(this.#cy, this.#canvas)
    if (!pen) return
    for (const badge of written.badges) this.#drawBadge(pen, badge, written)
    if (this.#cy.zoom() < roomy) return
    this.#placed ??= placedNotes(this.#cy, written.notes)
    for (const note of this.#placed) this.#drawNote(pen, note, written.colours)
  }

  #drawBadge(pen: CanvasRenderingContext2D, { id, class: of, count }: Badge, { colours }: Written) {
    const element = this.#cy.getElementById(id)
    const sign = this.#signs.get(of)
    const zoom = this.#cy.zoom()
    const hasRoom = zoom >= roomy || (isAtRisk(of) && count === undefined)
    if (element.empty() || !sign?.complete || !hasRoom) return
    const scale = signScale(zoom)
    const { x, y } = middleOf(element)
    const size = classSignSize * scale
    pen.globalAlpha = element.hasClass('faint') ? 0.35 : 1
    pen.drawImage(sign, x - size / 2, y - size / 2, size, size)
    if (count !== undefined) {
      pen.font = `600 ${12 * scale}px ${typeface}`
      pen.textAlign = 'left'
      const at = { x: x + size / 2 + 3, y: y + 4 * scale }
      writeOver(pen, String(count), { ...at, ink: colours[of], ground: colours.canvas })
    }
    pen.globalAlpha = 1
  }

  #drawNote(pen: CanvasRenderingContext2D, { id, lines, box }: PlacedNote, colours: Colours) {
    const zoom = this.#cy.zoom()
    const { x: left, y: top } = this.#cy.pan()
    pen.font = `600 ${noteType.size * zoom}px ${typeface}`
    pen.textAlign = 'center'
    pen.globalAlpha = this.#cy.getElementById(id).hasClass('faint') ? 0.5 : 1
    const x = left + (zoom * (box.left + box.right)) / 2
    for (const [i, line] of lines.entries()) {
      const y = box.top + noteType.size + i * noteType.line
      const inks = { ink: colours.direct, ground: colours.canvas }
      writeOver(pen, line, { x, y: top + zoom * y, ...inks })
    }
    pen.globalAlpha = 1
  }
}
