import type { LitElement, ReactiveController } from 'lit'
import { focusTitle } from '../design/focus.ts'
import { $view } from '../view/view-store.ts'

/** Lets the keyboard follow to the details of what is selected, and back when nothing is selected any more. */
export class DetailsFocus implements ReactiveController {
  readonly #host: LitElement
  #back: (() => void) | undefined
  #had: Element | null | undefined
  #wasSelected = false

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
    const wasSelected = this.#wasSelected
    this.#wasSelected = $view.get().selected !== undefined
    if (this.#wasSelected || !wasSelected) return
    const isLost = this.#had?.localName === 'bl-details' || this.#had?.isConnected === false
    if (isLost && this.#back) this.#back()
    else if (isLost) void this.#lead()
    this.#back = undefined
  }

  /** Leads to what stands in place of the details: what is shown, or the list. */
  async #lead() {
    const root = this.#host.renderRoot
    const instead = root.querySelector('bl-details') ?? root.querySelector('bl-findings')
    await instead?.updateComplete
    if (instead?.shadowRoot) focusTitle(instead.shadowRoot)
  }
}
