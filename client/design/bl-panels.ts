import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { BlSheet } from './bl-sheet.ts'
import { icon } from './icon.ts'
import { shared } from './shared.ts'

export type Panel = 'left' | 'middle' | 'right'

/**
 * A room of three panels, each of which scrolls by itself: what is chosen on the left, the middle, and on the right what
 * is told of it. Below 1200 px the left panel folds: to a drawer over the middle, or to a line above it. Below 900 px a
 * `bl-sheet` on the right lies over the foot of the middle, which ends where the sheet begins; with `only` one panel
 * stands alone. At little height, as when zoomed to 400 %, they follow each other and the page scrolls. What stands in
 * no slot is the middle; a button of the class `opener` in it opens the drawer, and has the keyboard again after it.
 * @slot left
 * @slot right
 * @csspart left
 * @fires left-toggle with {opened: boolean}, what the left panel is asked to be
 */
@customElement('bl-panels')
export class BlPanels extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: relative;
        display: grid;
        grid-template: auto minmax(0, 1fr) / auto minmax(20rem, 1fr) auto;
        height: 100%;
        min-height: 0;
      }

      .left {
        grid-row: 2;
        width: var(--left, 17rem);
        min-height: 0;
        overflow: auto;
        border-inline-end: 1px solid var(--bl-line);
        background: var(--bl-panel);
      }

      ::slotted(*) {
        min-width: 0;
        min-height: 0;
      }

      .middle::slotted(*) {
        grid-area: 2 / 2;
      }

      .right::slotted(*) {
        grid-area: 2 / 3;
        width: var(--right, 24.5rem);
        overflow: auto;
        border-inline-start: 1px solid var(--bl-line);
        background: var(--bl-panel);
      }

      .shut,
      .fold {
        display: none;
      }

      @media (width < 1200px) {
        :host([folds='drawer']) .left {
          position: absolute;
          z-index: 4;
          inset: 0 auto 0 0;
          width: min(19rem, 100%);
          box-shadow: var(--bl-shadow);
        }

        :host([folds='drawer']:not([opened])) .left {
          display: none;
        }

        .shut {
          --size: 2.75rem;

          display: grid;
          margin: var(--bl-space-1) var(--bl-space-1) calc(-1 * var(--bl-space-5)) auto;
        }

        :host([folds='line']) .left {
          grid-area: 1 / 1 / auto / -1;
          width: auto;
          max-height: 60vh;
          border: 0;
          border-bottom: 1px solid var(--bl-line);
        }

        .fold {
          display: flex;
          width: 100%;
          min-height: 2.75rem;
          padding: 0 var(--bl-space-5);
          font-weight: 600;
        }

        :host([folds='line']:not([opened])) .content {
          display: none;
        }
      }

      @media (900px <= width < 1200px) {
        :host([folds='line']) .right::slotted(*) {
          width: 22rem;
        }
      }

      @media (width < 900px) {
        :host {
          grid-template-columns: auto minmax(0, 1fr);
        }

        :host([sheet]) {
          grid-template-rows: auto minmax(0, 1fr) 6rem;
        }

        :host([sheet='half']) {
          grid-template-rows: auto minmax(0, 1fr) 50%;
        }

        .right::slotted(*) {
          grid-area: 3 / 1 / auto / -1;
          width: auto;
          border-inline-start: 0;
        }

        :host([only]) .fold,
        :host([only]:not([only='left'])) .left,
        :host([only]:not([only='middle'])) .middle,
        :host([only]:not([only='right'])) .right {
          display: none;
        }

        :host([only]) .left {
          grid-area: 2 / 2;
          max-height: none;
          border: 0;
        }

        :host([folds='line'][only='left']) .content {
          display: block;
        }

        :host([only]) .right::slotted(*) {
          grid-area: 2 / 2;
        }
      }

      /* The sheet is placed by the whole. */
      @media screen and (width < 900px) {
        :host([sheet]) .right::slotted(*) {
          grid-area: auto;
        }
      }

      @media (width < 900px) and (height <= 480px) {
        :host {
          display: block;
        }
      }
    `,
  ]

  /** How the left panel folds; a line is one of links. */
  @property({ reflect: true }) folds: 'drawer' | 'line' = 'drawer'
  /** What the left panel is called, and the line that it folds to. */
  @property({ attribute: false }) name = ''
  /** What closes the drawer is called. */
  @property({ attribute: false }) closing = ''
  /** Whether the left panel is there where it folds. */
  @property({ type: Boolean, reflect: true }) opened = false
  /** How high the sheet is, where there is one. */
  @property({ reflect: true }) sheet: BlSheet['height'] | undefined
  /** The one that stands alone below 900 px. */
  @property({ reflect: true }) only: Panel | undefined
  @query('.shut') private shut!: HTMLElement | null

  /** The keyboard follows into the drawer, and back to the button that opened it. */
  protected override updated(changed: PropertyValues<this>) {
    const wasOpened = changed.get('opened') ?? false
    if (this.folds === 'line' || wasOpened === this.opened || !changed.has('opened')) return
    const opener = this.querySelector<HTMLElement>('.opener')
    ;(this.opened ? this.shut : opener)?.focus()
  }

  override render() {
    return html`${this.folds === 'line' ? this.#line() : this.#drawer()}
      <slot class="middle"></slot>
      <slot class="right" name="right"></slot>`
  }

  #drawer() {
    return html`<aside class="left" part="left" aria-label=${this.name}>
      <button class="icon-only shut" aria-label=${this.closing} @click=${this.#toggle}>
        ${icon('close')}
      </button>
      <slot name="left"></slot>
    </aside>`
  }

  #line() {
    return html`<nav class="left" part="left" aria-label=${this.name}>
      <button class="row fold" aria-expanded=${this.opened} @click=${this.#toggle}>
        ${this.name} ${icon(this.opened ? 'chevronUp' : 'chevronDown')}
      </button>
      <div class="content"><slot name="left"></slot></div>
    </nav>`
  }

  readonly #toggle = () => {
    const detail = { opened: !this.opened }
    this.dispatchEvent(new CustomEvent('left-toggle', { detail }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-panels': BlPanels
  }
}
