/** Finds a row by the first letters of its name, typed one after the other. */
import { foldedText } from '../../server/domain/fold.ts'

/** Milliseconds after which a letter begins anew. */
const pause = 800

export interface TypeAhead {
  /** The place of the next row that begins with what has been typed; undefined when none does or `key` is no letter. */
  found: (
    key: string,
    names: { from: number; count: number; at: (i: number) => string },
  ) => number | undefined
}

/** @param now milliseconds, of any beginning */
export function typeAhead(now: () => number): TypeAhead {
  let typed = ''
  let last = -Infinity
  return {
    found(key, { from, count, at }) {
      if (!/^\p{L}$/u.test(key)) return undefined
      const begins = now() - last > pause
      // L alone shows the list in place of the picture, wherever on the page it is pressed.
      if (begins && key.toLowerCase() === 'l') return undefined
      typed = begins ? key : typed + key
      last = now()
      const skip = typed.length === 1 ? 1 : 0
      const sought = foldedText(typed)
      for (let step = skip; step < count + skip; step++) {
        const i = (from + step) % count
        if (foldedText(at(i)).startsWith(sought)) return i
      }
      return undefined
    },
  }
}
