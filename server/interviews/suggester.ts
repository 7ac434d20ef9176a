/**
 * Suggests in a thread of its own, which keeps the names of the last network: 300 dense pages take half a second and more, and
 * so do the names of 20,000 actors.
 */
import { Asking, type WrittenNetwork } from '../analysis/asking.ts'
import { startWorker } from '../analysis/worker.ts'
import type { Suggested } from './suggestions.ts'
import type { Spoken } from './suggesting/suggest.ts'

export class SuggestingThread {
  readonly #asking = new Asking<Spoken, Suggested>(
    () => startWorker('./suggester-entry', import.meta.url),
    () => new Error('Nothing is refused'),
  )

  /** What an interview seems to speak of in `on`, as `suggest` finds it, and its interviewees' organisations. */
  suggest(on: WrittenNetwork, { answers, language, interviewees }: Spoken): Promise<Suggested> {
    return this.#asking.ask(on, { answers, language, interviewees })
  }

  /** Ends the thread once it has answered, with the names it holds. */
  forget(): void {
    this.#asking.forget()
  }

  /** Ends the thread; what is under way is refused. */
  close(): Promise<void> {
    return this.#asking.close()
  }
}
