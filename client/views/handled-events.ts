/** What panels and the picture ask for, by events that cross shadow roots, turned into changes of the view. */
import type { Emitted } from '../canvas/emitted.ts'
import type { Asked } from '../components/details/emitted.ts'
import { reveal } from '../components/chosen.ts'
import { subjectOpened } from '../view/reorganising.ts'
import { $view, changeView } from '../view/session.ts'
import { $drawing, $pathFrom } from '../state/shown.ts'
import {
  answerOpened,
  focused,
  groupFolded,
  groupKept,
  groupLeft,
  groupOpened,
  listToggled,
  pathCleared,
  pathLit,
  selected,
} from '../view/transitions.ts'
import type { Selection } from '../view/view.ts'

/** Whether a thing is in the picture, or has no place in it; the reorganisation room shows it in its own. */
function isSeen({ type, id }: Selection): boolean {
  const { room } = $view.get()
  if (room !== 'network') return room === 'reorganisation'
  if (type !== 'Actor' && type !== 'Group') return true
  return Boolean(
    $drawing.get()?.things.some(({ selects }) => selects.type === type && selects.id === id),
  )
}

/** A selected actor ends the path that is looked for; what is not in the picture is shown where it can be seen. */
function select(selection: Selection | undefined) {
  const from = $pathFrom.get()
  if (from && selection?.type === 'Actor') {
    $pathFrom.set(undefined)
    changeView(pathLit(from, selection.id))
  } else if (selection && !isSeen(selection)) reveal(selection)
  else changeView(selected(selection))
}

type Requests = Asked & Pick<Emitted, 'list-toggle'>
type Handlers = { [Name in keyof Requests]?: (detail: Requests[Name]) => void }

const handlers: Handlers = {
  'thing-select': ({ selection }) => select(selection),
  'actor-focus': (focus) => changeView(focused(focus)),
  'path-start': ({ from }) => $pathFrom.set(from),
  'list-toggle': () => changeView(listToggled),
  'path-clear': () => changeView(pathCleared),
  'group-open': ({ id }) => changeView(groupOpened(id)),
  'group-fold': ({ id }) => changeView(groupFolded(id)),
  'group-keep': ({ id }) => changeView(groupKept(id)),
  'group-leave': () => changeView(groupLeft),
  'reorganisation-open': ({ id }) => changeView(subjectOpened({ type: 'reorganisation', id })),
  'answer-open': ({ interview, answer }) => changeView(answerOpened(interview, answer)),
}

/** Answers every request that reaches an element. Returns what ends that. */
export function answerRequests(element: EventTarget): () => void {
  const listening = new AbortController()
  for (const [name, handle] of Object.entries(handlers)) {
    const listener = (event: Event) =>
      (handle as (detail: unknown) => void)((event as CustomEvent).detail)
    element.addEventListener(name, listener, { signal: listening.signal })
  }
  return () => listening.abort()
}
