/** A link that asks for the form in which something is registered, or put right. */
import { html, type TemplateResult } from 'lit'
import type { RegisterRequest } from '../../state/register-request.ts'
import { emit } from '../../events.ts'

/** @param label says what it is about to who hears it without what stands beside it */
export function registerLink(
  words: string,
  request: RegisterRequest,
  label = words,
): TemplateResult {
  const open = (event: Event) => {
    if (event.currentTarget) emit(event.currentTarget, 'register-open', request)
  }
  return html`<button class="link" aria-label=${label} @click=${open}>${words}</button>`
}
