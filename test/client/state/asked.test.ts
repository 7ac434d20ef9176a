import { atom } from 'nanostores'
import { expect, test } from 'vitest'
import { ApiError } from '../../../client/api.ts'
import { asked } from '../../../client/state/asked.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve))

test('the last question wins, none gives none, and a failing service too', async () => {
  const waiting = new Map<string, (answer: string) => void>()
  const $question = atom<string | undefined>('first')
  const $answer = asked($question, (question, signal) =>
    question === 'failing'
      ? Promise.reject(new ApiError('unavailable'))
      : new Promise<string>((resolve) => {
          waiting.set(question, () =>
            resolve(`${question}, ${signal.aborted ? 'late' : 'in time'}`),
          )
        }),
  )
  const leave = $answer.subscribe(() => undefined)
  $question.set('second')
  waiting.get('second')!('')
  waiting.get('first')!('')
  await settled()
  expect($answer.get()).toBe('second, in time')
  $question.set('failing')
  await settled()
  expect($answer.get()).toBeUndefined()
  $question.set(undefined)
  await settled()
  expect($answer.get()).toBeUndefined()
  leave()
})
