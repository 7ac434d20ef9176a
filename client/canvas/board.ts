/** The canvas with what is on it: shows drawings one after the other, marks, moves and is looked at. */
import type { Core } from 'cytoscape'
import type { Drawing } from '../state/drawing.ts'
import { leftAfter, thinned } from '../state/exposure-drawing.ts'
import type { ExposureMarks, LitEvidence } from '../state/exposure-marks.ts'
import type { Arranger } from './arranger.ts'
import { fit, isNarrow, motion, revealed, zoomed, type InsetsAt } from './camera.ts'
import { crowdedNames } from './crowded-names.ts'
import { applyDifference, openedSince, type Applied } from './difference.ts'
import { elementsOf, type Look } from './elements.ts'
import { geometryOf, leavesOf } from './geometry.ts'
import { exposeOn, markOn } from './marking.ts'
import { namesAbove } from './names-above.ts'
import type { Place } from './plan-of.ts'
import { styleFor } from './style.ts'
import type { Selection } from '../state/view.ts'

/** How a drawing is to look. */
export interface Theme extends Omit<Look, 'narrow'> {
  /** What a reorganisation marks in it; always there, or never. */
  marks?: ExposureMarks | undefined
  /** What a reason rests on, or what belongs to something selected that is not drawn itself. */
  lit?: LitEvidence | undefined
}

/** A drawing of so few things has room for every name. */
const roomForNames = 60

/** More things than this are set in their places at once rather than moved there. */
const mostMoved = 400

export class Board {
  readonly #cy: Core
  readonly #arranger: Arranger
  readonly #insetsAt: InsetsAt
  #applied: Applied = new Map()
  #places = new Map<string, Place>()
  #drawing: Drawing | undefined
  /** The drawing without what is gone after a reorganisation. */
  #left: Drawing | undefined
  #theme: Theme | undefined
  #selected: Selection | undefined
  #pointed: string | undefined
  #asked = 0
  /** Whether the person has panned or zoomed since everything was last fitted in. */
  #looking = false

