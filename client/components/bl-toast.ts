import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { $toast, type Toast, closeToast } from '../state/toast.ts'
import { $messages } from '../locales/messages.ts'
import { redoLast, undoLast } from '../state/acts.ts'
import { reveal } from './chosen.ts'
import { deepestFocus } from '../design/focus.ts'
import { icon } from '../design/icon.ts'
import { shared } from '../design/shared.ts'

function meet(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/**
 * What was just done, and the button that takes it back. It stays until something else is told or until it is closed, so
 * that nothing is within reach for a time only (WCAG 2.2.1), and moves to the other end of the page when the keyboard is
 * on what it would cover (2.4.11).
 * @fires thing-open what was made is shown, and the keyboard follows to it
 * @fires focus-lost when what the keyboard was on is gone with the message
 */
@customElement('bl-toast')
export class BlToast extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        z-index: 6;
        inset: auto auto var(--bl-space-4) 50%;
        width: max-content;
        max-width: calc(100vw - 2rem);
        transform: translateX(-50%);
      }

      :host([data-above]) {
        inset: 4rem auto auto 50%;
      }

      section {
        display: flex;
        gap: var(--bl-space-2) var(--bl-space-4);
        align-items: center;
        padding: var(--bl-space-1) var(--bl-space-2) var(--bl-space-1) var(--bl-space-4);
        border: 1px solid var(--bl-control);
        border-radius: var(--bl-radius-card);
        background: var(--bl-panel);
        box-shadow: var(--bl-shadow);
      }

      button {
        display: inline-grid;
        min-width: 2.75rem;
        min-height: 2.75rem;
        place-content: center;
      }

      button.link {
        font-weight: 600;
      }

      @media (max-width: 639px) {
        :host(:not([data-above])) {
          bottom: calc(3.5rem + var(--bl-space-2));
        }
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #toast = new StoreController(this, $toast)
  @query('section') private section!: HTMLElement | null
  #hadFocus = false
  #leave: (() => void) | undefined

  override connectedCallback() {
    super.connectedCallback()
    const listening = new AbortController()
    addEventListener('focusin', this.#giveWay, { signal: listening.signal })
    this.#leave = () => listening.abort()
  }

  override disconnectedCallback() {
    this.#leave?.()
    super.disconnectedCallback()
  }

  override willUpdate() {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement)
  }

  override updated() {
    if (this.#hadFocus && !this.shadowRoot?.activeElement)
      this.dispatchEvent(new Event('focus-lost'))
    this.#giveWay()
  }

  /** Moves once what the keyboard is on has been scrolled into view. */
  readonly #giveWay = () => {
    requestAnimationFrame(() => {
      const focused = deepestFocus()
      const isElsewhere = focused && !this.renderRoot.contains(focused)
      if (this.section && isElsewhere && meet(this.section, focused))
        this.toggleAttribute('data-above')
    })
  }

  readonly #dismiss = () => closeToast()

  #act({ offers }: Toast) {
    if (!offers) return nothing
    const { toast } = this.#messages.value.acts
    const does = offers === 'undo' ? undoLast : redoLast
    return html`<button class="link" @click=${() => void does()}>${toast[offers]}</button>`
  }

  /** What is selected stands in the network; the message has done its work then. */
  #lead({ leads }: Toast) {
    if (!leads) return nothing
    const show = () => {
      reveal(leads.selection)
      closeToast()
      this.dispatchEvent(new Event('thing-open', { bubbles: true, composed: true }))
    }
    return html`<button class="link" @click=${show}>${leads.words}</button>`
  }

  override render() {
    const { toast: texts } = this.#messages.value.acts
    const toast = this.#toast.value
    return html`
      <div class="unseen" role="status">${keyed(toast, html`<span>${toast?.words}</span>`)}</div>
      ${
        toast
          ? html`<section aria-label=${texts.label}>
              <span aria-hidden="true">${toast.words}</span>
              ${this.#lead(toast)} ${this.#act(toast)}
              <button aria-label=${texts.close} @click=${this.#dismiss}>${icon('close')}</button>
            </section>`
          : nothing
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-toast': BlToast
  }
}
