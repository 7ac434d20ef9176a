/** What the panels ask of the view: events that cross shadow roots, named after their subject. */
import type { RegisterRequest } from '../../state/register-request.ts'
import type { PseudonymiseRequest } from '../../state/pseudonymise-request.ts'
import type { Selection, Steps } from '../../view/view.ts'

export interface Asked {
  'thing-select': { selection: Selection | undefined }
  'actor-focus': { actor: string; steps: Steps }
  'path-start': { from: string }
  'path-clear': undefined
  'group-open': { id: string }
  'group-fold': { id: string }
  'group-keep': { id: string }
  'group-leave': { id: string }
  'answer-open': { interview: string; answer?: string }
  'thing-confirmed': undefined
  /** What was selected is to be followed to by the keyboard. */
  'thing-open': undefined
  'reorganisation-open': { id: string }
  announce: { text: string }
  'register-open': RegisterRequest
  'pseudonymise-open': PseudonymiseRequest
}

export function emit<Name extends keyof Asked>(from: EventTarget, name: Name, detail: Asked[Name]) {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
}

/**
 * A click on a link, turned into a change of view; a click that wants a new tab or window stays the browser's.
 * @returns whether the change was asked for
 */
export function followed<Name extends keyof Asked>(
  event: MouseEvent,
  name: Name,
  detail: Asked[Name],
): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return false
  event.preventDefault()
  if (event.currentTarget) emit(event.currentTarget, name, detail)
  return true
}
