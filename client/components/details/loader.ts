/** Asks the service for what an element shows, so that a late answer about something else never shows. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { ApiError, type Failure } from '../../api.ts'

export type Loaded<Result> =
  | { phase: 'idle' }
  | { phase: 'loading'; kept?: Result }
  | { phase: 'ready'; kept: Result }
  | { phase: 'failed'; failure: Failure; kept?: Result }

export interface Question<Result> {
  /** What is asked about; an earlier answer about the same is kept until the new one is there. */
  subject: string
  /** Asked again when this moves, as the revision of the network does. */
  version: number
  ask: (signal: AbortSignal) => Promise<Result>
}

/** Milliseconds until it is tried again by itself when the service or its database is away. */
const patience = 5000

export class Loader<Result> implements ReactiveController {
  loaded: Loaded<Result> = { phase: 'idle' }
  #question?: Question<Result> | undefined
  #request?: AbortController | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #host: ReactiveControllerHost

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  /** Asks unless the same was asked; without a question, nothing is asked and nothing kept. Call it from `willUpdate`. */
  want(question: Question<Result> | undefined) {
    const before = this.#question
    if (before?.subject === question?.subject && before?.version === question?.version) return
    this.#question = question
    this.#start(before?.subject === question?.subject)
  }

  /** Asks the same once more. */
  readonly retry = () => {
    this.#start(true)
    this.#host.requestUpdate()
  }

  hostConnected() {
    if (this.loaded.phase === 'loading' || this.loaded.phase === 'failed') this.retry()
  }

  hostDisconnected() {
    clearTimeout(this.#timer)
    this.#request?.abort()
  }

  #start(sameSubject: boolean) {
    clearTimeout(this.#timer)
    this.#request?.abort()
    const question = this.#question
    if (!question) {
      this.loaded = { phase: 'idle' }
      return
    }
    const kept = sameSubject ? this.#kept() : {}
    this.loaded = { phase: 'loading', ...kept }
    this.#request = new AbortController()
    void this.#answer(question, this.#request.signal)
  }

  #kept(): { kept?: Result } {
    return 'kept' in this.loaded ? { kept: this.loaded.kept } : {}
  }

  async #answer({ ask }: Question<Result>, signal: AbortSignal) {
    try {
      const kept = await ask(signal)
      if (!signal.aborted) this.loaded = { phase: 'ready', kept }
    } catch (reason) {
      if (signal.aborted) return
      if (!(reason instanceof ApiError)) throw reason
      const { failure } = reason
      this.loaded = { phase: 'failed', failure, ...this.#kept() }
      if (failure === 'offline' || failure === 'unavailable') {
        this.#timer = setTimeout(this.retry, patience)
      }
    }
    if (!signal.aborted) this.#host.requestUpdate()
  }
}
