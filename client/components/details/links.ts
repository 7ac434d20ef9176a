/** Links that are addresses of their own, so that they can be opened in a new tab, and ask for a change of view in this one. */
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Selection } from '../../../server/domain/picture-question.ts'
import { addressOf } from '../../view/address.ts'
import { answerOpened, roomEntered, selected } from '../../view/transitions.ts'
import { registeredIn, type View } from '../../view/view.ts'
import { followed } from '../../events.ts'

type Content = string | TemplateResult

/** A link that selects a thing: in the reorganisation room where that is in view, else in the network room. */
export function thingLink(view: View, selection: Selection, content: Content): TemplateResult {
  const room = view.room === 'reorganisation' ? view.room : 'network'
  const href = addressOf(selected(selection)(roomEntered(room)(view)))
  return html`<a
    href=${href}
    @click=${(event: MouseEvent) => followed(event, 'thing-select', { selection })}
    >${content}</a
  >`
}

/** A link that selects a thing, called by its registered name. */
export const nameLink = (view: View, selection: Selection, name: string) =>
  thingLink(view, selection, html`<span lang=${registeredIn}>${name}</span>`)

interface Opened {
  interview: string
  answer?: string
}

/** A link that opens an interview, at one of its answers when that is given. */
export function answerLink(view: View, opened: Opened, content: Content): TemplateResult {
  const href = addressOf(answerOpened(opened.interview, opened.answer)(view))
  return html`<a
    href=${href}
    @click=${(event: MouseEvent) => followed(event, 'answer-open', opened)}
    >${content}</a
  >`
}
