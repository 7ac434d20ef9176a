/** Reading one interview, or all answers to a question side by side. */
import { html, type TemplateResult } from 'lit'
import { comparisonLeft, comparisonOpened } from '../../view/interviewing.ts'
import type { Messages } from '../../locales/messages.ts'
import { addressOf } from '../../view/address.ts'
import { changeView } from '../../view/view-store.ts'
import type { View } from '../../view/view.ts'

/** @param question the one that is read, whose answers are compared first */
export function readingWays(
  { isCompared, question }: { isCompared: boolean; question: string },
  { reading: { ways } }: Messages,
): TemplateResult {
  return html`<div class="segmented" role="group" aria-label=${ways.label}>
    <button aria-pressed=${!isCompared} @click=${() => changeView(comparisonLeft)}>
      ${ways.read}
    </button>
    <button aria-pressed=${isCompared} @click=${() => changeView(comparisonOpened(question))}>
      ${ways.compare}
    </button>
  </div>`
}

/** A link that puts all answers to a question side by side. */
export function comparisonLink(view: View, question: string, content: string): TemplateResult {
  const open = comparisonOpened(question)
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    changeView(open)
  }
  return html`<a href=${addressOf(open(view))} @click=${follow}>${content}</a>`
}
