/** What is drawn, from a network and a view. */
import type { NetworkAnswer } from '../../server/contract/network.ts'
import type { PathsAnswer } from '../../server/contract/paths.ts'
import { dayInDenmark } from '../../server/domain/days.ts'
import { decorated } from './decorated.ts'
import type { Drawing, Ground } from './drawing.ts'
import { drawn } from './drawn.ts'
import { folded, foldingOf, groupKeptTo, most } from './folding.ts'
import type { Communities, Grouping } from './groups.ts'
import { lookupOf, type Lookup } from './lookup.ts'
import { outlineOf, type Outline } from './outline.ts'
import type { View } from '../view/view.ts'
import { visibleIn, type Visible } from './visible.ts'

/** What a drawing also rests on, each as soon as it is known. */
export interface Beside {
  communities?: Communities | undefined
  paths?: PathsAnswer | undefined
  /** Units are read as they stand on the day of the view, else on this one (ISO 8601), else today. */
  today?: string
  /** Actors of a folded network that stand by themselves; the same set while they are the same. */
  singled?: ReadonlySet<string> | undefined
}

const noCommunities: Communities = []

/** Linear in the network; the ground is kept from one call to the next while it is the same. */
export function drawingOf(network: NetworkAnswer, view: View, beside: Beside = {}): Drawing {
  const lookup = lookupOf(network, view.asOf ?? beside.today ?? dayInDenmark(new Date()))
  const communities = beside.communities ?? noCommunities
  const grouping = { lookup, communities, language: view.language }
  const base = baseOf(grouping, view, beside.singled)
  const visible = isEverything(view) ? base.extent : visibleIn(lookup, view, base.kept?.actors)
  const { things, lines } =
    visible === base.extent ? base.ground : drawn(base.outline, visible, view.language)
  return {
    ground: base.ground,
    ...decorated({ things, lines }, { outline: base.outline, view, paths: beside.paths }),
    partnerships: visible.partnerships,
    shown: visible.actors.size,
    singly: things.filter((thing) => thing.sort === 'actor').length,
    of: lookup.actors.size,
    examples: holdsExamples(lookup, visible),
    folded: things.filter((thing) => thing.sort === 'folded').length,
    ...(base.kept && { within: base.kept.name }),
  }
}

function holdsExamples({ actors }: Lookup, visible: Visible): boolean {
  return [...visible.actors].some((id) => {
    const actor = actors.get(id)
    return actor !== undefined && (!actor.named || actor.exampleOf.length > 0)
  })
}

const isEverything = (view: View) => view.hidden.length === 0 && view.focus === undefined

/** The ground with what it is made from. */
interface Base {
  extent: Visible
  outline: Outline
  ground: Ground
  /** The group the view is kept to. */
  kept?: { name: string; actors: ReadonlySet<string> }
}

/** Actors that stand by themselves in a folded network. */
type Singled = Beside['singled']

interface KnownBase {
  for: string
  communities: Communities
  singled: Singled
  base: Base
}

const bases = new WeakMap<Lookup, KnownBase>()

function baseOf(grouping: Grouping, view: View, singled: Singled): Base {
  const { lookup, communities, language } = grouping
  const wish = [language, view.foldedBy, view.opened, view.within, narrowFocus(lookup, view)]
  const asked = JSON.stringify(wish)
  const known = bases.get(lookup)
  const same = known?.communities === communities && known.singled === singled
  if (known?.for === asked && same) return known.base
  const base = newBase(grouping, view, singled)
  bases.set(lookup, { for: asked, communities, singled, base })
  return base
}

/**
 * The focus, where it decides what the picture stands on: a network too large to be drawn singly is drawn singly
 * around a focus, unless the view says how it is folded.
 */
function narrowFocus(lookup: Lookup, view: View) {
  if (!view.focus || view.foldedBy !== undefined || !lookup.actors.has(view.focus.actor)) return
  return lookup.things > most ? view.focus : undefined
}

/** A group that a view is kept to is drawn singly too where it is small enough: it needs no frame around all there is. */
function newBase(grouping: Grouping, view: View, singled: Singled): Base {
  const { lookup, language } = grouping
  const group = groupKeptTo(grouping, view)
  const kept = group && { name: group.name, actors: new Set(group.actors) }
  const focus = narrowFocus(lookup, view)
  const part = visibleIn(lookup, { hidden: [], ...(focus && { focus }) }, kept?.actors)
  const isSmall = part.actors.size + part.partnerships.size <= most
  const singly = isSmall && Boolean(focus ?? group)
  const folding = singly ? 'none' : foldingOf(grouping, view)
  const outline = outlineOf(lookup, folded(grouping, folding, { opened: view.opened, singled }))
  const extent = singly || !focus ? part : visibleIn(lookup, { hidden: [] }, kept?.actors)
  const around = singly && focus ? [`focus:${focus.actor}:${focus.steps}`] : [folding]
  const apart = singled && folding !== 'none' ? ['singled'] : []
  const key = [...around, ...(group ? [`within:${group.id}`] : []), ...apart].join(' ')
  const ground = { key, ...drawn(outline, extent, language) }
  return { extent, outline, ground, ...(kept && { kept }) }
}
