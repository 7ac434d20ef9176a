/** Starts threads, for what would keep other requests waiting. */
import { once } from 'node:events'
import { Worker, type ResourceLimits } from 'node:worker_threads'

const root = new URL('../../', import.meta.url).href

/**
 * Starts a thread on a module as it is compiled: next to the one that starts it, or, where that runs as it is written (in
 * tests and measurements), where it is compiled to.
 * @param file the path of the module without its ending, from `from`, the URL of the module that starts it
 * @param resourceLimits what the thread may use, in MB; it is ended when it needs more
 */
export function startWorker(file: string, from: string, resourceLimits?: ResourceLimits): Worker {
  const isCompiled = !from.endsWith('.ts')
  const beside = isCompiled ? from : new URL(`dist/${from.slice(root.length)}`, root)
  return new Worker(new URL(`${file}.js`, beside), resourceLimits && { resourceLimits })
}

interface Job {
  /** Sends all that the thread needs for its one answer. */
  send: (post: (message: unknown) => void) => void | Promise<void>
  /** Milliseconds after which the thread is ended. */
  longest?: number
}

/**
 * The one answer of a thread that ends with it.
 * @throws what ended the thread: a failure, `ERR_WORKER_OUT_OF_MEMORY`, or an `ABORT_ERR` after `longest`
 */
export async function answerOnce<Answer>(worker: Worker, { send, longest }: Job): Promise<Answer> {
  try {
    const signal = longest === undefined ? undefined : AbortSignal.timeout(longest)
    const answered = once(worker, 'message', { ...(signal && { signal }) })
    // Sending may take its time; a thread that fails meanwhile is told of once everything is sent.
    answered.catch(() => undefined)
    await send((message) => worker.postMessage(message))
    const [answer] = (await answered) as [Answer]
    return answer
  } finally {
    await worker.terminate()
  }
}
