import type { Core } from 'cytoscape'
import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { shared } from '../design/shared.ts'
import type { ShownDrawing, ShownThing } from '../state/shown-drawing.ts'
import type { Selection } from '../../server/domain/picture-question.ts'
import { picture as danish } from '../locales/da/picture.ts'
import { picture as english } from '../locales/en/picture.ts'
import type { EvidenceMarks } from '../state/evidence-marks.ts'
import type { ExposureMarks, LitEvidence } from '../state/exposure-marks.ts'
import type { Language } from '../view/view.ts'
import { arranger } from '../layout/arranger.ts'
import { Board } from './board.ts'
import { besideBar, besideTools } from './camera.ts'
import { coloursNow, coloursOnPaper, type Colours } from './colours.ts'
import { emit, heardAt } from '../events.ts'
import { EvidenceLayer } from './evidence-layer.ts'
import { heedGestures, type Gestures } from './gestures.ts'
import { badgesOf, halosIn } from './exposed.ts'
import { MarksLayer } from './marks-layer.ts'
import { notesOf } from './notes.ts'
import { drawingOnPaper, type DrawingOnPaper } from '../paper/drawing-on-paper.ts'
import { nearest } from './zoom.ts'
import { Overlay } from './overlay.ts'

const texts = { da: danish, en: english }

/** The picture. Silent to screen readers, who have its list; what is done in it is emitted, never done here. */
@customElement('bl-picture')
export class BlPicture extends LitElement {
  static override styles = [
    shared,
    css`
      :host,
      .over,
      .marks {
        position: absolute;
        inset: 0;
      }

      :host {
        overflow: hidden;
      }

      .canvas {
        position: relative;
        touch-action: none;
      }

      .canvas,
      .marks {
        width: 100%;
        height: 100%;
      }

      .over,
      .marks {
        pointer-events: none;
      }

      .marks {
        transition: opacity var(--bl-motion-picture);
      }

      .marks.faded {
        opacity: 0;
      }

      .ring,
      .over button {
        position: absolute;
      }

      .ring {
        border: 2.5px solid var(--bl-text);
        border-radius: var(--bl-radius-control);
      }

      .over button {
        width: 2rem;
        height: 2rem;
        border: 1px solid var(--bl-control);
        border-radius: var(--bl-radius-full);
        background: var(--bl-panel);
        font: 600 1.125rem/1 var(--bl-font);
        text-align: center;
        pointer-events: auto;
      }
    `,
  ]

  @property({ attribute: false }) drawing: ShownDrawing | undefined
  /** What a reorganisation marks in the drawing; a picture has it always or never. */
  @property({ attribute: false }) marks: ExposureMarks | undefined
  /** What interviews say of it, where no reorganisation is shown. */
  @property({ attribute: false }) evidence: EvidenceMarks | undefined
  /** What belongs to something selected that is not drawn itself. */
  @property({ attribute: false }) lit: LitEvidence | undefined
  @property({ attribute: false }) selected: Selection | undefined
  @property() language: Language = 'da'
  /** Names the network whose places are remembered. */
  @property() positionsKey = 'network'
  /** Nothing but the tools floats over it. */
  @property({ type: Boolean }) framed = false
  @state() private colours: Colours | undefined
  @query('.canvas') private canvas!: HTMLElement
  @query('.marks') private written!: HTMLCanvasElement
  @query('.over') private over!: HTMLElement

  #board: Board | undefined
  #overlay: Overlay | undefined
  #layer: MarksLayer | undefined
  #evidenceLayer: EvidenceLayer | undefined
  #leave: (() => void)[] = []

  override connectedCallback() {
    super.connectedCallback()
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const recolour = () => (this.colours = coloursNow())
    dark.addEventListener('change', recolour)
    recolour()
    this.#leave.push(() => dark.removeEventListener('change', recolour), ...this.#hear())
    if (this.hasUpdated) void this.#open()
  }

  override disconnectedCallback() {
    for (const leave of this.#leave.splice(0)) leave()
    this.#board?.end()
    this.#board = undefined
    super.disconnectedCallback()
  }

  override firstUpdated() {
    void this.#open()
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('selected')) this.#board?.select(this.selected)
    if (changed.size > (changed.has('selected') ? 1 : 0)) void this.#show()
  }

  override render() {
    return html`
      <div class="canvas" aria-hidden="true"></div>
      <canvas class="marks" aria-hidden="true"></canvas>
      <div class="over" aria-hidden="true"></div>
    `
  }

