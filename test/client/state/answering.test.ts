import { atom } from 'nanostores'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError } from '../../../client/api.ts'
import { answering } from '../../../client/state/answering.ts'

interface Question {
  about: string
  n: number
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function asked() {
  const $question = atom<Question | undefined>(undefined)
  const calls: Question[] = []
  let answer: (question: Question) => Promise<string> = ({ n }) => Promise.resolve(`answer ${n}`)
  const kept = answering({
    $question,
    ask: (question: Question) => {
      calls.push(question)
      return answer(question)
    },
    about: ({ about }) => about,
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
  expect(now()).toMatchObject({ phase: 'ready', answer: 'answer 2', asked: { n: 2 } })
})

test('an earlier answer stays while the next comes, unless it is about something else', async () => {
  const { ask, settle, now } = asked()
  ask({ about: 'a', n: 1 })
  await settle()
  ask({ about: 'a', n: 2 })
  expect(now()).toMatchObject({ phase: 'loading', answer: 'answer 1', asked: { n: 1 } })
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
  again()
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

test('a failure says why beside the earlier answer, and what is away is tried again', async () => {
  const { ask, settle, now, answers } = asked()
  ask({ about: 'a', n: 1 })
  await settle()
  answers(() => Promise.reject(new ApiError('unavailable')))
  ask({ about: 'a', n: 2 })
  await settle()
  expect(now()).toMatchObject({
    phase: 'failed',
    answer: 'answer 1',
    problem: { failure: 'unavailable' },
  })
  answers(() => Promise.resolve('back'))
  await vi.advanceTimersByTimeAsync(6000)
  expect(now()).toEqual({ phase: 'ready', answer: 'back', asked: { about: 'a', n: 2 } })
})

test('no question is idle', async () => {
  const { ask, settle, now } = asked()
  ask({ about: 'a', n: 1 })
  await settle()
  ask(undefined)
  expect(now()).toEqual({ phase: 'idle' })
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
