import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { $messages } from '../locales/messages.ts'
import { sheetHeights, type SheetHeight } from '../state/panels.ts'
import { shared } from './shared.ts'

/** Parts of the room that the heights above the name stand for. */
const shares: Record<SheetHeight, number> = { name: 0, half: 0.5, full: 1 }

/** Pixels a pointer may move and still have clicked. */
const slack = 6

/**
 * A panel that is a sheet from below on a narrow page, with three heights: its grip is dragged, or pressed to go to the
 * next.
 * @fires sheet-move with {height: SheetHeight}, what it is asked to be
 */
@customElement('bl-sheet')
export class BlSheet extends LitElement {
  static override styles = [
    shared,
    css`
      .grip {
        display: none;
      }

      @media screen and (width < 900px) and (height > 480px) {
        :host {
          position: absolute;
          z-index: 2;
          inset: auto 0 0;
          display: grid;
          grid-template-rows: auto minmax(0, 1fr);
          min-height: 6rem;
          max-height: 100%;
          border-top: 1px solid var(--bl-line);
          border-radius: 16px 16px 0 0;
          background: var(--bl-panel);
          box-shadow: var(--bl-shadow);
          transition: height var(--bl-motion-panel);
        }

        :host([height='name']) {
          height: 6rem;
        }

        :host([height='half']) {
          height: 50%;
        }

        :host([height='full']) {
          height: 100%;
        }

        :host([dragged]) {
          transition: none;
        }

        .grip {
          display: grid;
          width: 100%;
          height: 1.5rem;
          place-content: center;
          cursor: grab;
          touch-action: none;
        }

        .grip:focus-visible {
          outline-offset: -4px;
        }

        .grip::before {
          width: 2.5rem;
          height: 4px;
          border-radius: 2px;
          background: var(--bl-control);
          content: '';
        }

        .content {
          overflow: auto;
          overscroll-behavior: contain;
        }
      }
    `,
  ]

  @property({ reflect: true }) height: SheetHeight = 'name'
  readonly #messages = new StoreController(this, $messages)
  #from: { y: number; height: number } | undefined
  #moved = false

  override connectedCallback() {
    super.connectedCallback()
    this.role = 'complementary'
  }

  #grasped(event: PointerEvent) {
    this.#from = { y: event.clientY, height: this.offsetHeight }
    this.#moved = false
    ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
  }

  #dragged(event: PointerEvent) {
    if (!this.#from) return
    const by = this.#from.y - event.clientY
    if (Math.abs(by) < slack && !this.#moved) return
    this.#moved = true
    this.toggleAttribute('dragged', true)
    this.style.height = `${this.#from.height + by}px`
  }

  #dropped() {
    this.#from = undefined
    if (!this.#moved) return
    const share = this.offsetHeight / (this.offsetParent?.clientHeight ?? innerHeight)
    const nearest = sheetHeights.toSorted(
      (one, other) => Math.abs(shares[one] - share) - Math.abs(shares[other] - share),
    )
    this.toggleAttribute('dragged', false)
    this.style.height = ''
    this.#move(nearest[0])
  }

  /** A drag ends in a click too, which is none. */
  #pressed() {
    if (!this.#moved) this.#move(sheetHeights[sheetHeights.indexOf(this.height) + 1])
    this.#moved = false
  }

  /** From full back to the name. */
  #move(height: SheetHeight = 'name') {
    this.dispatchEvent(new CustomEvent('sheet-move', { detail: { height }, bubbles: true }))
  }

  override render() {
    const { sheet } = this.#messages.value.frame
    const { height } = this
    return html`
      <button
        class="grip"
        aria-label=${height === 'full' ? sheet.less : sheet.more}
        aria-expanded=${height !== 'name'}
        @click=${this.#pressed}
        @pointerdown=${this.#grasped}
        @pointermove=${this.#dragged}
        @pointerup=${this.#dropped}
        @pointercancel=${this.#dropped}
      ></button>
      <div class="content"><slot></slot></div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-sheet': BlSheet
  }
}
