import right from 'lucide-static/icons/chevron-right.svg?raw'
import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import { shared } from '../design/shared.ts'
import type { ShownDrawing } from '../state/shown-drawing.ts'
import type { Selection } from '../../server/domain/picture-question.ts'
import { picture as danish } from '../locales/da/picture.ts'
import { picture as english } from '../locales/en/picture.ts'
import type { EvidenceMarks } from '../state/evidence-marks.ts'
import type { ExposureMarks } from '../state/exposure-marks.ts'
import { registeredIn, type Language } from '../view/view.ts'
import { emit } from '../events.ts'
import { twinIndex, type TwinIndex } from './twin-index.ts'
import type { Cells } from './twin-evidence.ts'
import { orders, type Order } from './twin-order.ts'
import { actFor, ask, type Act } from './twin-keys.ts'
import { rowOf, twinRows, type TwinRow } from './twin-rows.ts'
import { twinStyles } from './twin-styles.ts'
import { wordsOf } from './twin-words.ts'
import { typeAhead } from '../design/tree.ts'

const texts = { da: danish, en: english }

/** Above this many rows only some are there. */
const many = 300
/** Rows kept on each side of the one in view. */
const around = 40
/** Pixels of a row where only some are there, as in the style. */
const rowHeight = 44

/** What the rows are made from. */
const shown = ['drawing', 'marks', 'evidence', 'order']

/**
 * The list twin of the picture: a tree of actors and groups, their ties, and whom these lead to. One stop of Tab; the
 * row in question is told by `aria-activedescendant`, so that rows may come and go while the keyboard stays.
 */
@customElement('bl-twin')
export class BlTwin extends LitElement {
  static override styles = [shared, twinStyles]

  @property({ attribute: false }) drawing: ShownDrawing | undefined
  /** What a reorganisation marks in the drawing. */
  @property({ attribute: false }) marks: ExposureMarks | undefined
  /** What interviews say of it. */
  @property({ attribute: false }) evidence: EvidenceMarks | undefined
  @property({ attribute: false }) selected: Selection | undefined
  @property() language: Language = 'da'
  /** Shown in place of the picture; else there for the keyboard and for screen readers. */
  @property({ type: Boolean, reflect: true }) visible = false
  @state() private expanded: ReadonlySet<string> = new Set()
  @state() private active = ''
  @state() private scrolled = 0
  @state() private order: Order = 'name'
  @query('.tree') private tree!: HTMLElement

  #index: TwinIndex | undefined
  #rows: TwinRow[] = []
  readonly #typed = typeAhead(() => performance.now())

