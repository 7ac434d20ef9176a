import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiError, type Api } from '../../../client/api.ts'
import { searcher } from '../../../client/state/search.ts'
import type { SearchAnswer } from '../../../server/contract/search.ts'

const none = { total: 0, hits: [] }
const found = (q: string): SearchAnswer => ({
  revision: 1,
  q,
  actors: { total: 1, hits: [{ id: q, name: q, kind: 'library', named: true }] },
  units: none,
  partnerships: none,
  people: none,
  answers: none,
})

const ask = vi.fn<Api['search']>()

beforeEach(() => {
  vi.useFakeTimers()
  ask.mockReset().mockImplementation((q) => Promise.resolve(found(q)))
})
afterEach(() => vi.useRealTimers())

describe('search while typing', () => {
  test('asks once, when the person has paused', async () => {
    const { $search, type } = searcher(ask)
    for (const words of ['g', 'ge', 'gel ']) type(words)
    expect($search.get()).toMatchObject({ phase: 'searching', words: 'gel' })
    await vi.runAllTimersAsync()
    expect(ask.mock.calls.map(([q]) => q)).toEqual(['gel'])
    expect($search.get()).toEqual({ phase: 'found', words: 'gel', answer: found('gel') })
  })

  test('keeps the last answer while the next is on its way, and drops one that comes late', async () => {
    const waiting: ((answer: SearchAnswer) => void)[] = []
    ask.mockImplementation(() => new Promise((resolve) => waiting.push(resolve)))
    const { $search, type } = searcher(ask)
    type('gel')
    await vi.runAllTimersAsync()
    type('has')
    await vi.runAllTimersAsync()
    waiting[1]!(found('has'))
    waiting[0]!(found('gel'))
    await vi.runAllTimersAsync()
    expect($search.get().answer?.q).toBe('has')
    type('hasl')
    expect($search.get()).toMatchObject({ phase: 'searching', answer: { q: 'has' } })
  })

  test('asks nothing for blank words', async () => {
    const { $search, type } = searcher(ask)
    type('gel')
    type('  ')
    await vi.runAllTimersAsync()
    expect(ask).not.toHaveBeenCalled()
    expect($search.get().phase).toBe('idle')
  })

  test('says so when it fails, and asks again for the next words', async () => {
    ask.mockRejectedValueOnce(new ApiError('offline'))
    const { $search, type } = searcher(ask)
    type('gel')
    await vi.runAllTimersAsync()
    expect($search.get().phase).toBe('failed')
    type('gell')
    await vi.runAllTimersAsync()
    expect($search.get().phase).toBe('found')
  })
})
