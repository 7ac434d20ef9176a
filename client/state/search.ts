/** Search while a person types: one question at a time, the last one wins. */
import { atom, type ReadableAtom } from 'nanostores'
import type { SearchAnswer } from '../../server/contract/search.ts'
import { ApiError, type Api } from '../api.ts'

export interface Search {
  phase: 'idle' | 'searching' | 'found' | 'failed'
  /** The words asked for. */
  words: string
  /** The last answer that came; stays while the next is on its way. */
  answer?: SearchAnswer
}

export interface Searcher {
  $search: ReadableAtom<Search>
  /** Asks when the person has paused; nothing is asked for blank words. */
  type: (words: string) => void
  clear: () => void
}

/** Milliseconds without a key before the question is sent. */
const pause = 150
const hitsOfEach = 5

/** @param ask the question to the service: `api.search` */
export function searcher(ask: Api['search']): Searcher {
  const $search = atom<Search>({ phase: 'idle', words: '' })
  let under = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function find(words: string) {
    under = new AbortController()
    const { signal } = under
    try {
      const answer = await ask(words, hitsOfEach, signal)
      if (!signal.aborted) $search.set({ phase: 'found', words, answer })
    } catch (reason) {
      if (signal.aborted) return
      if (!(reason instanceof ApiError)) throw reason
      $search.set({ phase: 'failed', words })
    }
  }

  function clear() {
    under.abort()
    clearTimeout(timer)
    $search.set({ phase: 'idle', words: '' })
  }

  return {
    $search,
    clear,
    type: (typed) => {
      const words = typed.trim()
      if (words === $search.get().words) return
      const { answer } = $search.get()
      clear()
      if (words === '') return
      $search.set({ phase: 'searching', words, ...(answer && { answer }) })
      timer = setTimeout(() => void find(words), pause)
    },
  }
}
