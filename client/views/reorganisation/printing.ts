import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Whether the page is being printed, so that paper gets what a screen shows only when asked. */
export class Printing implements ReactiveController {
  now = false
  readonly #host: ReactiveControllerHost
  #listening: AbortController | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected() {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    addEventListener('beforeprint', () => this.#turn(true), { signal })
    addEventListener('afterprint', () => this.#turn(false), { signal })
  }

  hostDisconnected() {
    this.#listening?.abort()
  }

  #turn(now: boolean) {
    this.now = now
    this.#host.requestUpdate()
  }
}
