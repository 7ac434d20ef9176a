/** What panels and the picture ask for, by events that cross shadow roots, turned into changes of the view. */
import { $pathFrom, startPath, forgetPathStart } from '../state/path-start.ts'
import type { RowKey, Selection } from '../../server/domain/picture-question.ts'
import { heardAt } from '../events.ts'
import { reveal } from '../components/chosen.ts'
import { subjectOpened } from '../view/reorganising.ts'
import { $view, changeView } from '../view/view-store.ts'
import { $drawing, $legend } from '../state/shown.ts'
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
  rowsKept,
  selected,
  showcaseLeft,
} from '../view/transitions.ts'

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
    forgetPathStart()
    changeView(pathLit(from, selection.id))
  } else if (selection && !isSeen(selection)) reveal(selection)
  else changeView(selected(selection))
}

/** Hides what stands beside the rows in their sections of the legend, and showcases nothing. */
function keepRows(rows: readonly RowKey[]) {
  const legend = $legend.get()
  if (!legend) return
  const sections = Object.values(legend).map((section) => section.map(({ key }) => key))
  const touched = sections.filter((keys) => keys.some((key) => rows.includes(key)))
  changeView((view) => rowsKept(rows, touched.flat())(showcaseLeft(rows)(view)))
}

/** Answers every event that reaches an element. Returns what ends that. */
export const handleEvents = (element: EventTarget) =>
  heardAt(element, {
    'thing-select': ({ selection }) => select(selection),
    'actor-focus': (focus) => changeView(focused(focus)),
    'path-start': ({ from }) => startPath(from),
    'list-toggle': () => changeView(listToggled),
    'path-clear': () => changeView(pathCleared),
    'group-open': ({ id }) => changeView(groupOpened(id)),
    'group-fold': ({ id }) => changeView(groupFolded(id)),
    'group-keep': ({ id }) => changeView(groupKept(id)),
    'group-leave': () => changeView(groupLeft),
    'rows-keep': ({ rows }) => keepRows(rows),
    'reorganisation-open': ({ id }) => changeView(subjectOpened({ type: 'reorganisation', id })),
    'answer-open': ({ interview, answer }) => changeView(answerOpened(interview, answer)),
  })
