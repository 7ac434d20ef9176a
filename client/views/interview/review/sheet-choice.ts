/** On a telephone: which of text, suggestions and what was recognised is shown. */
import { html, type TemplateResult } from 'lit'
import type { ReviewTexts } from '../../../locales/review-texts.ts'

const reviewSheets = ['text', 'suggestions', 'about'] as const
export type ReviewSheet = (typeof reviewSheets)[number]

export function sheetChoice(
  now: ReviewSheet,
  panels: ReviewTexts['panels'],
  choose: (sheet: ReviewSheet) => void,
): TemplateResult {
  return html`<fieldset class="sheet-choice">
    <legend class="unseen">${panels.show}</legend>
    ${reviewSheets.map(
      (sheet) =>
        html`<label
          ><input
            class="unseen"
            type="radio"
            name="sheet"
            .checked=${sheet === now}
            @change=${() => choose(sheet)}
          />${panels[sheet]}</label
        >`,
    )}
  </fieldset>`
}
