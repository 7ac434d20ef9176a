import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { $messages } from '../locales/messages.ts'
import { $kept, lookAgain } from '../state/shown.ts'
import { shared } from '../design/shared.ts'

/** A banner while the service or its database is away: what happened, what is shown meanwhile, what happens next. */
@customElement('bl-outage')
export class BlOutage extends LitElement {
  static override styles = [
    shared,
    css`
      div {
        gap: var(--bl-space-1) var(--bl-space-3);
        padding: var(--bl-space-2) var(--bl-space-4);
        border-bottom: 1px solid var(--bl-line);
        background: var(--bl-sunken);
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #kept = new StoreController(this, $kept)
  #ticks: ReturnType<typeof setInterval> | undefined

  override disconnectedCallback() {
    clearInterval(this.#ticks)
    super.disconnectedCallback()
  }

  /** Counts the seconds down while there is a next try to wait for. */
  override updated() {
    const waits = this.#kept.value.nextTry !== undefined
    if (waits && !this.#ticks) this.#ticks = setInterval(() => this.requestUpdate(), 1000)
    if (waits || !this.#ticks) return
    clearInterval(this.#ticks)
    this.#ticks = undefined
  }

  #next(nextTry: Date | undefined) {
    const { states } = this.#messages.value.frame
    const seconds = nextTry ? Math.ceil((nextTry.getTime() - Date.now()) / 1000) : 0
    return seconds > 0 ? states.next(seconds) : states.trying
  }

  override render() {
    const { network, failure, confirmed, nextTry } = this.#kept.value
    if (!network || !failure || failure === 'unauthorised') return nothing
    const { states } = this.#messages.value.frame
    const title =
      failure === 'offline' || failure === 'unavailable' ? states[failure] : states.other
    return html`
      <div class="row">
        <p role="alert">
          <strong>${title}.</strong> ${confirmed ? states.since(confirmed) : nothing}
        </p>
        <p>${this.#next(nextTry)}</p>
        <button class="link" @click=${() => void lookAgain()}>${states.tryNow}</button>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-outage': BlOutage
  }
}
