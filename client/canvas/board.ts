/** The canvas with what is on it: shows drawings one after the other, marks, moves and is looked at. */
import type { Core } from 'cytoscape'
import type { ShownDrawing } from '../state/shown-drawing.ts'
import type { Selection } from '../../server/domain/picture-question.ts'
import { leftAfter, thinBundles } from '../state/exposure-drawing.ts'
import type { ExposureMarks, LitEvidence } from '../state/exposure-marks.ts'
import type { Arranger } from '../layout/arranger.ts'
import { fit, isNarrow, look, motion, whole, type InsetsAt, revealThing } from './camera.ts'
import { crowdedNames } from './crowded-names.ts'
import { applyDifference, openedSince, type Applied } from './difference.ts'
import { elementsOf, type Look } from './elements.ts'
import { geometryOf, leavesOf } from './geometry.ts'
import { withLozenges, type Pictured } from './hulls.ts'
import { exposeOn, markOn } from './marking.ts'
import { namesAbove } from './names-above.ts'
import type { Place } from '../layout/plan-of.ts'
import { styleFor } from './style.ts'
import { zoomAfter } from './zoom.ts'

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
  #drawing: ShownDrawing | undefined
  /** The drawing as it stands on the canvas: a set as a hull only where that holds its members alone. */
  #pictured: ShownDrawing | undefined
  /** The same without what is gone after a reorganisation. */
  #left: ShownDrawing | undefined
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
    cy.on('dragpan pinchzoom', () => (this.#looking = true))
  }

  /** Shows a drawing; one asked for meanwhile takes its place. Rejects when the layout fails. */
  async show(drawing: ShownDrawing, theme: Theme) {
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
    if (drawing !== before) this.#pointed = undefined
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
      this.carry(id, by)
    })
    this.moved(id, by)
  }

  /** The members of a set go with the lozenge that stands for their hull. */
  carry(id: string, [x, y]: Place) {
    if (this.#cy.getElementById(id).isParent()) return
    for (const inside of this.#insideOf(id)) this.#cy.getElementById(inside).shift({ x, y })
  }

  /** Takes in that a thing has been moved on the canvas with what stands in it. */
  moved(id: string, by: Place) {
    const [drawing, theme] = [this.#drawing, this.#theme]
    if (!drawing || !theme) return
    const inside = this.#insideOf(id)
    const isHull = drawing.ground.things.some((thing) => thing.id === id && thing.sort === 'hull')
    this.#arranger.move(isHull ? [id, ...inside] : [id], by)
    for (const one of [id, ...inside]) {
      const [x, y] = this.#places.get(one) ?? [0, 0]
      this.#places.set(one, [x + by[0], y + by[1]])
    }
    this.#apply(drawing, theme)
  }

  /** Everything in a group or a set, at any depth, whether it is shown or not. */
  #insideOf(id: string): string[] {
    const things = this.#drawing?.ground.things ?? []
    const inside = things.filter(({ parent }) => parent === id)
    return inside.flatMap((thing) => [thing.id, ...this.#insideOf(thing.id)])
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
    const middle = [this.#cy.width() / 2, this.#cy.height() / 2] as const
    if (to === 'fit') this.fit()
    else this.zoomBy(to === 'in' ? 1 : -1, middle)
  }

  /** Zooms about a place on the stage; as far out as it goes, everything is in view. */
  zoomBy(steps: number, [x, y]: Place) {
    const cy = this.#cy
    const all = whole(cy, this.#insets)
    const level = zoomAfter(cy.zoom(), steps, all.zoom)
    this.#looking = level > all.zoom
    if (!this.#looking) look(cy, all, motion())
    else {
      cy.stop()
      cy.zoom({ level, renderedPosition: { x, y } })
    }
  }

  /** The zoom at which everything is seen. */
  leastZoom() {
    return whole(this.#cy, this.#insets).zoom
  }

  /** Moves the picture on its stage by pixels. */
  pan([x, y]: Place) {
    const cy = this.#cy
    this.#looking = true
    // Where a movement under way ends, the next begins.
    cy.stop(true, true)
    look(cy, { zoom: cy.zoom(), pan: { x: cy.pan().x + x, y: cy.pan().y + y } }, motion())
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
    revealThing(this.#cy, id, this.#insets)
  }

  resized() {
    this.#cy.resize()
    if (!this.#looking) this.fit(0)
  }

  /** The typeface has come: names are drawn with it. */
  redrawNames() {
    if (this.#theme && this.#drawing) this.#restyle(this.#theme, this.#drawing)
  }

  /** The drawing as it stands on the canvas. */
  get pictured() {
    return this.#pictured
  }

  /** Where everything stands now. */
  geometry() {
    return geometryOf(this.#cy)
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
  async #arranged({ ground }: ShownDrawing) {
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

  #restyle(theme: Theme, drawing: ShownDrawing) {
    const extent = { things: drawing.things.length, exposed: theme.marks !== undefined }
    this.#cy.style(styleFor(theme.colours, extent))
  }

  #apply(of: ShownDrawing, theme: Theme) {
    const looks = { narrow: isNarrow(this.#cy.width()), exposed: theme.marks !== undefined }
    const { drawing, places } = withLozenges({ drawing: of, places: this.#places }, looks)
    const left = theme.marks?.phase === 'after' ? leftAfter(drawing, theme.marks) : drawing
    this.#pictured = drawing
    this.#left = left
    const elements = elementsOf(thinBundles(drawing, left), { ...theme, narrow: looks.narrow })
    const { now, added } = applyDifference(this.#cy, { before: this.#applied, elements, places })
    this.#applied = now
    if (theme.marks) exposeOn(this.#cy, drawing, { left, marks: theme.marks })
    this.#settle(places, added)
    this.#turnNames({ drawing, places }, looks.narrow)
    this.#mark()
    this.#measureAnew()
  }

  /** The library takes style up late: bounds asked for before that are reckoned with the old names, and kept. */
  #measureAnew() {
    for (const element of this.#cy.elements()) element.style('label')
  }

  /** Brings what was there already to its place. */
  #settle(places: Pictured['places'], added: ReadonlySet<string>) {
    const duration = this.#cy.nodes().length > mostMoved ? 0 : motion()
    for (const node of this.#cy.nodes()) {
      // What moves by itself would take what it holds with it.
      if (node.isParent()) node.stop()
      const [x, y] = places.get(node.id()) ?? [0, 0]
      const { x: oldX, y: oldY } = node.position()
      const stands = Math.abs(x - oldX) < 0.5 && Math.abs(y - oldY) < 0.5
      if (node.isParent() || added.has(node.id()) || stands) continue
      node.stop()
      if (duration === 0) node.position({ x, y })
      else node.animate({ position: { x, y } }, { duration, easing: 'ease-in-out' })
    }
  }

  #turnNames({ drawing, places }: Pictured, narrow: boolean) {
    const above = namesAbove(drawing, places)
    const crowded =
      drawing.things.length > roomForNames
        ? crowdedNames(drawing, places, { above, narrow })
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
