/** The service's answer to a question that changes: asked here, and nowhere else. */
import { atom, onMount, type ReadableAtom } from 'nanostores'
import { ApiError } from '../api.ts'

/** What the service has answered to a question that changes. */
export interface Answered<Question, Answer> {
  /** `idle` while nothing is asked. */
  phase: 'idle' | 'loading' | 'ready' | 'failed'
  /** The last one about the same subject; while `loading` and after `failed` that is an earlier one. */
  answer?: Answer
  /** What `answer` answers. */
  question?: Question
  /** When the service last answered. */
  confirmed?: Date
  /** Why the last try failed. */
  problem?: ApiError
  /** When it is tried again by itself. */
  nextTry?: Date
}

interface ResourceOptions<Question, Answer> {
  /** Nothing is asked while it is undefined. Questions are the same when their JSON is. */
  $question: ReadableAtom<Question | undefined>
  ask: (question: Question, signal: AbortSignal) => Promise<Answer>
  /** What a question is about: an answer about something else is not kept while the next one comes. */
  about?: (question: Question) => unknown
  /** Milliseconds that a question has to stand before it is asked, so that quick changes are one question. */
  pause?: number
  /** Milliseconds after which the same is asked again by itself. */
  freshFor?: number
  /** Whether a failure may pass by itself; by default when the service or its database is away. */
  isTemporary?: (problem: ApiError) => boolean
}

export interface Resource<Question, Answer> {
  $answered: ReadableAtom<Answered<Question, Answer>>
  /** Asks the same once more, at once; done when that has been answered or has failed. */
  again: () => Promise<void>
  /** Adds to the answer that is kept, as its next page does. */
  extend: (grown: (answer: Answer) => Answer) => void
}

const firstDelay = 1000
const longestDelay = 30_000

export const isAway = ({ failure }: ApiError) => failure === 'offline' || failure === 'unavailable'

/** Milliseconds until the next try: twice as many with each failure, and never sooner than the service asks. */
function delayAfter(failures: number, { retryAfter = 0 }: ApiError): number {
  return Math.max(Math.min(firstDelay * 2 ** (failures - 1), longestDelay), retryAfter * 1000)
}

/**
 * Keeps the answer to a question while anyone follows it. A new question aborts the one before, so a late answer never
 * shows; the last answer about the same subject stays until the next has come, also when the service fails; what may
 * pass by itself is tried again with growing pauses.
 */
export function resource<Question, Answer>({
  $question,
  ask,
  about = JSON.stringify,
  pause = 0,
  freshFor,
  isTemporary = isAway,
}: ResourceOptions<Question, Answer>): Resource<Question, Answer> {
  const $answered = atom<Answered<Question, Answer>>({ phase: 'idle' })
  let request = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0

  function stop() {
    clearTimeout(timer)
    request.abort()
    request = new AbortController()
  }

  function askIn(delay: number, question: Question) {
    timer = setTimeout(() => void answer(question), delay)
  }

  function failed(problem: ApiError, question: Question) {
    failures += 1
    const { answer: earlier, question: answered, confirmed } = $answered.get()
    const delay = isTemporary(problem) ? delayAfter(failures, problem) : undefined
    $answered.set({
      phase: 'failed',
      problem,
      ...(answered !== undefined && { answer: earlier as Answer, question: answered }),
      ...(confirmed && { confirmed }),
      ...(delay !== undefined && { nextTry: new Date(Date.now() + delay) }),
    })
    if (delay !== undefined) askIn(delay, question)
  }

  async function answer(question: Question) {
    stop()
    const { signal } = request
    try {
      const found = await ask(question, signal)
      if (signal.aborted) return
      failures = 0
      $answered.set({ phase: 'ready', answer: found, question, confirmed: new Date() })
      if (freshFor !== undefined) askIn(freshFor, question)
    } catch (reason) {
      if (signal.aborted) return
      if (!(reason instanceof ApiError)) throw reason
      failed(reason, question)
    }
  }

  /** Says that an answer is on its way, and keeps what may be shown meanwhile. */
  function awaits(question: Question) {
    const { answer: earlier, question: answered, confirmed } = $answered.get()
    const isKept = answered !== undefined && about(answered) === about(question)
    $answered.set({
      phase: 'loading',
      ...(isKept && { answer: earlier as Answer, question: answered }),
      ...(isKept && confirmed && { confirmed }),
    })
  }

  onMount($answered, () => {
    let known: string | undefined
    const leave = $question.subscribe((question) => {
      const key = JSON.stringify(question)
      if (key === known) return
      known = key
      stop()
      failures = 0
      if (question === undefined) {
        $answered.set({ phase: 'idle' })
        return
      }
      awaits(question)
      if (pause > 0) askIn(pause, question)
      else void answer(question)
    })
    return () => {
      leave()
      stop()
      $answered.set({ phase: 'idle' })
    }
  })

  return {
    $answered,
    async again() {
      const question = $question.get()
      if (question === undefined) return
      if ($answered.get().phase === 'failed') awaits(question)
      await answer(question)
    },
    extend(grown) {
      const now = $answered.get()
      if (now.answer !== undefined) $answered.set({ ...now, answer: grown(now.answer) })
    },
  }
}

/** A resource whose question an element sets, with `want`; call it from `willUpdate`. */
export function wantedResource<Question, Answer>(
  options: Omit<ResourceOptions<Question, Answer>, '$question'>,
): Resource<Question, Answer> & { want: (question: Question | undefined) => void } {
  const $question = atom<Question | undefined>(undefined)
  return { ...resource({ ...options, $question }), want: (question) => $question.set(question) }
}
