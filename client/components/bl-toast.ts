import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { $messages } from '../locales/messages.ts'
import { $toast, redoLast, undoLast, type Toast } from '../state/acts.ts'
import { changeView } from '../state/session.ts'
import { icon } from './icon.ts'
import { shared } from './styles.ts'

/** Milliseconds a message stays when nobody is at it. */
const patience = 10_000

/**
 * What was just done, and the button that takes it back. It goes by itself, but not while the pointer or the keyboard is
 * at it; what it said is kept in the history.
 */
@customElement('bl-toast')
export class BlToast extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        z-index: 6;
        inset: auto auto 5.5rem 50%;
        width: max-content;
        max-width: calc(100vw - 2rem);
        transform: translateX(-50%);
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
        :host {
          bottom: calc(3.5rem + var(--bl-space-2));
        }
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #toast = new StoreController(this, $toast)
  #shown: Toast | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  override disconnectedCallback() {
    clearTimeout(this.#timer)
    super.disconnectedCallback()
  }

  override willUpdate() {
    const toast = this.#toast.value
    if (toast === this.#shown) return
    this.#shown = toast
    this.#wait()
  }

  readonly #wait = () => {
    clearTimeout(this.#timer)
    if (this.#shown) this.#timer = setTimeout(this.#dismiss, patience)
  }

  readonly #stay = () => clearTimeout(this.#timer)

  readonly #dismiss = () => $toast.set(undefined)

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
      changeView((view) => ({ ...view, room: 'network', selected: leads.selection }))
      $toast.set(undefined)
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
          ? html`<section
              aria-label=${texts.label}
              @pointerenter=${this.#stay}
              @pointerleave=${this.#wait}
              @focusin=${this.#stay}
              @focusout=${this.#wait}
            >
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
