/** What stands beside the answer in view: what it names, what others answered, and what was done to its interview. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Answer, Interview } from '../../../server/domain/interview.ts'
import '../../components/details/bl-history.ts'
import { icon } from '../../design/icon.ts'
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
  /** On a narrow page, whether it is unfolded. */
  isOpened: boolean
  flip: () => void
}

export function besideAnswer(beside: Beside, { interview: texts }: Messages): TemplateResult {
  const { answer, language, lookup, revision, view, isOpened, flip } = beside
  const { position, text } = answer.question
  const question = html`<span lang=${language}>${text}</span>`
  return html`<aside ?data-opened=${isOpened} aria-label=${texts.namedHere}>
    <header>
      <h2>${position > 0 ? texts.question(position) : question}</h2>
      <p class="secondary">
        ${position > 0 ? html`${question} · ` : nothing}${texts.mentions(answer.mentions.length)}
      </p>
      <button class="fold" aria-expanded=${isOpened} @click=${flip}>
        ${texts.namedHere} ${icon(isOpened ? 'chevronDown' : 'chevronUp')}
      </button>
    </header>
    <div class="folded">
      <bl-named-here .answer=${answer} .lookup=${lookup} .view=${view}></bl-named-here>
      <bl-other-answers .answer=${answer} .revision=${revision} .view=${view}></bl-other-answers>
      ${history(answer.interview, revision)}
    </div>
  </aside>`
}

/** Where no answer may be shown, what was done to the interview can still be seen and undone. */
export function besideNoAnswer(
  interview: Pick<Interview, 'id'> | undefined,
  revision: number,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (!interview) return nothing
  return html`<aside data-opened aria-label=${messages.acts.history.title}>
    <div class="folded">${history(interview.id, revision)}</div>
  </aside>`
}

function history(id: string, revision: number): TemplateResult {
  return html`<bl-history .item=${{ type: 'Interview', id }} .revision=${revision}></bl-history>`
}
