/** Where words of an answer stand on the page. */
import type { Range } from '../../../server/domain/excerpt.ts'

/** In pixels from the corner of what they stand in. */
export interface WordsPlace {
  top: number
  bottom: number
  left: number
}

/** The text node and the offset in it of a UTF-16 index. */
function pointAt(element: HTMLElement, index: number) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = index
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text
    if (left <= length) return { node, offset: left }
    left -= length
  }
  return { node: element, offset: element.childNodes.length }
}

/**
 * @param text the element of the words
 * @param within what they are placed in
 */
export function placeOfWords(
  text: HTMLElement,
  { start, end }: Range,
  within: HTMLElement,
): WordsPlace {
  const range = document.createRange()
  const [from, to] = [pointAt(text, start), pointAt(text, end)]
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  const words = range.getBoundingClientRect()
  const corner = within.getBoundingClientRect()
  return {
    top: words.top - corner.top,
    bottom: words.bottom - corner.top,
    left: words.left - corner.left,
  }
}

/**
 * How far below the corner what belongs to the words stands: below them, above them where there is no room below, else
 * as far down as it is seen whole.
 * @param seen the top and the bottom of what is seen, from the same corner
 */
export function besideWords(
  { top, bottom }: WordsPlace,
  height: number,
  seen: { top: number; bottom: number },
): number {
  if (bottom + height <= seen.bottom) return bottom
  return top - height >= seen.top ? top - height : Math.max(seen.top, seen.bottom - height)
}
