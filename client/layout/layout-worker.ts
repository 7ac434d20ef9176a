/** Lays out in a thread of its own, so that the page stays free. */
import { placesOf } from './places.ts'
import type { Plan, Places } from './plan.ts'

export interface Request {
  number: number
  plan: Plan
}

export interface Reply {
  number: number
  places: Places
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const places = placesOf(data.plan)
  postMessage({ number: data.number, places } satisfies Reply, {
    transfer: [places.rest.buffer, places.shown.buffer],
  })
})
