import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Whether the page is as narrow as a telephone, where one thing is shown at a time. */
export class Narrow implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #query = matchMedia('(width < 640px)')

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  get now(): boolean {
    return this.#query.matches
  }

  hostConnected() {
    this.#query.addEventListener('change', this.#changed)
  }

  hostDisconnected() {
    this.#query.removeEventListener('change', this.#changed)
  }

  readonly #changed = () => this.#host.requestUpdate()
}
