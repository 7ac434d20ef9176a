/** Showing a thing that was searched for, wherever filters, focus and folding have put it. */
import type { Selection } from '../../server/domain/picture-question.ts'
import { drawingOf } from '../../server/picture/drawing-of.ts'
import { foldedNetwork, foldingOf, groupKeptTo } from '../../server/picture/folding.ts'
import type { Grouping } from '../../server/picture/groups.ts'
import { groupLeft } from '../view/transitions.ts'
import type { View } from '../view/view.ts'
import { visibleIn } from '../../server/picture/visible.ts'

/** The actors that have to be in the picture for a thing to be seen. */
function actorsOf({ lookup }: Grouping, { type, id }: Selection): string[] {
  if (type === 'Actor') return lookup.actors.has(id) ? [id] : []
  if (type !== 'Partnership') return []
  return (lookup.sided.get(id)?.sides ?? []).flatMap(([party]) => party?.actor ?? [])
}

/** The view without the group it is kept to, unless what is to be seen is in it. */
function unkept(grouping: Grouping, view: View, actors: readonly string[]): View {
  const kept = groupKeptTo(grouping, view)
  if (!kept || (actors.length > 0 && actors.every((id) => kept.actors.includes(id)))) return view
  return groupLeft(view)
}

/** Only the filters and the focus that stand in the way are taken off. */
function unhidden(grouping: Grouping, view: View, actors: readonly string[]): View {
  const { lookup } = grouping
  const rows = new Set<string>(
    actors.flatMap((id) => [
      ...(lookup.rows.get(id) ?? []),
      ...(lookup.partnershipsOf.get(id) ?? []).flatMap((one) => one.rows),
    ]),
  )
  const seen = visibleIn(lookup, view).actors
  if (actors.every((id) => seen.has(id))) return view
  const { focus, ...rest } = { ...view, hidden: view.hidden.filter((row) => !rows.has(row)) }
  if (!focus) return rest
  const focused = { ...rest, focus }
  const near = visibleIn(lookup, focused).actors
  return actors.every((id) => near.has(id)) ? focused : rest
}

/** The groups that have to be open for actors to stand by themselves, a group within a group included. */
function unfolded(grouping: Grouping, view: View, actors: readonly string[]): View {
  const { lookup, communities } = grouping
  const { things } = drawingOf(lookup, view, { communities })
  const drawn = new Set(things.map(({ selects }) => selects.id))
  const { spots } = foldedNetwork(grouping, foldingOf(grouping, view), view)
  const missing = actors.filter((id) => !drawn.has(id))
  const closed = new Set(missing.flatMap((id) => spots.get(id)?.folded ?? []))
  if (closed.size === 0) return view
  return unfolded(grouping, { ...view, opened: [...view.opened, ...closed] }, actors)
}

/** Selects a thing in the network room and takes away what hides it there. */
export function revealed(grouping: Grouping, selection: Selection): (view: View) => View {
  return (view) => {
    const actors = actorsOf(grouping, selection)
    const wide =
      actors.length > 0 || selection.type === 'Group' ? unkept(grouping, view, actors) : view
    const shown = unfolded(grouping, unhidden(grouping, wide, actors), actors)
    return { ...shown, room: 'network', selected: selection }
  }
}
