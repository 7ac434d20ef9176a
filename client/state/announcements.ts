/** What is said aloud when the view changes: one sentence, the weightiest change. */
import type { ShownDrawing } from './shown-drawing.ts'
import type { Selection } from '../../server/domain/picture-question.ts'
import type { Messages } from '../locales/messages.ts'
import type { Lookup } from '../../server/picture/lookup.ts'
import type { View } from '../view/view.ts'

interface Seen {
  view: View
  drawing: ShownDrawing | undefined
  lookup: Lookup | undefined
}

/** Of a view, what changes how many are shown. */
const narrowing = ({ hidden, showcased, opened, path, foldedBy, within, asOf, focus }: View) =>
  JSON.stringify([hidden, showcased, opened, path, foldedBy, within, asOf, focus])

function nameOf({ view, drawing, lookup }: Seen): string | undefined {
  const { type, id } = view.selected ?? {}
  if (type === 'Partnership') return lookup?.sided.get(id ?? '')?.partnership.name
  const named = lookup && undrawnName(lookup, type, id)
  if (named !== undefined) return named
  return drawing?.ground.things.find(({ selects }) => selects.type === type && selects.id === id)
    ?.name
}

/** What is not drawn itself, as it is registered. */
function undrawnName(
  { network: { units, activities, reorganisations } }: Lookup,
  type: Selection['type'] | undefined,
  id: string | undefined,
): string | undefined {
  const rooms = { Unit: units, Activity: activities, Reorganisation: reorganisations }
  const things = rooms[type as keyof typeof rooms] as
    readonly { id: string; name: string }[] | undefined
  return things?.find((one) => one.id === id)?.name
}

/** How many are shown, and around or within what when that is news. */
function narrowed(before: View, now: Seen, announced: Messages['frame']['announced']) {
  const { view, drawing, lookup } = now
  if (!drawing) return undefined
  const { shown, of, within } = drawing
  const name = view.focus && lookup?.actors.get(view.focus.actor)?.name
  if (name) return announced.focus(name, shown, of)
  return within && before.within !== view.within
    ? announced.within(within, shown, of)
    : announced.shown(shown, of)
}

/** @returns undefined when nothing that needs saying has changed */
export function announcementOf(
  before: View,
  now: Seen,
  { coverage, frame, words }: Messages,
): string | undefined {
  const { announced } = frame
  const { view, drawing } = now
  if (before.room !== view.room) return announced.room(words.rooms[view.room])
  if (before.layer !== view.layer) return view.layer ? coverage.shown : coverage.taken
  if (before.asList !== view.asList) return view.asList ? announced.list : announced.picture
  if (drawing && narrowing(before) !== narrowing(view)) return narrowed(before, now, announced)
  if (before.selected?.id === view.selected?.id) return undefined
  if (!view.selected) return announced.unselected
  const name = nameOf(now)
  return name && announced.selected(name)
}
