/** What stands beside the answer in view: what it names, what others answered, and what was done to its interview. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Answer } from '../../../server/domain/interview.ts'
import '../../components/details/bl-history.ts'
import '../../design/bl-sheet.ts'
import type { SheetHeight } from '../../state/panels.ts'
import type { Messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { View } from '../../view/view.ts'
import './bl-named-here.ts'
import './bl-other-answers.ts'

interface Beside {
  answer: Answer
  /** BCP 47 tag of the answer. */
  language: string
  lookup: Lookup | undefined
  revision: number
  view: View
  height: SheetHeight
}

export function besideAnswer(beside: Beside, { interview: texts }: Messages): TemplateResult {
  const { answer, language, lookup, revision, view, height } = beside
  const { position, text } = answer.question
  const question = html`<span lang=${language}>${text}</span>`
  return html`<bl-sheet slot="right" aria-label=${texts.namedHere} .height=${height}>
    <header>
      <h2>${position > 0 ? texts.question(position) : question}</h2>
      <p class="secondary">
        ${position > 0 ? html`${question} · ` : nothing}${texts.mentions(answer.mentions.length)}
      </p>
    </header>
    <bl-named-here .answer=${answer} .lookup=${lookup} .view=${view}></bl-named-here>
    <bl-other-answers .answer=${answer} .revision=${revision} .view=${view}></bl-other-answers>
    ${history(answer.interview, revision)}
  </bl-sheet>`
}

/** Where no answer may be shown, what was done to the interview can still be seen and undone. */
export function besideNoAnswer(
  { interview, revision, height }: { interview: string; revision: number; height: SheetHeight },
  messages: Messages,
): TemplateResult {
  return html`<bl-sheet slot="right" aria-label=${messages.acts.history.title} .height=${height}>
    ${history(interview, revision)}
  </bl-sheet>`
}

function history(id: string, revision: number): TemplateResult {
  return html`<bl-history .item=${{ type: 'Interview', id }} .revision=${revision}></bl-history>`
}
