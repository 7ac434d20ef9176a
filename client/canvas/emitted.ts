/**
 * What the picture, its tools and its list ask for: events that cross shadow roots, named after their subject. The
 * first belong to the view; the others are between the three, which share a root, and what stands beside them.
 */
import type { Drawing } from '../state/drawing.ts'
import type { Selection, Steps } from '../view/view.ts'

export interface Emitted {
  'thing-select': { selection: Selection | undefined }
  'actor-focus': { actor: string; steps: Steps }
  'group-open': { id: string }
  'group-fold': { id: string }
  'list-toggle': undefined
  announce: { text: string }
  /** The thing or line that has the keyboard in the list, or none. */
  'thing-point': { id: string | undefined }
  /** Pixels to move a thing by, in every picture on the page. */
  'thing-move': { id: string; x: number; y: number }
  /** One of four arrows: -1, 0 or 1 each way; y grows downwards. */
  'arrow-press': { x: number; y: number }
  /** What a picture of the reorganisation room shows. */
  'drawing-show': { drawing: Drawing | undefined }
  'picture-zoom': { to: 'in' | 'out' | 'fit' }
  /** Pixels of the stage to move the picture by. */
  'picture-pan': { x: number; y: number }
  'picture-reset': undefined
}

export function emit<Name extends keyof Emitted>(
  from: EventTarget,
  name: Name,
  detail: Emitted[Name],
) {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
}

type Handlers = { [Name in keyof Emitted]?: (detail: Emitted[Name]) => void }

/** Calls the handlers for what reaches `root`. Returns what ends that. */
export function heardAt(root: EventTarget, handlers: Handlers): () => void {
  const ending = new AbortController()
  for (const [name, handle] of Object.entries(handlers)) {
    const heard = (event: Event) => {
      if (event instanceof CustomEvent) (handle as (detail: unknown) => void)(event.detail)
    }
    root.addEventListener(name, heard, { signal: ending.signal })
  }
  return () => ending.abort()
}
