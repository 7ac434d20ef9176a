/** Finds what can be picked for the words in a field; the last words win. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { ApiError } from '../../api.ts'
import type { Pickable } from './form.ts'
import { optionsAmong, peopleNamed, type Among, type Options } from './options.ts'

const nothing: Options = { options: [], total: 0 }

export class Finder implements ReactiveController {
  found: Options = nothing
  readonly #host: ReactiveControllerHost
  #asking = new AbortController()

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected() {
    this.#asking.abort()
  }

  async find(of: Pickable, text: string, among: Among) {
    this.#asking.abort()
    this.#asking = new AbortController()
    const { signal } = this.#asking
    const found = of === 'person' ? await peopleAt(text, signal) : optionsAmong(of, text, among)
    if (signal.aborted) return
    this.found = found
    this.#host.requestUpdate()
  }
}

/** Nobody is offered while the service does not answer; who is typed is looked for again when the form is saved. */
async function peopleAt(text: string, signal: AbortSignal): Promise<Options> {
  try {
    return await peopleNamed(text, signal)
  } catch (reason) {
    if (!signal.aborted && !(reason instanceof ApiError)) throw reason
    return nothing
  }
}
