/** The way to have a person's name replaced, on the card of the person. */
import { html, nothing, type TemplateResult } from 'lit'
import { isPseudonym } from '../../../server/domain/pseudonym.ts'
import type { Messages } from '../../locales/messages.ts'
import { emit, type PseudonymiseRequest } from '../../events.ts'

interface NamedPerson {
  id: string
  name: string
}

/** @param answers those on the card */
export function pseudonymiseButton(
  { id, name }: NamedPerson,
  answers: PseudonymiseRequest['answers'],
  { reading }: Messages,
): TemplateResult | typeof nothing {
  if (isPseudonym(name)) return nothing
  const open = (event: Event) => {
    if (!event.currentTarget) return
    emit(event.currentTarget, 'pseudonymise-open', { of: { type: 'Person', id }, answers })
  }
  return html`<section>
    <button class="plain" @click=${open}>${reading.actions.pseudonymise}</button>
  </section>`
}