  override willUpdate(changed: PropertyValues) {
    if (shown.some((one) => changed.has(one))) this.#index = this.#indexed()
    if (changed.has('selected') && this.selected) this.#showSelected(this.selected)
    this.#rows = this.#index ? twinRows(this.#index, this.expanded) : []
    if (this.#at < 0) this.active = this.#rows[0]?.key ?? ''
  }

  override updated(changed: PropertyValues) {
    if (changed.has('active') || changed.has('drawing')) {
      this.#scrollToActive()
      if (this.matches(':focus-within') || this.shadowRoot?.activeElement) this.#point()
    }
  }

  override focus() {
    this.tree.focus()
  }

  override render() {
    const { label, hint, empty } = texts[this.language].twin
    const middle = this.visible ? Math.floor(this.scrolled / rowHeight) : Math.max(0, this.#at)
    const { from, to } = windowAround(middle, this.#rows.length)
    const below = this.#rows.length - to
    return html`
      ${this.visible && this.evidence ? ordersOf(this.order, texts[this.language].evidence, this.#sort) : nothing}
      <p class="unseen" id="hint">${this.#rows.length > 0 ? hint : empty}</p>
      <div
        class="tree ${this.#rows.length > many ? 'windowed' : ''}"
        role="tree"
        tabindex="0"
        aria-label=${label}
        aria-describedby="hint"
        aria-activedescendant=${this.#at < 0 ? nothing : `row-${this.#at}`}
        @keydown=${this.#keyed}
        @focus=${this.#point}
        @blur=${() => emit(this, 'thing-point', { id: undefined })}
        @scroll=${this.#scroll}
      >
        ${roomFor(from)}${this.#rows.slice(from, to).map((row, i) => this.#row(row, from + i))}
        ${roomFor(below)}
      </div>
    `
  }

  #indexed(): TwinIndex | undefined {
    const { drawing, marks, evidence, order } = this
    return drawing && twinIndex(drawing, { marks, evidence, order })
  }

  get #at(): number {
    return this.#rows.findIndex((row) => row.key === this.active)
  }

  #row(row: TwinRow, at: number) {
    const words = this.#index && wordsOf(row, this.#index, texts[this.language])
    const { type, id } = row.selects
    const selected = this.selected?.type === type && this.selected.id === id
    return html`
      <div
        class=${at === this.#at ? 'active' : nothing}
        role="treeitem"
        id="row-${at}"
        .style=${`--level: ${row.level}`}
        aria-level=${row.level}
        aria-posinset=${row.position}
        aria-setsize=${row.size}
        aria-selected=${selected}
        aria-expanded=${row.expanded ?? nothing}
        @click=${(event: MouseEvent) => this.#clicked(event, row)}
      >
        <span class="turn" aria-hidden="true"
          >${row.expanded === undefined ? nothing : unsafeHTML(right)}</span
        >
        <span class="text"
          ><span class="name" lang=${words?.registered ? registeredIn : nothing}
            >${words?.name}</span
          >${words?.rest ? html`<span class="rest">, ${words.rest}</span>` : nothing}</span
        >
        ${cellsIn(words?.cells)}
      </div>
    `
  }

  readonly #sort = (order: Order) => {
    this.order = order
    emit(this, 'announce', { text: texts[this.language].evidence.sorted[order] })
  }

  #showSelected(selected: Selection) {
    const here = this.#rows[this.#at]?.selects
    if (!this.#index || (here?.type === selected.type && here.id === selected.id)) return
    const found = rowOf(this.#index, selected)
    if (!found) return
    if (found.expand.length > 0) this.expanded = new Set([...this.expanded, ...found.expand])
    this.active = found.key
  }

  #clicked(event: MouseEvent, row: TwinRow) {
    this.active = row.key
    const [target] = event.composedPath()
    const turns = target instanceof Element && target.closest('.turn')
    if (turns && row.expanded !== undefined) this.#turn(row)
    else emit(this, 'thing-select', { selection: row.selects })
  }

  #turn({ key, expanded, selects, about }: TwinRow) {
    const opened = 'thing' in about && about.thing.sort === 'opened'
    if (opened) this.#act({ do: 'fold', group: selects.id })
    else this.#act({ do: expanded ? 'collapse' : 'expand', key })
  }

  #keyed(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = actFor(event, this.#rows, this.#at) ?? this.#typedTo(event.key)
    if (!act) return
    event.preventDefault()
    this.#act(act)
  }

  #typedTo(key: string): Act | undefined {
    const to = this.#typed.found(key, {
      from: Math.max(0, this.#at),
      count: this.#rows.length,
      at: (i) => this.#nameAt(i),
    })
    return to === undefined ? undefined : { do: 'go', to }
  }

  #nameAt(i: number): string {
    const about = this.#rows[i]?.about
    if (!about || 'tie' in about) return ''
    return 'thing' in about ? about.thing.name : about.party.name
  }

  #act(act: Act) {
    switch (act.do) {
      case 'go':
        this.active = this.#rows[act.to]?.key ?? this.active
        break
      case 'lead':
        this.active = act.to
        break
      case 'expand':
        this.expanded = new Set([...this.expanded, act.key])
        break
      case 'collapse':
        this.expanded = new Set([...this.expanded].filter((key) => key !== act.key))
        break
      case 'select':
        this.#select(act.keeps)
        break
      default:
        ask(this, act)
        if (act.do === 'move') this.#announceMove()
    }
  }

  /** Selects the row; when it is selected already, nothing, or what keeps stays so. */
  #select(keeps = false) {
    const selects = this.#rows[this.#at]?.selects
    if (!selects) return
    const same = this.selected?.type === selects.type && this.selected.id === selects.id
    if (same && keeps) return
    emit(this, 'thing-select', { selection: same ? undefined : selects })
  }

  #announceMove() {
    emit(this, 'announce', { text: texts[this.language].moving.moved(this.#nameAt(this.#at)) })
  }

  #point() {
    emit(this, 'thing-point', { id: this.#rows[this.#at]?.id })
  }

  #scroll() {
    if (this.#rows.length > many) this.scrolled = this.tree.scrollTop
  }

  #scrollToActive() {
    if (!this.visible) return
    const row = this.renderRoot.querySelector('.active')
    if (row) row.scrollIntoView({ block: 'nearest' })
    else if (this.#at >= 0) this.tree.scrollTop = this.#at * rowHeight
  }
}

type Evidence = (typeof danish)['evidence']

/** The rows of a long list that are there: those around `middle`, the row in view by its place in the list. */
function windowAround(middle: number, count: number): { from: number; to: number } {
  if (count <= many) return { from: 0, to: count }
  return { from: Math.max(0, middle - around), to: Math.min(count, middle + 2 * around) }
}

/** The room that rows which are not there would take; its height is set by script, which the page's policy allows. */
function roomFor(rows: number) {
  if (rows <= 0) return nothing
  const room = document.createElement('div')
  room.role = 'none'
  room.style.height = `${rows * rowHeight}px`
  return room
}

/** The heads of the columns, each of which puts the list in its order. */
function ordersOf(now: Order, { columns, sort }: Evidence, choose: (order: Order) => void) {
  return html`<div class="orders" role="group" aria-label=${sort}>
    ${orders.map(
      (order) =>
        html`<button class="label" aria-pressed=${order === now} @click=${() => choose(order)}>
          ${columns[order]}<span class="by" aria-hidden="true">▾</span>
        </button>`,
    )}
  </div>`
}

/** Where there is no room for columns, what stands in them follows upon the name, after a comma. */
function cellsIn(cells: Cells | undefined) {
  return cells?.map(
    (cell) =>
      html`<span class="cell secondary"
        >${cell ? html`<span class="unseen">, </span>${cell}` : nothing}</span
      >`,
  )
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-twin': BlTwin
  }
}
