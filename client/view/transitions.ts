/** Every change a person can make to the view: pure, from one view to the next. */
import type {
  Focus,
  Folding,
  RowKey,
  Selection,
  Steps,
} from '../../server/domain/picture-question.ts'
import { steppedBackInRoom } from './reorganising.ts'
import type { Room, View } from './view.ts'

type Transition = (view: View) => View

/** The view without some of its optional parts. */
function without(view: View, ...keys: (keyof View)[]): View {
  const rest = { ...view }
  for (const key of keys) Reflect.deleteProperty(rest, key)
  return rest
}

const toggled = <Item>(items: readonly Item[], item: Item): Item[] =>
  items.includes(item) ? items.filter((one) => one !== item) : [...items, item]

/** Selects a thing, or nothing. */
export function selected(selection: Selection | undefined): Transition {
  return (view) => {
    const now = view.selected
    if (now?.type === selection?.type && now?.id === selection?.id && !view.explains) return view
    return selection
      ? { ...without(view, 'explains'), selected: selection }
      : without(view, 'selected', 'explains')
  }
}

/** Shows only the actors within some steps of one, which is selected too. */
export function focused({ actor, steps }: Focus): Transition {
  return (view) => ({
    ...view,
    focus: { actor, steps },
    selected: { type: 'Actor', id: actor },
  })
}

/** Widens or narrows the focus, or sets it on the selected actor when there is none. */
export function stepsTaken(steps: Steps): Transition {
  return (view) => {
    if (view.focus) return { ...view, focus: { ...view.focus, steps } }
    return view.selected?.type === 'Actor'
      ? focused({ actor: view.selected.id, steps })(view)
      : view
  }
}

export const focusLeft: Transition = (view) => (view.focus ? without(view, 'focus') : view)

/** Lights the path between two actors. */
export function pathLit(from: string, to: string): Transition {
  return (view) => (from === to ? view : { ...view, path: { from, to } })
}

export const pathCleared: Transition = (view) => (view.path ? without(view, 'path') : view)

/** Hides what is in a row of the legend, or shows it again. */
export function hiddenToggled(row: RowKey): Transition {
  return (view) => ({ ...view, hidden: toggled(view.hidden, row) })
}

/** Of `all`, shows these rows of the legend and hides the others. */
export function rowsKept(rows: readonly RowKey[], all: readonly RowKey[]): Transition {
  return (view) => ({
    ...view,
    hidden: [
      ...view.hidden.filter((row) => !all.includes(row)),
      ...all.filter((row) => !rows.includes(row)),
    ],
  })
}

/** Shows what is in rows that are hidden. */
export function rowsShown(rows: readonly RowKey[]): Transition {
  return (view) => ({ ...view, hidden: view.hidden.filter((row) => !rows.includes(row)) })
}

/** Showcases rows no more. */
export function showcaseLeft(rows: readonly RowKey[]): Transition {
  return (view) => ({ ...view, showcased: view.showcased.filter((row) => !rows.includes(row)) })
}

/** Showcases a row: what is in none of the showcased rows fades. */
export function showcasedToggled(row: RowKey): Transition {
  return (view) => ({ ...view, showcased: toggled(view.showcased, row) })
}

/** Folds by something else, or as the size of the network decides; groups that are open belong to the old folding. */
export function foldedAs(folding: Folding | undefined): Transition {
  return (view) => ({
    ...without(view, 'foldedBy', 'within'),
    ...(folding && { foldedBy: folding }),
    opened: [],
  })
}

export const groupsFolded: Transition = (view) => ({ ...without(view, 'within'), opened: [] })

export function groupOpened(id: string): Transition {
  return (view) => (view.opened.includes(id) ? view : { ...view, opened: [...view.opened, id] })
}

export function groupFolded(id: string): Transition {
  return (view) =>
    view.opened.includes(id)
      ? {
          ...(view.within === id ? without(view, 'within') : view),
          opened: view.opened.filter((group) => group !== id),
        }
      : view
}

/** Opens a group and shows nothing beside it. */
export function groupKept(id: string): Transition {
  return (view) => ({ ...groupOpened(id)(view), within: id })
}

/** Shows what is beside a group again; the group stays open. */
export const groupLeft: Transition = (view) => (view.within ? without(view, 'within') : view)

/** Shows the network as it stood on a day, or everything registered. */
export function dayChosen(asOf: string | undefined): Transition {
  return (view) => (asOf ? { ...view, asOf } : without(view, 'asOf'))
}

/** Lays over the picture whom anybody has asked, or takes it off. */
export const layerToggled: Transition = (view) =>
  view.layer ? without(view, 'layer') : { ...view, layer: 'coverage' }

/** Explains the signs of the picture in the panel, in place of what is selected, or leaves that. */
export const signsToggled: Transition = (view) =>
  view.explains && !view.selected
    ? without(view, 'explains')
    : { ...without(view, 'selected'), explains: 'signs' }

export const listToggled: Transition = (view) => ({ ...view, asList: !view.asList })

export function roomEntered(room: Room): Transition {
  return (view) => (view.room === room ? view : { ...view, room })
}

/** Opens an interview, at one of its answers when that is given. */
export function answerOpened(interview: string, answer?: string): Transition {
  return (view) => ({
    ...without(view, 'answer', 'draft', 'compared'),
    room: 'interview',
    interview,
    ...(answer && { answer }),
  })
}

/** What Escape takes back, one thing at a time: the path, the focus, the group kept to, the selection; in its room, what the room says. */
export const steppedBack: Transition = (view) => {
  if (view.room === 'reorganisation') return steppedBackInRoom(view)
  if (view.path) return without(view, 'path')
  if (view.focus) return without(view, 'focus')
  if (view.within) return without(view, 'within')
  if (view.selected) return without(view, 'selected')
  return view.explains ? without(view, 'explains') : view
}

/** Everything is shown again, folded as the size of the network decides; what is selected stays so. */
export const reset: Transition = (view) => ({
  ...without(view, 'focus', 'path', 'foldedBy', 'within', 'asOf'),
  hidden: [],
  showcased: [],
  opened: [],
})

/** Whether anything narrows or fades what is shown, so that there is something to reset. */
export function isNarrowed(view: View): boolean {
  const { hidden, showcased, opened } = view
  return (
    hidden.length + showcased.length + opened.length > 0 ||
    [view.focus, view.path, view.foldedBy, view.within, view.asOf].some(
      (part) => part !== undefined,
    )
  )
}
