/** What stands over the suggestions: whose they are, how many are judged, and accepting all that are known. */
import { html, nothing, type TemplateResult } from 'lit'
import { segmented } from '../../../design/segmented.ts'
import type { ReviewTexts } from '../../../locales/review-texts.ts'
import type { Judged } from '../../../state/draft-suggestions.ts'

interface Head {
  texts: ReviewTexts
  judged: Judged
  /** Those of all answers are shown. */
  all: boolean
  scope: (all: boolean) => void
  /** Of those shown, what is registered and nobody has judged. */
  known: number
  acceptKnown: () => void
  /** Goes to the next answer with anything to judge; undefined while there is something here, or nothing anywhere. */
  next: (() => void) | undefined
}

export function suggestionsHead(head: Head): TemplateResult {
  const { texts, judged, known, next } = head
  const { suggestions, bar } = texts
  const isAny = judged.open + judged.judged > 0
  return html`<header class="stack">
    <h2 tabindex="-1">${suggestions.title}</h2>
    ${segmented({
      legend: suggestions.scope,
      name: 'scope',
      options: [
        [false, suggestions.inAnswer],
        [true, suggestions.inAll],
      ],
      chosen: head.all,
      choose: head.scope,
      even: true,
    })}
    ${isAny ? html`<p class="secondary">${bar.judged(judged.judged, judged.open)}</p>` : nothing}
    ${
      known > 0
        ? html`<button class="plain" @click=${head.acceptKnown}>
            ${suggestions.acceptKnown(known)}
          </button>`
        : nothing
    }
    ${next ? html`<button class="plain next" @click=${next}>${suggestions.next}</button>` : nothing}
  </header>`
}
