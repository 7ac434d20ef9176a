/** The words of an answer that are selected on the page, as a place in its text. */

/** Where a point within a text's element is in the text, in UTF-16 units. */
function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(node, offset)
  return before.toString().length
}

/** Without the space around the words; undefined when nothing in the element is selected. */
export function wordsSelected(
  element: HTMLElement,
  root: ShadowRoot,
): { start: number; end: number } | undefined {
  const [range] = getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? []
  if (!range || range.collapsed) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = range
  if (!element.contains(startContainer) || !element.contains(endContainer)) return undefined
  const from = offsetIn(element, startContainer, startOffset)
  const to = offsetIn(element, endContainer, endOffset)
  const words = element.textContent.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = from + words.trimEnd().length
  return end > start ? { start, end } : undefined
}
