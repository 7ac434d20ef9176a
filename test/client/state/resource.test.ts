import { atom } from 'nanostores'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError } from '../../../client/api.ts'
import { resource, wantedResource } from '../../../client/state/resource.ts'

interface Question {
  about: string
  n: number
}

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-10-01T10:42:00Z') }))
afterEach(() => vi.useRealTimers())

function asked() {
  const $question = atom<Question | undefined>(undefined)
  const calls: Question[] = []
  let answer: (question: Question) => Promise<string> = ({ n }) => Promise.resolve(`answer ${n}`)
  const kept = resource({
    $question,
    ask: (question: Question) => {
      calls.push(question)
      return answer(question)
    },
    about: ({ about }) => about,
    pause: 60,
  })
  kept.$answered.listen(() => undefined)
  return {
    ...kept,
    calls,
    now: () => kept.$answered.get(),
    ask: (question: Question | undefined) => $question.set(question),
    answers: (next: typeof answer) => (answer = next),
    settle: () => vi.advanceTimersByTimeAsync(100),
  }
}

test('quick questions are one, and the last is answered', async () => {
  const { ask, settle, now, calls } = asked()
  ask({ about: 'a', n: 1 })
  ask({ about: 'a', n: 2 })
  expect(now()).toEqual({ phase: 'loading' })
  await settle()
  expect(calls).toEqual([{ about: 'a', n: 2 }])
  expect(now()).toMatchObject({ phase: 'ready', answer: 'answer 2', question: { n: 2 } })
})

test('an earlier answer stays while the next comes, unless it is about something else', async () => {
  const { ask, settle, now } = asked()
  ask({ about: 'a', n: 1 })
  await settle()
  ask({ about: 'a', n: 2 })
  expect(now()).toMatchObject({ phase: 'loading', answer: 'answer 1', question: { n: 1 } })
  await settle()
  ask({ about: 'b', n: 3 })
  expect(now()).toEqual({ phase: 'loading' })
})

test('the same question is not asked again', async () => {
  const { ask, settle, calls, again } = asked()
  ask({ about: 'a', n: 1 })
  await settle()
  ask({ about: 'a', n: 1 })
  await settle()
  expect(calls).toHaveLength(1)
  void again()
  await settle()
  expect(calls).toHaveLength(2)
})

test('an answer that is late is not shown', async () => {
  const { ask, settle, now, answers } = asked()
  let late: (text: string) => void = () => undefined
  answers(({ n }) =>
    n === 1 ? new Promise((resolve) => (late = resolve)) : Promise.resolve('second'),
  )
  ask({ about: 'a', n: 1 })
  await settle()
  ask({ about: 'a', n: 2 })
  await settle()
  late('first')
  await settle()
  expect(now().answer).toBe('second')
})

test('a failure says why beside the earlier answer, and what is away is tried again with growing pauses', async () => {
  const { ask, settle, now, answers, calls } = asked()
  ask({ about: 'a', n: 1 })
  await settle()
  answers(() => Promise.reject(new ApiError('unavailable')))
  ask({ about: 'a', n: 2 })
  await vi.advanceTimersByTimeAsync(60)
  expect(now()).toMatchObject({
    phase: 'failed',
    answer: 'answer 1',
    question: { n: 1 },
    problem: { failure: 'unavailable' },
    nextTry: new Date(Date.now() + 1000),
  })
  await vi.advanceTimersByTimeAsync(1000)
  expect(now()).toMatchObject({ phase: 'failed', nextTry: new Date(Date.now() + 2000) })
  answers(() => Promise.resolve('back'))
  await vi.advanceTimersByTimeAsync(2000)
  expect(now()).toEqual({
    phase: 'ready',
    answer: 'back',
    question: { about: 'a', n: 2 },
    confirmed: new Date(),
  })
  await vi.advanceTimersByTimeAsync(120_000)
  expect(calls).toHaveLength(4)
})

test('waits as long as the service asks', async () => {
  const { ask, now, answers } = asked()
  answers(() => Promise.reject(new ApiError('unavailable', undefined, 9)))
  ask({ about: 'a', n: 1 })
  await vi.advanceTimersByTimeAsync(60)
  expect(now().nextTry).toEqual(new Date(Date.now() + 9000))
})

test('what is gone is not tried again by itself, and by hand it is on its way again', async () => {
  const { ask, settle, now, answers, again, calls } = asked()
  answers(() => Promise.reject(new ApiError('not-found')))
  ask({ about: 'a', n: 1 })
  await settle()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(calls).toHaveLength(1)
  answers(() => Promise.resolve('found'))
  const answered = again()
  expect(now()).toEqual({ phase: 'loading' })
  await answered
  expect(now()).toMatchObject({ phase: 'ready', answer: 'found' })
})

test('what is no refusal of the service is not kept quiet', async () => {
  const { ask, answers, again, settle } = asked()
  ask({ about: 'a', n: 1 })
  await settle()
  answers(() => Promise.reject(new TypeError('a fault of ours')))
  await expect(again()).rejects.toThrow('a fault of ours')
})

test('what is asked again by itself shows the earlier answer meanwhile', async () => {
  const $question = atom<string | undefined>('all')
  let n = 0
  const fresh = resource({ $question, ask: () => Promise.resolve(++n), freshFor: 60_000 })
  const phases: string[] = []
  fresh.$answered.subscribe(({ phase, answer }) => phases.push(`${phase} ${answer ?? ''}`))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(phases.slice(-2)).toEqual(['ready 1', 'ready 2'])
})

test('no question is idle', async () => {
  const { ask, settle, now } = asked()
  ask({ about: 'a', n: 1 })
  await settle()
  ask(undefined)
  expect(now()).toEqual({ phase: 'idle' })
})

test('nothing is asked or kept once nobody follows the answer', async () => {
  const $question = atom<string | undefined>('all')
  const signals: AbortSignal[] = []
  const kept = resource({
    $question,
    ask: (_, signal) => new Promise<string>(() => signals.push(signal)),
  })
  kept.$answered.subscribe(() => undefined)()
  await vi.advanceTimersByTimeAsync(2000)
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
})

test('an element sets the question of its own', async () => {
  const hits = wantedResource({ ask: (words: string) => Promise.resolve(words.length) })
  hits.$answered.subscribe(() => undefined)
  hits.want('gellerup')
  await vi.advanceTimersByTimeAsync(0)
  expect(hits.$answered.get()).toMatchObject({ phase: 'ready', answer: 8 })
  hits.want(undefined)
  expect(hits.$answered.get()).toEqual({ phase: 'idle' })
})

test('a page that comes later is added to the answer', async () => {
  const { ask, settle, now, extend } = asked()
  extend((answer) => `${answer} and more`)
  expect(now()).toEqual({ phase: 'idle' })
  ask({ about: 'a', n: 1 })
  await settle()
  extend((answer) => `${answer} and more`)
  expect(now().answer).toBe('answer 1 and more')
})
