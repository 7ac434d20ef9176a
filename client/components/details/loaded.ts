import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { skeleton } from '../../design/skeleton.ts'
import type { Messages } from '../../locales/messages.ts'
import { isAway, type Answered } from '../../state/resource.ts'
import type { ApiError } from '../../api.ts'

interface Shown<Answer> {
  answered: Answered<unknown, Answer>
  messages: Messages
  retry: () => Promise<void>
  /** Draws the answer, also an earlier one while a new one is on its way or did not come. */
  draw: (answer: Answer) => TemplateResult
}

/** What stands where an answer of the service goes: a skeleton, the answer, or what went wrong and what to do. */
export function whileLoaded<Answer>({ answered, messages, retry, draw }: Shown<Answer>) {
  const { phase, answer, problem } = answered
  const drawn = answer === undefined ? undefined : draw(answer)
  if (problem) {
    const isKept = drawn !== undefined
    return html`${failed(problem, { isKept, messages, retry })}${drawn ?? nothing}`
  }
  return drawn ?? (phase === 'loading' ? skeleton(messages.details.states.loading) : nothing)
}

function failed(
  problem: ApiError,
  { isKept, messages, retry }: { isKept: boolean; messages: Messages; retry: () => Promise<void> },
): TemplateResult {
  const { states } = messages.details
  const { failure } = problem
  if (failure === 'not-found') {
    return html`<div class="failure" role="status">
      <p class="what">${states.gone}</p>
      <p>${states.goneNote}</p>
    </div>`
  }
  return html`<div class="failure" role="status">
    <p class="what">
      ${failure === 'offline' || failure === 'unavailable' ? states[failure] : states.other}
    </p>
    ${isKept ? html`<p>${states.kept}</p>` : nothing}
    ${isAway(problem) ? html`<p>${states.again}</p>` : nothing}
    <button class="link act" @click=${() => void retry()}>${states.retry}</button>
  </div>`
}
