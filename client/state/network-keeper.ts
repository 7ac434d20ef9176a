/** Keeps the network that is shown: loads it, asks whether it has changed, and tries again when it does not come. */
import { atom, type ReadableAtom } from 'nanostores'
import { ApiError, type Api, type Failure } from '../api.ts'
import type { NetworkAnswer } from '../../server/contract/network.ts'

export interface Kept {
  /** `failed` when the last try failed; what came earlier stays shown. */
  phase: 'loading' | 'ready' | 'failed'
  network?: NetworkAnswer
  /** The day the network was asked for. */
  asOf?: string
  /** When the service last gave the network or said that it is unchanged. */
  confirmed?: Date
  failure?: Failure
  /** When it is tried again by itself; never for a login that is needed. */
  nextTry?: Date
}

export interface NetworkKeeper {
  $kept: ReadableAtom<Kept>
  /** Loads the network of a day, or everything registered; a load under way for another day ends. */
  show: (asOf: string | undefined) => Promise<void>
  /** Asks at once whether what is shown still holds. */
  revalidate: () => Promise<void>
  stop: () => void
}

const firstDelay = 1000
const longestDelay = 30_000
const freshFor = 60_000

/** Seconds grow twofold with each failure, up to half a minute; never sooner than the service asks. */
function delayAfter(failures: number, error: ApiError): number {
  const grown = Math.min(firstDelay * 2 ** (failures - 1), longestDelay)
  return Math.max(grown, (error.retryAfter ?? 0) * 1000)
}

/** @param ask the question to the service: `api.network` */
export function networkKeeper(ask: Api['network']): NetworkKeeper {
  const $kept = atom<Kept>({ phase: 'loading' })
  let under: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let etag: string | undefined
  let asOf: string | undefined
  let failures = 0

  function again(delay: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), delay)
  }

  function ready(tagged: Awaited<ReturnType<Api['network']>>) {
    const network = tagged?.answer ?? $kept.get().network
    if (tagged) etag = tagged.etag
    failures = 0
    $kept.set({
      phase: 'ready',
      confirmed: new Date(),
      ...(network && { network }),
      ...(asOf && { asOf }),
    })
    again(freshFor)
  }

  function failed(error: ApiError) {
    failures += 1
    const { network, asOf: shownDay, confirmed } = $kept.get()
    const delay = error.failure === 'unauthorised' ? undefined : delayAfter(failures, error)
    $kept.set({
      phase: 'failed',
      failure: error.failure,
      ...(network && { network }),
      ...(shownDay && { asOf: shownDay }),
      ...(confirmed && { confirmed }),
      ...(delay && { nextTry: new Date(Date.now() + delay) }),
    })
    if (delay) again(delay)
    else clearTimeout(timer)
  }

  async function load() {
    under?.abort()
    under = new AbortController()
    const { signal } = under
    try {
      const tagged = await ask({ asOf, etag }, signal)
      if (!signal.aborted) ready(tagged)
    } catch (reason) {
      if (signal.aborted) return
      if (!(reason instanceof ApiError)) throw reason
      failed(reason)
    }
  }

  return {
    $kept,
    show: async (day) => {
      if (day !== asOf || !$kept.get().network) etag = undefined
      asOf = day
      $kept.set({ ...$kept.get(), phase: 'loading' })
      await load()
    },
    revalidate: load,
    stop: () => {
      under?.abort()
      clearTimeout(timer)
    },
  }
}