  constructor(cy: Core, arranger: Arranger, insetsAt: InsetsAt) {
    this.#cy = cy
    this.#arranger = arranger
    this.#insetsAt = insetsAt
    cy.on('dragpan pinchzoom scrollzoom', () => (this.#looking = true))
  }

  /** Shows a drawing; one asked for meanwhile takes its place. Rejects when the layout fails. */
  async show(drawing: Drawing, theme: Theme) {
    const asked = ++this.#asked
    const before = this.#drawing
    if (drawing.ground !== before?.ground) {
      const places = await this.#arranged(drawing)
      if (asked !== this.#asked || this.#cy.destroyed()) return
      this.#places = places
    }
    if (theme.colours !== this.#theme?.colours) this.#restyle(theme, drawing)
    this.#theme = theme
    this.#drawing = drawing
    this.#apply(drawing, theme)
    if (!before) this.#markDrawn()
    const opened = openedSince(before, drawing)
    if (opened) this.#look(opened)
    else if (drawing.ground.key !== before?.ground.key) this.fit(before ? motion() : 0)
    else if (drawing.ground !== before.ground && !this.#looking) this.fit()
  }

  /** Marks what is selected, or nothing. */
  select(selection: Selection | undefined) {
    this.#selected = selection
    this.#mark()
  }

  /** Lights what the pointer is over, or nothing. */
  point(id: string | undefined) {
    if (id === this.#pointed) return
    this.#pointed = id
    this.#mark()
  }

  /** Moves a thing with what stands in it, by pixels at zoom 1. */
  move(id: string, by: Place) {
    const node = this.#cy.getElementById(id)
    if (!node.isNode()) return
    this.#cy.batch(() => {
      for (const leaf of leavesOf(node)) leaf.shift({ x: by[0], y: by[1] })
    })
    this.moved(id, by)
  }

  /** Takes in that a thing has been moved on the canvas. */
  moved(id: string, by: Place) {
    this.#arranger.move(id, by)
    const node = this.#cy.getElementById(id)
    const all = [id, ...node.descendants().map((inside) => inside.id())]
    for (const one of all) {
      const [x, y] = this.#places.get(one) ?? [0, 0]
      this.#places.set(one, [x + by[0], y + by[1]])
    }
    this.#turnNames()
  }

  /** Lays everything out anew. */
  async reset() {
    const [drawing, theme] = [this.#drawing, this.#theme]
    if (!drawing || !theme) return
    this.#arranger.forget()
    const { shown } = await this.#arranger.arrange(drawing.ground, this.#stage())
    this.#places = shown
    this.#apply(drawing, theme)
    this.fit()
  }

  zoom(to: 'in' | 'out' | 'fit') {
    if (to === 'fit') this.fit()
    else {
      zoomed(this.#cy, to)
      this.#looking = true
    }
  }

  /** @param around what to fit in; everything when left out */
  fit(duration = motion(), around = this.#cy.elements()) {
    this.#looking = false
    fit(this.#cy, { duration, insets: this.#insets, around })
  }

  /** Looks closely at a group that has been opened. */
  #look(group: string) {
    this.fit(motion(), this.#cy.$id(group))
    this.#looking = true
  }

  reveal(id: string) {
    revealed(this.#cy, id, this.#insets)
  }

  resized() {
    this.#cy.resize()
    if (!this.#looking) this.fit(0)
  }

  /** The typeface has come: names are drawn with it. */
  redrawNames() {
    if (this.#theme && this.#drawing) this.#restyle(this.#theme, this.#drawing)
  }

  /** Where everything in a drawing stands; undefined while another is shown. */
  geometry(drawing: Drawing) {
    return drawing === this.#drawing ? geometryOf(this.#cy) : undefined
  }

  end() {
    this.#arranger.end()
    this.#cy.destroy()
  }

  /** Tells whoever measures the page when the first picture stands. */
  #markDrawn() {
    const mark = () => performance.mark('picture-drawn')
    this.#cy.one('render', () => requestAnimationFrame(mark))
  }

  /** Arranged for the stage as it is when all that comes with the drawing has taken its room on the page. */
  async #arranged({ ground }: Drawing) {
    await new Promise((resume) => setTimeout(resume))
    if (this.#cy.destroyed()) return this.#places
    this.#cy.resize()
    const { shown } = await this.#arranger.arrange(ground, this.#stage())
    return shown
  }

  get #insets() {
    return this.#insetsAt(this.#cy.width())
  }

  #stage() {
    const insets = this.#insets
    return {
      width: Math.max(280, this.#cy.width() - insets.left - insets.right),
      height: Math.max(280, this.#cy.height() - insets.top - insets.bottom),
      narrow: isNarrow(this.#cy.width()),
    }
  }

  #restyle(theme: Theme, drawing: Drawing) {
    const extent = { things: drawing.things.length, exposed: theme.marks !== undefined }
    this.#cy.style(styleFor(theme.colours, extent))
  }

  #apply(drawing: Drawing, theme: Theme) {
    const left = theme.marks?.phase === 'after' ? leftAfter(drawing, theme.marks) : drawing
    this.#left = left
    const elements = elementsOf(thinned(drawing, left), {
      ...theme,
      narrow: isNarrow(this.#cy.width()),
    })
    const change = { before: this.#applied, elements, places: this.#places }
    const { now, added } = applyDifference(this.#cy, change)
    this.#applied = now
    if (theme.marks) exposeOn(this.#cy, drawing, { left, marks: theme.marks })
    this.#settle(added)
    this.#turnNames()
    this.#mark()
  }

  /** Brings what was there already to its place. */
  #settle(added: ReadonlySet<string>) {
    const duration = this.#cy.nodes().length > mostMoved ? 0 : motion()
    for (const node of this.#cy.nodes(':childless')) {
      const [x, y] = this.#places.get(node.id()) ?? [0, 0]
      const { x: oldX, y: oldY } = node.position()
      if (added.has(node.id()) || (Math.abs(x - oldX) < 0.5 && Math.abs(y - oldY) < 0.5)) continue
      node.stop()
      if (duration === 0) node.position({ x, y })
      else node.animate({ position: { x, y } }, { duration, easing: 'ease-in-out' })
    }
  }

  #turnNames() {
    if (!this.#drawing) return
    const above = namesAbove(this.#drawing, this.#places)
    const narrow = isNarrow(this.#cy.width())
    const crowded =
      this.#drawing.things.length > roomForNames
        ? crowdedNames(this.#drawing, this.#places, { above, narrow })
        : new Set<string>()
    this.#cy.batch(() => {
      for (const node of this.#cy.nodes()) {
        node.toggleClass('above', above.has(node.id()))
        node.toggleClass('crowded', crowded.has(node.id()))
      }
    })
  }

  #mark() {
    const [drawing, selected, pointed] = [this.#left, this.#selected, this.#pointed]
    if (drawing) markOn(this.#cy, drawing, { selected, pointed, evidence: this.#theme?.lit })
  }
}
