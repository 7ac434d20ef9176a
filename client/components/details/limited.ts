import { html, nothing } from 'lit'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Messages } from '../../locales/messages.ts'

/** The first lines of a long list, and the rest when asked for. */
export class Limited implements ReactiveController {
  #whole = false
  readonly #host: ReactiveControllerHost
  readonly #most: number

  constructor(host: ReactiveControllerHost, most: number) {
    this.#host = host
    this.#most = most
    host.addController(this)
  }

  hostConnected() {
    this.#whole = false
  }

  first<Item>(items: readonly Item[]): readonly Item[] {
    return this.#whole ? items : items.slice(0, this.#most)
  }

  /** The button that shows the rest, when there is more than the first lines. */
  button(total: number, { details: { actions } }: Messages) {
    if (total <= this.#most) return nothing
    return html`<button class="link act more" aria-expanded=${this.#whole} @click=${this.#toggle}>
      ${this.#whole ? actions.showFewer : actions.showAll(total)}
    </button>`
  }

  readonly #toggle = () => {
    this.#whole = !this.#whole
    this.#host.requestUpdate()
  }
}
