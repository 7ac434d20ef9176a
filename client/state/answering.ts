import { atom, onMount, type ReadableAtom } from 'nanostores'
import { ApiError } from '../api.ts'

/** What the service has answered to a question that changes. */
export interface Answered<Question, Answer> {
  phase: 'idle' | 'loading' | 'ready' | 'failed'
  /** The last one about the same subject; while `loading` and after `failed` that is an earlier one. */
  answer?: Answer
  /** What `answer` answers. */
  asked?: Question
  problem?: ApiError
}

interface Asking<Question, Answer> {
  $question: ReadableAtom<Question | undefined>
  ask: (question: Question, signal: AbortSignal) => Promise<Answer>
  /** What a question is about: an answer about something else is not kept while the next one comes. */
  about: (question: Question) => string
}

/** Milliseconds that a question has to stand before it is asked, so that quick ticks are one question. */
const pause = 60
/** Milliseconds until it is asked again by itself when the service or its database is away. */
const patience = 5000

const isAway = ({ failure }: ApiError) => failure === 'offline' || failure === 'unavailable'

/** Keeps the answer to a question, asked anew with each question while anyone follows it; the last question wins. */
export function answering<Question, Answer>({ $question, ask, about }: Asking<Question, Answer>) {
  const $answered = atom<Answered<Question, Answer>>({ phase: 'idle' })
  let under = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function answer(question: Question, signal: AbortSignal) {
    try {
      const found = await ask(question, signal)
      if (!signal.aborted) $answered.set({ phase: 'ready', answer: found, asked: question })
    } catch (reason) {
      if (signal.aborted) return
      if (!(reason instanceof ApiError)) throw reason
      $answered.set({ ...$answered.get(), phase: 'failed', problem: reason })
      if (isAway(reason)) timer = setTimeout(() => start(question, 0), patience)
    }
  }

  function start(question: Question, after: number) {
    stop()
    const { asked, answer: earlier } = $answered.get()
    const kept = asked !== undefined && about(asked) === about(question)
    $answered.set({ phase: 'loading', ...(kept && { asked, answer: earlier as Answer }) })
    const { signal } = under
    timer = setTimeout(() => void answer(question, signal), after)
  }

  function stop() {
    clearTimeout(timer)
    under.abort()
    under = new AbortController()
  }

  onMount($answered, () => {
    let known: string | undefined
    const leave = $question.subscribe((question) => {
      const key = JSON.stringify(question)
      if (key === known) return
      known = key
      if (question !== undefined) {
        start(question, pause)
        return
      }
      stop()
      $answered.set({ phase: 'idle' })
    })
    return () => {
      leave()
      stop()
      $answered.set({ phase: 'idle' })
    }
  })

  return {
    $answered: $answered as ReadableAtom<Answered<Question, Answer>>,
    /** Asks the same once more. */
    again: () => {
      const question = $question.get()
      if (question !== undefined) start(question, 0)
    },
    /** Adds to the answer that is kept, as its next page does. */
    extend: (grown: (answer: Answer) => Answer) => {
      const now = $answered.get()
      if (now.answer !== undefined) $answered.set({ ...now, answer: grown(now.answer) })
    },
  }
}
