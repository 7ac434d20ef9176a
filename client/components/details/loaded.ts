import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Messages } from '../../locales/messages.ts'
import type { Loaded } from './loader.ts'

interface Shown<Result> {
  loaded: Loaded<Result>
  messages: Messages
  retry: () => void
  /** Draws the answer, also an earlier one while a new one is on its way or did not come. */
  draw: (result: Result) => TemplateResult
}

/** What stands where an answer of the service goes: a skeleton, the answer, or what went wrong and what to do. */
export function whileLoaded<Result>({ loaded, messages, retry, draw }: Shown<Result>) {
  const kept = 'kept' in loaded && loaded.kept !== undefined ? draw(loaded.kept) : undefined
  if (loaded.phase === 'failed') return html`${failure(loaded, messages, retry)}${kept ?? nothing}`
  return kept ?? (loaded.phase === 'loading' ? skeleton(messages.details.states.loading) : nothing)
}

/** Bars at once; the word for them, by style, only when it takes long. */
export function skeleton(word: string): TemplateResult {
  return html`<div class="skeleton">
    <p class="secondary" role="status">${word}</p>
    <div></div>
    <div></div>
    <div></div>
  </div>`
}

function failure(
  { failure: why, kept }: { failure: string; kept?: unknown },
  { details: { states } }: Messages,
  retry: () => void,
): TemplateResult {
  if (why === 'not-found') {
    return html`<div class="failure" role="status">
      <p class="what">${states.gone}</p>
      <p>${states.goneNote}</p>
    </div>`
  }
  const isAway = why === 'offline' || why === 'unavailable'
  return html`<div class="failure" role="status">
    <p class="what">${isAway ? states[why] : states.other}</p>
    ${kept === undefined ? nothing : html`<p>${states.kept}</p>`}
    ${isAway ? html`<p>${states.again}</p>` : nothing}
    <button class="link" @click=${retry}>${states.retry}</button>
  </div>`
}
