import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { $messages } from '../locales/messages.ts'
import { $sheet, sheetHeights, type SheetHeight, raiseSheet, sizeSheet } from '../state/panels.ts'
import { shared } from './shared.ts'

/** Parts of the room that the heights above the name stand for. */
const shares: Record<SheetHeight, number> = { name: 0, half: 0.5, full: 1 }

/** Pixels a pointer may move and still have clicked. */
const slack = 6

/**
 * The right panel. On a narrow page it is a sheet from below with three heights: its grip is dragged, or pressed to go
 * to the next.
 */
@customElement('bl-sheet')
export class BlSheet extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        overflow: auto;
        background: var(--bl-panel);
      }

      .grip {
        display: none;
      }

      @media screen and (max-width: 899px) {
        :host {
          position: absolute;
          z-index: 2;
          inset: auto 0 0;
          display: grid;
          grid-template-rows: auto minmax(0, 1fr);
          height: var(--sheet);
          min-height: 6rem;
          max-height: 100%;
          overflow: hidden;
          border-top: 1px solid var(--bl-line);
          border-radius: 16px 16px 0 0;
          box-shadow: var(--bl-shadow);
          transition: height var(--bl-motion-panel);
        }

        :host([height='name']) {
          --sheet: 6rem;
        }

        :host([height='half']) {
          --sheet: 50%;
        }

        :host([height='full']) {
          --sheet: 100%;
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

      @media screen and (max-width: 899px) and (max-height: 480px) {
        :host {
          position: static;
          height: auto;
          max-height: none;
        }

        .grip {
          display: none;
        }
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #height = new StoreController(this, $sheet)
  #from: { y: number; height: number } | undefined
  #moved = false

  override willUpdate() {
    this.setAttribute('height', this.#height.value)
  }

  /** Pixels there are for the sheet: the height of the element it is placed in. */
  #room(): number {
    const root = this.getRootNode()
    return root instanceof ShadowRoot ? root.host.clientHeight : innerHeight
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
    this.style.setProperty('--sheet', `${this.#from.height + by}px`)
  }

  #dropped() {
    this.#from = undefined
    if (!this.#moved) return
    const share = this.offsetHeight / this.#room()
    const nearest = sheetHeights.toSorted(
      (one, other) => Math.abs(shares[one] - share) - Math.abs(shares[other] - share),
    )
    this.toggleAttribute('dragged', false)
    this.style.removeProperty('--sheet')
    sizeSheet(nearest[0] ?? 'name')
  }

  /** A drag ends in a click too, which is none. */
  #pressed() {
    if (!this.#moved) raiseSheet()
    this.#moved = false
  }

  override render() {
    const { sheet } = this.#messages.value.frame
    const height = this.#height.value
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
