import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '../../../client/api.ts'
import { Loader } from '../../../client/components/details/loader.ts'

function loader() {
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: vi.fn(),
    updateComplete: Promise.resolve(true),
  }
  return new Loader<string>(host)
}

/** A question whose answer is given by hand. */
function question(subject: string, version = 1) {
  let resolve: (answer: string) => void = () => undefined
  const answer = new Promise<string>((given) => (resolve = given))
  const ask = vi.fn<(signal: AbortSignal) => Promise<string>>(() => answer)
  return { subject, version, ask, resolve: (text: string) => resolve(text) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Loader', () => {
  it('never shows a late answer about something else', async () => {
    const loads = loader()
    const [first, second] = [question('a'), question('b')]
    loads.want(first)
    loads.want(second)
    expect(first.ask.mock.calls[0]?.[0].aborted).toBe(true)
    second.resolve('about b')
    await vi.advanceTimersByTimeAsync(0)
    first.resolve('about a')
    await vi.advanceTimersByTimeAsync(0)
    expect(loads.loaded).toEqual({ phase: 'ready', kept: 'about b' })
  })

  it('keeps the answer while the same is asked again, and drops it for another subject', async () => {
    const loads = loader()
    const first = question('a')
    loads.want(first)
    first.resolve('old')
    await vi.advanceTimersByTimeAsync(0)
    loads.want(question('a', 2))
    expect(loads.loaded).toEqual({ phase: 'loading', kept: 'old' })
    loads.want(question('b', 2))
    expect(loads.loaded).toEqual({ phase: 'loading' })
  })

  it('asks once as long as nothing has moved', () => {
    const loads = loader()
    const only = question('a')
    loads.want(only)
    loads.want(only)
    expect(only.ask).toHaveBeenCalledOnce()
  })

  it('keeps what it had when the service is away, and tries again by itself', async () => {
    const loads = loader()
    const first = question('a')
    loads.want(first)
    first.resolve('old')
    await vi.advanceTimersByTimeAsync(0)
    const ask = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new ApiError('unavailable'))
      .mockResolvedValueOnce('new')
    loads.want({ subject: 'a', version: 2, ask })
    await vi.advanceTimersByTimeAsync(0)
    expect(loads.loaded).toEqual({ phase: 'failed', failure: 'unavailable', kept: 'old' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(loads.loaded).toEqual({ phase: 'ready', kept: 'new' })
  })

  it('does not try again by itself for what is gone', async () => {
    const loads = loader()
    const ask = vi.fn(() => Promise.reject(new ApiError('not-found')))
    loads.want({ subject: 'a', version: 1, ask })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ask).toHaveBeenCalledOnce()
  })
})
