import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Selection } from '../../server/domain/picture-question.ts'
import { neighboursIn, type DrawnFocus, type Neighbour } from '../../server/picture/sectors.ts'
import { emit, heardAt } from '../events.ts'
import { placedFocus, type FocusStage, type PlacedFocus, type PlacedRow } from '../layout/focus.ts'
import { halfOvalBelow } from '../layout/half-oval.ts'
import type { EvidenceMarks } from '../state/evidence-marks.ts'
import type { LitEvidence } from '../state/exposure-marks.ts'
import type { ShownDrawing } from '../state/shown-drawing.ts'
import type { Language } from '../view/view.ts'
import './bl-half-oval.ts'
import { jointOf, type Joint } from './focus-joint.ts'
import { focusOf, foldTextIn } from './focus-of.ts'
import {
  cardShape,
  jointShape,
  keyOf,
  lineShape,
  rimShape,
  ringShape,
  rowOf,
  rowShape,
  type Scene,
} from './focus-shapes.ts'
import { focusStyles } from './focus-styles.ts'
import { typefaceLoaded, widthOf } from './measured.ts'
import { stepsOf, zoomAfter } from './zoom.ts'

/** Pixels a press of the pointer may move and still choose. */
const still = 4

const wholeLook = { zoom: 1, x: 0, y: 0 }

interface Point {
  x: number
  y: number
}

/** A picture of one actor with a row for each neighbour. Silent to screen readers, who have its list. */
@customElement('bl-focus')
export class BlFocus extends LitElement {
  static override styles = focusStyles

  @property({ attribute: false }) drawing: ShownDrawing | undefined
  /** What interviews say of it. */
  @property({ attribute: false }) evidence: EvidenceMarks | undefined
  /** What belongs to something selected that is not drawn itself. */
  @property({ attribute: false }) lit: LitEvidence | undefined
  @property({ attribute: false }) selected: Selection | undefined
  @property() language: Language = 'da'
  /** Pixels that lie over it above. */
  @property({ type: Number }) above = 0
  /** Key of the opened sector. */
  @state() private opened: string | undefined
  /** What the pointer is over. */
  @state() private pointed: string | undefined
  /** What the keyboard is on in the list. */
  @state() private listed: string | undefined
  @state() private size = { width: 0, height: 0 }
  @state() private isMeasurable = false
  /** How it is looked at: pixels it has been moved by, and how far its places are drawn apart. */
  @state() private look = wholeLook
  @query('svg') private stage!: SVGSVGElement

  #placed: PlacedFocus | undefined
  /** Id of the actor in the middle. */
  #centre = ''
  #pressed: (Point & { isMoved: boolean }) | undefined
  #leave: (() => void)[] = []