  /** What the tools and the list ask of the picture, which share a root with it; who moves things may stand anywhere. */
  #hear() {
    return [
      heardAt(this.getRootNode(), {
        'thing-point': ({ id }) => {
          this.#overlay?.ringAt(id)
          if (id !== undefined) this.#board?.reveal(id)
        },
        'picture-zoom': ({ to }) => this.#board?.zoom(to),
        'picture-pan': ({ x, y }) => this.#board?.pan([x, y]),
        'picture-reset': () => void this.#board?.reset(),
      }),
      heardAt(document, { 'thing-move': ({ id, x, y }) => this.#board?.move(id, [x, y]) }),
    ]
  }

  /**
   * The picture of a reorganisation with everything marked, for paper; undefined while none stands.
   * @param names of partnerships by their ids
   */
  drawingOnPaper(names: ReadonlyMap<string, string>): DrawingOnPaper | undefined {
    const { marks } = this
    const drawing = this.#board?.pictured
    if (!drawing || !marks || !this.#board) return undefined
    return drawingOnPaper({
      ...{ drawing, names, marks, halos: halosIn(drawing, marks) },
      ...{ geometry: this.#board.geometry(), colours: coloursOnPaper() },
      texts: texts[this.language],
    })
  }

  async #open() {
    const cy = await openCanvas(this.canvas, {
      chosen: (id) => emit(this, 'thing-select', { selection: this.#selects(id) }),
      entered: (id) => this.#enter(this.drawing?.things.find((thing) => thing.id === id)),
      pointed: (id) => this.#board?.point(id),
      dragging: (id, by) => this.#board?.carry(id, by),
      zoomed: (steps, about) => this.#board?.zoomBy(steps, about),
      leastZoom: () => this.#board?.leastZoom() ?? 0,
      dragged: (id, by) => this.#board?.moved(id, by),
    })
    if (!cy) return
    const board = new Board(cy, arranger(this.positionsKey), this.framed ? besideTools : besideBar)
    this.#board = board
    this.#overlay = new Overlay(cy, this.over, (id) => emit(this, 'group-fold', { id }))
    this.#layer = new MarksLayer(cy, this.written)
    this.#evidenceLayer = new EvidenceLayer(cy, this.written)
    const watch = new ResizeObserver(() => this.#board?.resized())
    watch.observe(this.canvas)
    this.#leave.push(() => watch.disconnect())
    board.select(this.selected)
    await this.#show()
    await document.fonts.ready
    // The picture may have left the page meanwhile.
    if (this.#board === board) board.redrawNames()
  }

  async #show() {
    const { drawing, colours, marks, evidence, lit } = this
    const board = this.#board
    if (!drawing || !colours || !board) return
    await board.show(drawing, {
      texts: texts[this.language],
      colours,
      marks,
      lit: marks?.lit ?? lit,
    })
    // The picture may have left the page meanwhile.
    if (this.#board !== board) return
    this.#overlay?.foldable(drawing, texts[this.language].tools)
    if (marks) this.#write(drawing, marks, colours)
    else if (evidence) this.#evidenceLayer?.show(drawing, evidence, colours)
  }

  #write(drawing: ShownDrawing, marks: ExposureMarks, colours: Colours) {
    const notes = notesOf(drawing, marks, texts[this.language])
    const written = { badges: badgesOf(drawing, marks), notes, colours }
    this.#layer?.show(marks.phase === 'changes' ? written : undefined)
  }

  #selects(id: string | undefined): Selection | undefined {
    const { things = [], lines = [] } = this.#board?.pictured ?? {}
    const drawn = [...things, ...lines]
    return drawn.find((one) => one.id === id)?.selects
  }

  #enter(thing: ShownThing | undefined) {
    if (thing?.sort === 'actor') emit(this, 'actor-focus', { actor: thing.selects.id, steps: 1 })
    if (thing?.sort === 'folded') emit(this, 'group-open', { id: thing.selects.id })
  }
}

/**
 * Loads the drawing library, which the first page does not wait for, and opens an empty canvas in `container`.
 * @returns undefined when the container has left the page meanwhile
 */
async function openCanvas(container: HTMLElement, gestures: Gestures): Promise<Core | undefined> {
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

declare global {
  interface HTMLElementTagNameMap {
    'bl-picture': BlPicture
  }
}
