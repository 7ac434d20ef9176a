/** The keyboard of a tree that is drawn row by row (ARIA 1.2): where a key leads, and which row letters find. */
import { foldedText } from '../../server/domain/fold.ts'

/** The row that the keyboard is at, by the places of rows in their order. */
interface TreeRow {
  at: number
  last: number
  /** Undefined of a row with nothing below it. */
  expanded: boolean | undefined
  /** The row it stands below; itself at the top. */
  above: number
}

/** Goes to a row, or opens or closes the one that the keyboard is at. */
type TreeMove = { go: number } | { turn: boolean }

/** @returns undefined for a key that moves nothing */
export function treeMove(
  key: string,
  { at, last, expanded, above }: TreeRow,
): TreeMove | undefined {
  switch (key) {
    case 'ArrowDown':
      return { go: Math.min(last, at + 1) }
    case 'ArrowUp':
      return { go: Math.max(0, at - 1) }
    case 'Home':
      return { go: 0 }
    case 'End':
      return { go: last }
    case 'ArrowRight':
      if (expanded === undefined) return undefined
      return expanded ? { go: at + 1 } : { turn: true }
    case 'ArrowLeft':
      return expanded ? { turn: false } : { go: above }
    default:
      return undefined
  }
}

/** Milliseconds after which a letter begins anew. */
const pause = 800

export interface TypeAhead {
  /** The place of the next row that begins with what has been typed; undefined when none does or `key` is no letter. */
  found: (
    key: string,
    names: { from: number; count: number; at: (i: number) => string },
  ) => number | undefined
}

/**
 * Finds a row by the first letters of its name, typed one after the other.
 * @param now milliseconds, of any beginning
 */
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
