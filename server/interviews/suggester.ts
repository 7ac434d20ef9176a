/**
 * Suggests in a thread of its own, which keeps the names of the last network: 300 dense pages take half a second and more, and
 * so do the names of 20,000 actors. It has bounds of memory and time, for a text from outside can hold anything.
 */
import { NetworkThread, type WrittenNetwork } from '../threads/network-thread.ts'
import { startWorker } from '../threads/worker.ts'
import { FileRefused } from './file-refused.ts'
import type { Suggested } from './suggestions.ts'
import type { Spoken } from './suggesting/suggest.ts'

/** In MB. The names of 20,000 actors fit. */
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 }
/** In milliseconds, with the start of the thread. */
const longest = 30_000

export class SuggestingThread {
  readonly #thread = new NetworkThread<Spoken, Suggested>(
    () => startWorker('./suggester-entry', import.meta.url, memory),
    () => new Error('Nothing is refused'),
  )
  /** Aborted when a question took too long: the thread ends, and all that waits for it is refused. */
  #bound = new AbortController()

  /**
   * What an interview seems to speak of in `on`, as `suggest` finds it, and its interviewees' organisations.
   * @throws FileRefused when it takes more time or memory than it may
   */
  async suggest(
    on: WrittenNetwork,
    { answers, language, interviewees }: Spoken,
  ): Promise<Suggested> {
    const bound = this.#bound
    const timer = setTimeout(() => this.#end(bound), longest)
    try {
      return await this.#thread.ask(on, { answers, language, interviewees })
    } catch (error) {
      throw bound.signal.aborted || isOutOfMemory(error)
        ? new FileRefused('too-heavy', error)
        : error
    } finally {
      clearTimeout(timer)
    }
  }

  #end(bound: AbortController): void {
    if (bound.signal.aborted) return
    bound.abort()
    this.#bound = new AbortController()
    // The next question starts another thread, and does not wait for this one's end.
    this.#thread.forget()
    void this.#thread.close()
  }

  /** Ends the thread once it has answered, with the names it holds. */
  forget(): void {
    this.#thread.forget()
  }

  /** Ends the thread; what is under way is refused. */
  close(): Promise<void> {
    return this.#thread.close()
  }
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
