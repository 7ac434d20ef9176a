import { atom, onMount, type ReadableAtom } from 'nanostores'
import { ApiError } from '../api.ts'

/**
 * The service's answer to a question that changes: asked anew with each question while anyone follows the answer, the
 * last question wins. Undefined until an answer has come, and when none is asked for or the service fails: what rests
 * on such an answer is shown without it, and the network's own keeper says that the service fails.
 */
export function asked<Question, Answer>(
  $question: ReadableAtom<Question | undefined>,
  ask: (question: Question, signal: AbortSignal) => Promise<Answer>,
): ReadableAtom<Answer | undefined> {
  const $answer = atom<Answer | undefined>(undefined)

  async function answer(question: Question, signal: AbortSignal) {
    try {
      const found = await ask(question, signal)
      if (!signal.aborted) $answer.set(found)
    } catch (reason) {
      if (!signal.aborted && !(reason instanceof ApiError)) throw reason
    }
  }

  onMount($answer, () => {
    let under = new AbortController()
    const leave = $question.subscribe((question) => {
      under.abort()
      under = new AbortController()
      $answer.set(undefined)
      if (question !== undefined) void answer(question, under.signal)
    })
    return () => {
      under.abort()
      leave()
    }
  })
  return $answer
}
