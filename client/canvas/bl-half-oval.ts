import { css, html, LitElement, nothing, svg, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { unsafeSVG } from 'lit/directives/unsafe-svg.js'
import type { Selection } from '../../server/domain/picture-question.ts'
import { neighboursIn, type DrawnFocus, type Neighbour } from '../../server/picture/sectors.ts'
import { emit } from '../events.ts'
import type { FocusStage } from '../layout/focus.ts'
import { countText } from '../layout/focus-rows.ts'
import { placedHalfOval, type HalfOval, type HalfOvalRow } from '../layout/half-oval.ts'
import { picture as danish } from '../locales/da/picture.ts'
import { picture as english } from '../locales/en/picture.ts'
import type { EvidenceMarks } from '../state/evidence-marks.ts'
import type { Language } from '../view/view.ts'
import { focusOf, kindOf } from './focus-of.ts'
import { markOf, signOf } from './signs.ts'
import { styled } from './styled.ts'

const texts = { da: danish, en: english }
const themed = { of: (colour: string) => `var(--bl-${colour})`, ground: 'var(--bl-canvas)' }

/** Pixels of the disc around a number, and between the lines of a text and of the card's name. */
const disc = 13.5
const lineHeight = { text: 18, card: 16 }
/** The card above its lines: the sign with what is around it. */
const cardHead = 46

/** One actor with its neighbours on a narrow stage: a row for each sector, which opens its names; the card stays. */
@customElement('bl-half-oval')
export class BlHalfOval extends LitElement {
  static override styles = css`
    :host {
      display: block;
      height: 100%;
    }

    .scroll {
      position: absolute;
      inset: 0;
      overflow: hidden auto;
    }

    svg {
      display: block;
      user-select: none;
    }

    text {
      fill: var(--bl-text);
      font: 500 14px var(--bl-font);
    }

    .sector text {
      font-weight: 600;
    }

    .head,
    .number,
    .card text {
      font: 600 12px var(--bl-font);
    }

    .head {
      fill: var(--bl-muted);
    }

    .beside {
      font-style: italic;
    }

    .beside,
    .count {
      fill: var(--bl-muted);
    }

    .row,
    .card {
      cursor: pointer;
    }

    .hit {
      fill: transparent;
    }

    .chosen .hit {
      fill: var(--bl-accent-soft);
    }

    .rule {
      stroke: var(--bl-line);
    }

    .line {
      fill: none;
      stroke: var(--bl-tie);
    }

    .dashed {
      stroke-dasharray: 5 3.5;
    }

    .disc {
      fill: var(--bl-canvas);
      stroke: var(--bl-tie);
      stroke-width: 1.7px;
    }

    .disc.dashed {
      stroke-dasharray: 3 2.5;
    }

    .card rect {
      fill: var(--bl-panel);
      stroke: var(--bl-accent);
      stroke-width: 3px;
    }

    .arrow {
      fill: none;
      stroke: var(--bl-muted);
      stroke-width: 1.8px;
    }
  `

  @property({ attribute: false }) drawn: DrawnFocus | undefined
  @property({ attribute: false }) stage: FocusStage | undefined
  @property({ attribute: false }) evidence: EvidenceMarks | undefined
  @property({ attribute: false }) selected: Selection | undefined
  @property() language: Language = 'da'
  @state() private opened: string | undefined
  @state() private scrolled = 0
  @query('.scroll') private scroller!: HTMLElement

  #placed: HalfOval | undefined

  /** Scrolling places nothing anew. */
  override willUpdate(changed: PropertyValues) {
    const before = changed.get('drawn') as DrawnFocus | undefined
    if (before && before.centre.id !== this.drawn?.centre.id) this.opened = undefined
    const { drawn, stage, evidence, opened, language } = this
    const isScrolledAlone = changed.size === 1 && changed.has('scrolled')
    if (!drawn || !stage || (this.#placed && isScrolledAlone)) return
    const focus = focusOf(drawn, { language, evidence, opened })
    this.#placed = placedHalfOval(focus, { ...stage, height: this.#height })
  }

  override render() {
    const { drawn, stage } = this
    const placed = this.#placed
    if (!drawn || !stage || !placed) return nothing
    const words = texts[this.language].focus
    const everyone = neighboursIn(drawn)
    const neighbours = new Map(everyone.map((one) => [one.id, one]))
    const { columns, rows } = placed
    const first = rows[0]
    const above = (first?.y ?? 0) - (first?.height ?? 0) / 2 - 4
    const head = (x: number, anchor: string, text: string) =>
      svg`<text class="head" x=${x} y=${above} text-anchor=${anchor}>${text}</text>`
    const below = styled({ top: `${stage.above ?? 0}px` })
    return html`<div
      class="scroll"
      ${below}
      @scroll=${() => (this.scrolled = this.scroller.scrollTop)}
    >
      <svg aria-hidden="true" width=${stage.width} height=${placed.height}>
        ${head(columns.formal + disc, 'end', words.formal)}
        ${head(columns.others - disc + 4, 'start', words.collaborations)}
        ${rows.map((row) => this.#line(row, placed))}
        ${rows.map((row) => this.#row(row, placed, neighbours))} ${this.#card(placed)}
      </svg>
    </div>`
  }

  /** The card stays in the middle of what is seen. */
  get #cardY() {
    return this.scrolled + this.#height / 2
  }

  /** Of what scrolls, below what lies over the stage. */
  get #height() {
    const { height = 0, above = 0 } = this.stage ?? {}
    return height - above
  }

  #line(row: HalfOvalRow, { card, columns }: HalfOval) {
    if (row.sort !== 'sector') return nothing
    const [x, y] = [card.x + card.width / 2, this.#cardY]
    const end = row.formal > 0 ? columns.formal : columns.others
    const across = end - x
    const path = `M${x} ${y}C${x + 0.2 * across} ${y + 0.6 * (row.y - y)} ${x + 0.3 * across} ${row.y} ${x + 0.6 * across} ${row.y}H${end}`
    const width = 1.1 + 0.35 * Math.sqrt(row.formal || row.others)
    const between = row.formal > 0 && row.others > 0
    return svg`
      <path class=${row.formal > 0 ? 'line' : 'line dashed'} stroke-width=${width} d=${path}></path>
      ${between ? svg`<path class="line dashed" d="M${columns.formal} ${row.y}H${columns.others}"></path>` : nothing}`
  }

  #row(row: HalfOvalRow, placed: HalfOval, neighbours: ReadonlyMap<string, Neighbour>) {
    const { columns } = placed
    const { width } = this.stage ?? { width: 0 }
    const isName = row.sort === 'name'
    const isChosen = isName && this.selected?.type === 'Actor' && this.selected.id === row.row.id
    const from = isName ? columns.sign - 20 : columns.formal - 20
    const choose = () => {
      if (isName) emit(this, 'thing-select', { selection: { type: 'Actor', id: row.row.id } })
      else this.opened = this.opened === row.key ? undefined : row.key
    }
    return svg`<g class="row ${row.sort} ${isChosen ? 'chosen' : ''}" @click=${choose}>
      <rect class="hit" x=${from} y=${row.y - row.height / 2} width=${width - from} height=${row.height}></rect>
      ${isName ? this.#mark(row, columns.sign, neighbours) : this.#numbers(row, placed)}
      ${row.lines.map((line, at) => {
        const y = row.y + (at - (row.lines.length - 1) / 2) * lineHeight.text
        const behind = isName && at === row.lines.length - 1 ? countText(row.row.count) : ''
        return svg`<text x=${columns.text} y=${y} dy="0.35em">${line.name}<tspan class="beside">${line.beside === '' ? '' : ` ${line.beside}`}</tspan><tspan class="count">${behind}</tspan></text>`
      })}
    </g>`
  }

  #mark(
    row: HalfOvalRow & { sort: 'name' },
    x: number,
    neighbours: ReadonlyMap<string, Neighbour>,
  ) {
    const neighbour = neighbours.get(row.row.id)
    if (!neighbour) return nothing
    const { markup, width, height } = markOf(neighbour.kind, true, { ...themed, size: 13 })
    const dash = row.row.formal ? 'line' : 'line dashed'
    return svg`
      <path class=${dash} d="M${x - 20} ${row.y}H${x - width / 2}"></path>
      <g transform="translate(${x - width / 2} ${row.y - height / 2})">${unsafeSVG(markup)}</g>`
  }

  #numbers(row: HalfOvalRow & { sort: 'sector' }, { columns }: HalfOval) {
    const { width = 0 } = this.stage ?? {}
    const number = (x: number, count: number, classes: string) =>
      count === 0
        ? nothing
        : svg`<circle class=${classes} cx=${x} cy=${row.y} r=${disc}></circle>
            <text class="number" x=${x} y=${row.y} dy="0.35em" text-anchor="middle">${count}</text>`
    const kind = kindOf(row.key)
    const turn = this.opened === row.key ? 90 : 0
    return svg`
      ${number(columns.formal, row.formal, 'disc')}
      ${number(columns.others, row.others, 'disc dashed')}
      ${kind ? signAt(kind, columns.sign, row.y) : nothing}
      <path class="arrow" d="M-3 -5L3 0L-3 5" transform="translate(${width - 16} ${row.y}) rotate(${turn})"></path>
      <path class="rule" d="M${columns.sign - 10} ${row.y + row.height / 2}H${width - 8}"></path>`
  }

  #card({ card }: HalfOval) {
    const { drawn } = this
    if (!drawn) return nothing
    const height = cardHead + card.lines.length * lineHeight.card + 8
    const [x, top] = [card.x + card.width / 2, this.#cardY - height / 2]
    const choose = () =>
      emit(this, 'thing-select', { selection: { type: 'Actor', id: drawn.centre.id } })
    return svg`<g class="card" @click=${choose}>
      <rect x=${card.x} y=${top} width=${card.width} height=${height} rx="8"></rect>
      ${signAt(drawn.centre.kind, x, top + 25)}
      ${card.lines.map(
        ({ name }, at) =>
          svg`<text x=${x} y=${top + cardHead + (at + 0.4) * lineHeight.card} dy="0.35em" text-anchor="middle">${name}</text>`,
      )}
    </g>`
  }
}

function signAt(kind: Neighbour['kind'], x: number, y: number) {
  const { svg: image, width, height } = signOf(kind, true, themed)
  return svg`<g transform="translate(${x} ${y}) scale(0.55) translate(${-width / 2} ${-height / 2})">${unsafeSVG(image)}</g>`
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-half-oval': BlHalfOval
  }
}
