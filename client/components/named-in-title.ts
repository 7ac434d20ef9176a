import type { LitElement, ReactiveController } from 'lit'
import { nameInTitle, type TitleScope } from '../state/page-title.ts'

interface Named {
  scope: TitleScope
  /** As the element shows it, so that a title never tells more than the page. */
  name: () => string | undefined
}

/** Puts the name of what an element shows into the title of the page, as long as the element is there. */
export class NamedInTitle implements ReactiveController {
  readonly #host: LitElement
  readonly #named: Named

  constructor(host: LitElement, named: Named) {
    this.#host = host
    this.#named = named
    host.addController(this)
  }

  hostUpdated() {
    const { scope, name } = this.#named
    // An element that has left the page may still be drawn once.
    if (this.#host.isConnected) nameInTitle(this, scope, name())
  }

  hostDisconnected() {
    nameInTitle(this, this.#named.scope, undefined)
  }
}
