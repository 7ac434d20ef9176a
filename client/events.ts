/** What elements ask for: events that cross shadow roots, named after their subject. */
import type { ShownDrawing } from './state/shown-drawing.ts'
import type { RowKey, Selection, Steps } from '../server/domain/picture-question.ts'
import type { RegisterRequest } from './state/register-request.ts'

/** Whose name is to be replaced: a person's, or those of everyone who gave an interview. */
export interface PseudonymiseRequest {
  of: { type: 'Person' | 'Interview'; id: string }
  /** Answers that may be shown with their interview; of others only words are told, for consent may hide where they stand. */
  answers: readonly { id: string; interview?: string }[]
}

export interface Events {
  'thing-select': { selection: Selection | undefined }
  /** What was selected is to be followed to by the keyboard. */
  'thing-open': undefined
  'thing-confirmed': undefined
  'actor-focus': { actor: string; steps: Steps }
  'path-start': { from: string }
  'path-clear': undefined
  'group-open': { id: string }
  'group-fold': { id: string }
  'group-keep': { id: string }
  'group-leave': { id: string }
  /** Nothing but what is in these rows of the legend, of what stands beside them there. */
  'rows-keep': { rows: readonly RowKey[] }
  'answer-open': { interview: string; answer?: string }
  'reorganisation-open': { id: string }
  'register-open': RegisterRequest
  'pseudonymise-open': PseudonymiseRequest
  'list-toggle': undefined
  announce: { text: string }
  /** The thing or line that has the keyboard in the list, or none. */
  'thing-point': { id: string | undefined }
  /** Pixels to move a thing by, in every picture on the page. */
  'thing-move': { id: string; x: number; y: number }
  /** One of four arrows: -1, 0 or 1 each way; y grows downwards. */
  'arrow-press': { x: number; y: number }
  /** What a picture of the reorganisation room shows. */
  'drawing-show': { drawing: ShownDrawing | undefined }
  'picture-zoom': { to: 'in' | 'out' | 'fit' }
  /** Pixels of the stage to move the picture by. */
  'picture-pan': { x: number; y: number }
  'picture-reset': undefined
}

export function emit<Name extends keyof Events>(
  from: EventTarget,
  name: Name,
  detail: Events[Name],
) {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
}

/**
 * A click on a link, turned into a change of view; a click that wants a new tab or window stays the browser's.
 * @returns whether the change was asked for
 */
export function followed<Name extends keyof Events>(
  event: MouseEvent,
  name: Name,
  detail: Events[Name],
): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return false
  event.preventDefault()
  if (event.currentTarget) emit(event.currentTarget, name, detail)
  return true
}

export type EventHandlers = { [Name in keyof Events]?: (detail: Events[Name]) => void }

/** Calls the handlers for what reaches `root`. Returns what ends that. */
export function heardAt(root: EventTarget, handlers: EventHandlers): () => void {
  const ending = new AbortController()
  for (const [name, handle] of Object.entries(handlers)) {
    const heard = (event: Event) => {
      if (event instanceof CustomEvent) (handle as (detail: unknown) => void)(event.detail)
    }
    root.addEventListener(name, heard, { signal: ending.signal })
  }
  return () => ending.abort()
}