  override connectedCallback() {
    super.connectedCallback()
    const watch = new ResizeObserver(([entry]) => {
      if (entry) this.size = { width: entry.contentRect.width, height: entry.contentRect.height }
    })
    watch.observe(this)
    this.#leave.push(
      () => watch.disconnect(),
      heardAt(this.getRootNode(), {
        'thing-point': ({ id }) => (this.listed = id),
        'picture-zoom': ({ to }) => this.#zoomTo(to),
        'picture-pan': ({ x, y }) => this.#pan(x, y),
        'picture-reset': () => (this.look = wholeLook),
      }),
    )
    void typefaceLoaded().then(() => (this.isMeasurable = true))
  }

  override disconnectedCallback() {
    for (const leave of this.#leave.splice(0)) leave()
    super.disconnectedCallback()
  }

  /** What can be drawn by now: the typeface tells the widths, and the stage has a size. */
  get #ready(): DrawnFocus | undefined {
    return this.isMeasurable && this.size.width > 0 ? this.drawing?.focus : undefined
  }

  override willUpdate(changed: PropertyValues) {
    const drawn = this.#ready
    if (!drawn) return
    if (drawn.centre.id !== this.#centre) {
      this.#centre = drawn.centre.id
      this.#placed = undefined
      this.opened = undefined
      this.look = wholeLook
    }
    const parts = ['drawing', 'evidence', 'language', 'opened', 'size', 'above', 'isMeasurable']
    const isOld = !this.#placed || parts.some((part) => changed.has(part))
    if (isOld && !this.#isNarrow) this.#place(drawn)
  }

  #place(drawn: DrawnFocus) {
    const { language, evidence, opened } = this
    this.#placed = placedFocus(focusOf(drawn, { language, evidence, opened }), this.#stage(drawn))
  }

  #stage(drawn: DrawnFocus): FocusStage {
    const { size } = this
    return {
      ...{ ...size, above: this.above, widthOf, kept: this.#placed?.left },
      foldText: foldTextIn(drawn, this.language),
    }
  }

  /** Too narrow for two ovals: the half one places itself. */
  get #isNarrow() {
    return this.size.width < halfOvalBelow
  }

  override updated() {
    if (!this.#ready || performance.getEntriesByName('picture-drawn').length > 0) return
    performance.mark('picture-drawn')
  }

  override render() {
    const drawn = this.#ready
    if (!drawn) return nothing
    if (this.#isNarrow) return this.#half(drawn)
    return this.#placed ? this.#whole(this.#placed, drawn) : nothing
  }

  #half(drawn: DrawnFocus) {
    return html`<bl-half-oval
      .drawn=${drawn}
      .stage=${this.#stage(drawn)}
      .evidence=${this.evidence}
      .selected=${this.selected}
      .language=${this.language}
    ></bl-half-oval>`
  }

  #whole(placed: PlacedFocus, drawn: DrawnFocus) {
    const rows = placed.rows.map((row) => this.#rowAtZoom(row))
    const everyone = neighboursIn(drawn)
    const neighbours = new Map(everyone.map((one) => [one.id, one]))
    const centre = this.#atZoom(placed.centre)
    const joints = this.#joints(drawn, neighbours, { rows, centre })
    const scene: Scene = {
      ...{ drawn, card: placed.card, neighbours, rows, centre, evidence: this.evidence },
      accented: new Set([...joints.flatMap(({ actors }) => actors), ...this.#marked]),
      faint: this.#faint(everyone),
      names: new Map([...everyone, ...drawn.together].map(({ id, name }) => [id, name])),
      chosen: this.selected?.type === 'Actor' ? this.selected.id : undefined,
    }
    const listed = actorIn(this.listed)
    return html`
      <svg
        aria-hidden="true"
        width=${this.size.width}
        height=${this.size.height}
        @wheel=${this.#turn}
        @pointerdown=${this.#press}
        @pointermove=${this.#move}
        @pointerup=${this.#release}
        @pointerleave=${() => (this.pointed = undefined)}
        @dblclick=${this.#enter}
      >
        <g class="lines">${repeat(rows, keyOf, (row) => lineShape(row, scene))}</g>
        <g class="joints">${joints.map(jointShape)}</g>
        ${cardShape(scene)}
        <g>${repeat(rows, keyOf, (row) => rowShape(row, scene))}</g>
        <g>${rows.map((row) => rimShape(row, scene))}</g>
        ${listed === undefined ? nothing : ringShape(listed, scene)}
      </svg>
    `
  }

  /** Zoom scales places, never type. */
  #atZoom({ x, y }: Point): Point {
    const { zoom, x: left, y: top } = this.look
    const [across, down] = [this.size.width / 2, this.size.height / 2]
    return { x: across + zoom * (x - across) + left, y: down + zoom * (y - down) + top }
  }

  /** Between the ovals there is more room then, but a text is as far from the outer one as ever. */
  #rowAtZoom(row: PlacedRow): PlacedRow {
    const { zoom } = this.look
    const place = this.#atZoom(row)
    const outerX = this.#placed ? this.#placed.centre.x + row.side * row.outer : row.x
    const outer = this.#atZoom({ x: outerX, y: row.y })
    return { ...row, ...place, outer: zoom * row.outer, textX: outer.x + row.textX - outerX }
  }

  #zoomTo(to: 'in' | 'out' | 'fit') {
    const { width, height } = this.size
    if (to === 'fit') this.look = wholeLook
    else this.#zoomBy(to === 'in' ? 1 : -1, { x: width / 2, y: height / 2 })
  }

  /** As far out as it goes, everything is in its place. */
  #zoomBy(steps: number, about: Point) {
    const { zoom: before, x, y } = this.look
    const zoom = zoomAfter(before, steps, 1)
    const [across, down] = [about.x - this.size.width / 2, about.y - this.size.height / 2]
    const share = zoom / before
    this.look =
      zoom === 1
        ? wholeLook
        : { zoom, x: across - share * (across - x), y: down - share * (down - y) }
  }

  #pan(x: number, y: number) {
    this.look = { ...this.look, x: this.look.x + x, y: this.look.y + y }
  }

  #turn(event: WheelEvent) {
    event.preventDefault()
    const { left, top } = this.stage.getBoundingClientRect()
    this.#zoomBy(stepsOf(event), { x: event.clientX - left, y: event.clientY - top })
  }

  #press({ clientX, clientY }: PointerEvent) {
    this.#pressed = { x: clientX, y: clientY, isMoved: false }
  }

  #move(event: PointerEvent) {
    this.pointed = pressIn(event)
    const from = this.#pressed
    if (!from || event.buttons === 0) return
    const [x, y] = [event.clientX - from.x, event.clientY - from.y]
    if (!from.isMoved && Math.hypot(x, y) < still) return
    this.#pressed = { x: event.clientX, y: event.clientY, isMoved: true }
    this.#pan(x, y)
  }

  #release(event: PointerEvent) {
    const isMoved = this.#pressed?.isMoved ?? true
    this.#pressed = undefined
    if (!isMoved) this.#choose(pressIn(event))
  }

  /** Selects an actor or nothing, opens a sector or folds it again, or leads to the list. */
  #choose(press: string | undefined) {
    const actor = actorIn(press)
    const sector = press?.startsWith('sector:') ? press.slice('sector:'.length) : undefined
    if (sector !== undefined) this.opened = this.opened === sector ? undefined : sector
    else if (press === 'list:') emit(this, 'list-toggle', undefined)
    else {
      const selection = actor === undefined ? undefined : ({ type: 'Actor', id: actor } as const)
      emit(this, 'thing-select', { selection })
    }
  }

  #enter(event: MouseEvent) {
    const actor = actorIn(pressIn(event))
    if (actor !== undefined) emit(this, 'actor-focus', { actor, steps: 1 })
  }

  /** Who is pointed at or selected, but for the one in the middle, who is in everything. */
  get #marked(): string[] {
    const selected = this.selected?.type === 'Actor' ? this.selected.id : undefined
    const ids = [actorIn(this.pointed), selected].filter((id) => id !== undefined)
    return ids.filter((id) => id !== this.#centre)
  }

  /** The partnerships of three sides and more that are pointed at, in the picture or the list, or selected. */
  #joints(
    drawn: DrawnFocus,
    neighbours: ReadonlyMap<string, Neighbour>,
    around: { rows: PlacedRow[]; centre: Point },
  ): Joint[] {
    const listed = /^(?:line|joint):(.+)$/u.exec(this.listed ?? '')?.[1]
    const selected = this.selected?.type === 'Partnership' ? this.selected.id : undefined
    const own = this.#marked.flatMap((id) => neighbours.get(id)?.partnerships ?? [])
    const ids = new Set([listed, selected, ...own].filter((id) => id !== undefined))
    return [...ids].flatMap((id) => {
      const tie = drawn.ties.get(id)
      if (!tie || tie.sides <= 2) return []
      const placeOf = (actor: string) => rowOf(actor, around.rows, drawn)
      return [jointOf(tie, { rowOf: placeOf, centre: around.centre, middle: drawn.centre.id })]
    })
  }

  /** Everybody beside what is lit or showcased. */
  #faint(everyone: readonly Neighbour[]): Set<string> {
    const { lit, drawing } = this
    const dimmed = new Set(
      drawing?.things.filter((thing) => thing.dimmed).map(({ selects }) => selects.id),
    )
    const isLit = ({ id, partnerships }: Neighbour) =>
      !lit || lit.actors.has(id) || partnerships.some((one) => lit.partnerships.has(one))
    const isAnyLit = everyone.some(isLit)
    const faint = everyone.filter((one) => dimmed.has(one.id) || (isAnyLit && !isLit(one)))
    return new Set(faint.map(({ id }) => id))
  }
}

/** What a press where the pointer is would be about. */
function pressIn({ target }: Event): string | undefined {
  const within = target instanceof Element ? target.closest('[data-press]') : null
  return within?.getAttribute('data-press') ?? undefined
}

const actorIn = (id: string | undefined) =>
  id?.startsWith('actor:') ? id.slice('actor:'.length) : undefined

declare global {
  interface HTMLElementTagNameMap {
    'bl-focus': BlFocus
  }
}
