import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiError, type Api } from '../../../client/api.ts'
import { atom } from 'nanostores'
import { networkKeeper } from '../../../client/state/network-keeper.ts'
import type { NetworkAnswer } from '../../../server/contract/network.ts'

const totals = { actors: 0, groups: 0, formal: 0, collaborations: 0, general: 0 }
const networkAt = (revision: number): NetworkAnswer => ({
  revision,
  totals,
  shown: totals,
  actors: [],
  partnerships: [],
  units: [],
  activities: [],
  reorganisations: [],
})
const tagged = (revision: number) => ({ answer: networkAt(revision), etag: `"r${revision}"` })

const ask = vi.fn<Api['network']>()
const asked = () => ask.mock.calls.map(([question]) => question)

/** The network that is kept while somebody follows it; `show` is done when it has come or failed. */
function keeping() {
  const $wanted = atom<{ asOf?: string }>({})
  const { $kept, revalidate } = networkKeeper(ask, $wanted)
  const show = async (asOf?: string) => {
    $wanted.set(asOf ? { asOf } : {})
    stops.push($kept.listen(() => undefined))
    await vi.advanceTimersByTimeAsync(0)
  }
  return { $kept, show, revalidate }
}
const stops: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-10-01T10:42:00Z') })
  ask.mockReset()
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.useRealTimers()
})

describe('the kept network', () => {
  test('is asked for again each minute by its tag, and stays the same value while unchanged', async () => {
    ask.mockResolvedValueOnce(tagged(1)).mockResolvedValueOnce(undefined)
    const { $kept, show } = keeping()
    await show(undefined)
    const { network } = $kept.get()
    expect($kept.get()).toMatchObject({ phase: 'ready', network: { revision: 1 } })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked()).toEqual([
      { asOf: undefined, etag: undefined },
      { asOf: undefined, etag: '"r1"' },
    ])
    expect($kept.get().network).toBe(network)
    expect($kept.get().confirmed).toEqual(new Date('2026-10-01T10:43:00Z'))
  })

  test('stays shown while the database is away, tried again with growing pauses', async () => {
    ask.mockResolvedValueOnce(tagged(1)).mockRejectedValue(new ApiError('unavailable'))
    const { $kept, show, revalidate } = keeping()
    await show(undefined)
    await revalidate()
    expect($kept.get()).toMatchObject({
      phase: 'failed',
      failure: 'unavailable',
      network: { revision: 1 },
      confirmed: new Date('2026-10-01T10:42:00Z'),
      nextTry: new Date('2026-10-01T10:42:01Z'),
    })
    const pauses: number[] = []
    for (let tries = 0; tries < 7; tries++) {
      const pause = $kept.get().nextTry!.getTime() - Date.now()
      pauses.push(pause)
      await vi.advanceTimersByTimeAsync(pause)
    }
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
    ask.mockReset().mockResolvedValue(tagged(2))
    await revalidate()
    expect($kept.get()).toEqual({
      phase: 'ready',
      network: networkAt(2),
      confirmed: new Date(),
    })
  })

  test('waits as long as the service asks', async () => {
    ask.mockRejectedValue(new ApiError('unavailable', undefined, 9))
    const { $kept, show } = keeping()
    await show(undefined)
    expect($kept.get().nextTry).toEqual(new Date('2026-10-01T10:42:09Z'))
  })

  test('is not asked for again by itself when a login is needed', async () => {
    ask.mockRejectedValue(new ApiError('unauthorised'))
    const { $kept, show } = keeping()
    await show(undefined)
    expect($kept.get()).toMatchObject({ phase: 'failed', failure: 'unauthorised' })
    await vi.advanceTimersByTimeAsync(120_000)
    expect(ask).toHaveBeenCalledTimes(1)
  })

  test('shows the last day asked for, whichever answer comes first', async () => {
    const answers: ((answer: ReturnType<typeof tagged>) => void)[] = []
    ask.mockImplementation(() => new Promise((resolve) => answers.push(resolve)))
    const { $kept, show } = keeping()
    await show('2026-01-01')
    await show('2026-10-01')
    answers[1]!(tagged(2))
    answers[0]!(tagged(1))
    await vi.advanceTimersByTimeAsync(0)
    expect($kept.get()).toMatchObject({ asOf: '2026-10-01', network: { revision: 2 } })
    expect(ask.mock.calls[0]![1]!.aborted).toBe(true)
  })

  test('keeps the network of the old day until the new one has come', async () => {
    ask.mockResolvedValueOnce(tagged(1)).mockRejectedValueOnce(new ApiError('offline'))
    const { $kept, show } = keeping()
    await show('2026-01-01')
    await show('2026-10-01')
    expect($kept.get()).toMatchObject({ phase: 'failed', asOf: '2026-01-01' })
    expect(asked()[1]).toEqual({ asOf: '2026-10-01', etag: undefined })
  })
})
