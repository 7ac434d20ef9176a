/** The label of a field, with what must be filled in said in words. */
import { html, nothing } from 'lit'
import type { Messages } from '../../locales/messages.ts'

interface Labelled {
  label: string
  required?: boolean
}

export const labelOf = ({ label, required }: Labelled, { registering }: Messages) =>
  html`${label}${required ? html` <span class="required">(${registering.form.required})</span>` : nothing}`
