/** What of a page cannot be seen as it was meant: wider than the page, or text that is cut off. */
import type { Page } from 'playwright-core'

/**
 * What may be cut, and why: the picture is larger than its window and is moved; a folded summary has a button that
 * unfolds it; what is typed moves within its field.
 */
const mayBeCut = 'bl-picture, .said.folded, input, textarea'

/** A line for each place, by the shadow host and the element. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate((allowed) => {
    const faults: string[] = []
    const width = document.documentElement.clientWidth

    const report = (element: Element, what: string) => {
      const root = element.getRootNode()
      const host = root instanceof ShadowRoot ? `${root.host.localName} ` : ''
      faults.push(`${host}${[element.localName, ...element.classList].join('.')} ${what}`)
    }
    // What only a screen reader is told is seen by nobody.
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(allowed) &&
      getComputedStyle(element).clipPath !== 'inset(50%)'
    // As the page is drawn: what is placed in a slot scrolls with what the slot stands in.
    const childrenOf = (element: Element): Node[] =>
      [...(element.shadowRoot ?? element).childNodes].flatMap((node) =>
        node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : node,
      )

    const cutWords = (text: Text, box: DOMRect): string | undefined => {
      const words = text.data.replaceAll(/\s+/gu, ' ').trim()
      return words !== '' && isOutside(text, box) ? words.slice(0, 60) : undefined
    }

    const isOutside = (text: Text, box: DOMRect): boolean => {
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right, top, bottom, width } = range.getBoundingClientRect()
      const isWithin =
        left >= box.left - 1 &&
        right <= box.right + 1 &&
        top >= box.top - 2 &&
        bottom <= box.bottom + 2
      return width > 0 && !isWithin
    }

    const scrollsItself = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element)
      return /auto|scroll/.test(overflowX + overflowY)
    }

    /** The first words in an element that reach beyond the box that cuts it. */
    const cutText = (element: Element, box: DOMRect): string | undefined => {
      for (const node of childrenOf(element)) {
        let found: string | undefined
        if (node instanceof Text) found = cutWords(node, box)
        else if (node instanceof Element && isSeen(node) && !scrollsItself(node))
          found = cutText(node, box)
        if (found !== undefined) return found
      }
      return undefined
    }

    /** @param scrolls whether what reaches beyond the page can be scrolled to */
    const look = (element: Element, scrolls: boolean) => {
      if (!isSeen(element)) return
      const { overflowX, overflowY } = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const { left, right } = box
      if (!scrolls && right > left && (right > width + 1 || left < -1))
        report(element, `reaches from ${Math.round(left)} to ${Math.round(right)} px`)
      if (/hidden|clip/.test(overflowX + overflowY)) {
        const cut = cutText(element, box)
        if (cut !== undefined) report(element, `cuts off “${cut}”`)
      }
      const within = scrolls || /auto|scroll/.test(overflowX)
      for (const child of childrenOf(element)) if (child instanceof Element) look(child, within)
    }

    const across = document.documentElement.scrollWidth
    if (across > width) faults.push(`the page is ${across} px wide`)
    look(document.body, false)
    return faults
  }, mayBeCut)
}
