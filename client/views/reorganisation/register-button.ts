import { html, type TemplateResult } from 'lit'
import type { Missing } from './missing.ts'

/** A button that asks for the form that registers what is missing. */
export function registerButton({ words, request }: Missing): TemplateResult {
  const open = (event: Event) =>
    event.currentTarget?.dispatchEvent(
      new CustomEvent('register-open', { detail: request, bubbles: true, composed: true }),
    )
  return html`<button class="link act register" @click=${open}>${words}</button>`
}
