/** What lies over the canvas: the ring of the keyboard, and a button to fold each opened group. */
import type { Core } from 'cytoscape'
import type { ShownDrawing } from '../state/shown-drawing.ts'
import type { picture } from '../locales/da/picture.ts'

type Texts = (typeof picture)['tools']

/** Pixels between a thing and the ring around it. */
const away = 8

export class Overlay {
  readonly #cy: Core
  readonly #over: HTMLElement
  readonly #fold: (group: string) => void
  readonly #ring = document.createElement('div')
  readonly #buttons = new Map<string, HTMLButtonElement>()
  #pointed: string | undefined

  /** @param fold asked for with the id of a group, not of its thing */
  constructor(cy: Core, over: HTMLElement, fold: (group: string) => void) {
    this.#cy = cy
    this.#over = over
    this.#fold = fold
    this.#ring.className = 'ring'
    this.#ring.hidden = true
    over.replaceChildren(this.#ring)
    cy.on('render', () => this.#follow())
  }

  /** Draws the ring around a thing or line, or nowhere. */
  ringAt(id: string | undefined) {
    this.#pointed = id
    this.#follow()
  }

  /** Puts a button on every opened group; the list has its own way, so they are for the pointer only. */
  foldable(drawing: ShownDrawing, texts: Texts) {
    const opened = drawing.things.filter((thing) => thing.sort === 'opened')
    for (const button of this.#buttons.values()) button.remove()
    this.#buttons.clear()
    for (const { id, name, selects } of opened) {
      const button = document.createElement('button')
      button.tabIndex = -1
      button.title = texts.foldGroup(name)
      button.textContent = '−'
      button.addEventListener('click', () => this.#fold(selects.id))
      this.#over.append(button)
      this.#buttons.set(id, button)
    }
    this.#follow()
  }

  #follow() {
    this.#followPointed()
    for (const [id, button] of this.#buttons) {
      const group = this.#cy.getElementById(id)
      if (group.empty()) continue
      const { x2, y1 } = group.renderedBoundingBox({ includeLabels: false, includeOverlays: false })
      put(button, { left: x2 - 44, top: y1 - 16 })
    }
  }

  #followPointed() {
    const element = this.#cy.getElementById(this.#pointed ?? '')
    this.#ring.hidden = element.empty()
    if (element.empty()) return
    const [line] = element.edges()
    const box = line
      ? boxAround(line.renderedMidpoint())
      : element.renderedBoundingBox({ includeLabels: false, includeOverlays: false })
    put(this.#ring, { left: box.x1 - away, top: box.y1 - away })
    this.#ring.style.width = `${box.x2 - box.x1 + 2 * away}px`
    this.#ring.style.height = `${box.y2 - box.y1 + 2 * away}px`
  }
}

/** A line has its ring at its middle. */
const boxAround = ({ x, y }: { x: number; y: number }) => ({
  x1: x - away,
  y1: y - away,
  x2: x + away,
  y2: y + away,
})

function put(element: HTMLElement, { left, top }: { left: number; top: number }) {
  element.style.transform = `translate(${left}px, ${top}px)`
}
