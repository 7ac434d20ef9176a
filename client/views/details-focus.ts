import type { LitElement, ReactiveController } from 'lit'
import { $view } from '../state/session.ts'

/** Lets the keyboard follow to the details of what is selected, and back when nothing is selected any more. */
export class DetailsFocus implements ReactiveController {
  readonly #host: LitElement
  #back: (() => void) | undefined
  #had: Element | null | undefined

  constructor(host: LitElement) {
    this.#host = host
    host.addController(this)
  }

  /** @param back moves the keyboard to where it was */
  async follow(back: () => void) {
    await this.#host.updateComplete
    if (!$view.get().selected) return
    this.#back = back
    await this.#host.renderRoot.querySelector('bl-details')?.focusTitle()
  }

  hostUpdate() {
    this.#had = this.#host.shadowRoot?.activeElement
  }

  hostUpdated() {
    if ($view.get().selected || !this.#back) return
    const isLost = this.#had?.localName === 'bl-details' || this.#had?.isConnected === false
    if (isLost) this.#back()
    this.#back = undefined
  }
}
