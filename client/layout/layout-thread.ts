/** The thread that lays out: asks it, and gives its answers back as promises. */
import type { Places, Plan } from './plan.ts'
import type { Reply, Request } from './layout-worker.ts'

export interface LayoutThread {
  /** Rejects when the layout fails; is never answered when the thread ends first, since nobody waits for it then. */
  placesOf: (plan: Plan) => Promise<Places>
  end: () => void
}

interface Waiting {
  resolve: (places: Places) => void
  reject: (reason: Error) => void
}

export function layoutThread(): LayoutThread {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let last = 0

  function failAll(reason: string) {
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.number)?.resolve(data.places)
    waiting.delete(data.number)
  })
  worker.addEventListener('error', ({ message }) => failAll(message || 'The layout failed'))

  return {
    placesOf: (plan) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        worker.postMessage({ number: last, plan } satisfies Request)
      }),
    end: () => worker.terminate(),
  }
}
