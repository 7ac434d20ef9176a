/** What is drawn of a network for a question. */
import type { Community } from '../domain/network.ts'
import type { PictureQuestion } from '../domain/picture-question.ts'
import type { Drawing, Ground } from './drawing.ts'
import { emphasise, type Paths } from './emphasis.ts'
import { foldedNetwork, foldingOf, groupKeptTo, most } from './folding.ts'
import type { GroupLabel, Grouping } from './groups.ts'
import { mostFree, type Lookup } from './lookup.ts'
import { drawnFocus } from './sectors.ts'
import { outlineOf, type Outline } from './outline.ts'
import { shapesOf } from './shapes.ts'
import { visibleIn, type Visible } from './visible.ts'

/** What a drawing also rests on, each as soon as it is known. */
export interface DrawingContext {
  communities?: readonly Community[] | undefined
  paths?: Paths | undefined
  /** Actors of a folded network that stand by themselves; the same set while they are the same. */
  singled?: ReadonlySet<string> | undefined
}

const noCommunities: readonly Community[] = []

/** Linear in the network; the ground is kept from one call to the next while it is the same. */
export function drawingOf(
  lookup: Lookup,
  question: PictureQuestion,
  { communities = noCommunities, paths, singled }: DrawingContext = {},
): Drawing {
  const base = baseOf({ lookup, communities }, question, singled)
  const { outline, ground, extent, kept } = base
  const visible = isEverything(question) ? extent : visibleIn(lookup, question, kept?.actors)
  const shapes = visible === extent ? ground : shapesOf(outline, visible)
  const { things, lines } = emphasise(shapes, { outline, question, paths })
  return {
    ground,
    things,
    lines,
    actors: visible.actors,
    partnerships: visible.partnerships,
    shown: visible.actors.size,
    singly: things.filter((thing) => thing.sort === 'actor').length,
    of: lookup.actors.size,
    examples: holdsExamples(lookup, visible),
    folded: things.filter((thing) => thing.sort === 'folded').length,
    ...(kept && { within: kept.label }),
    ...focusIn(lookup, question, visible),
  }
}

function focusIn(lookup: Lookup, question: PictureQuestion, visible: Visible) {
  const { focus, path, foldedBy } = question
  if (focus?.steps !== 1 || path || visible.actors.size <= mostFree) return {}
  const drawn = drawnFocus(lookup, focus.actor, { visible, foldedBy })
  return drawn && { focus: drawn }
}

function holdsExamples({ actors }: Lookup, visible: Visible): boolean {
  return [...visible.actors].some((id) => {
    const actor = actors.get(id)
    return actor !== undefined && (!actor.named || actor.exampleOf.length > 0)
  })
}

const isEverything = ({ hidden, focus }: PictureQuestion) =>
  hidden.length === 0 && focus === undefined

/** The ground with what it is made from. */
interface Base {
  extent: Visible
  outline: Outline
  ground: Ground
  /** The group the picture is kept to. */
  kept?: { label: GroupLabel; actors: ReadonlySet<string> }
}

/** Actors that stand by themselves in a folded network. */
type Singled = DrawingContext['singled']

interface KnownBase {
  for: string
  communities: readonly Community[]
  singled: Singled
  base: Base
}

const bases = new WeakMap<Lookup, KnownBase>()

function baseOf(grouping: Grouping, question: PictureQuestion, singled: Singled): Base {
  const { lookup, communities } = grouping
  const { foldedBy, opened, within } = question
  const wish = [foldedBy, opened, within, narrowFocus(lookup, question)]
  const asked = JSON.stringify(wish)
  const known = bases.get(lookup)
  const same = known?.communities === communities && known.singled === singled
  if (known?.for === asked && same) return known.base
  const base = newBase(grouping, question, singled)
  bases.set(lookup, { for: asked, communities, singled, base })
  return base
}

/**
 * The focus, where it decides what the picture stands on: a network too large to be drawn singly is drawn singly
 * around a focus, unless the question says how it is folded; what is one step away always is.
 */
function narrowFocus(lookup: Lookup, question: PictureQuestion) {
  const { focus, foldedBy } = question
  if (!focus || !lookup.actors.has(focus.actor)) return
  const isNarrow = foldedBy === undefined ? lookup.things > most : focus.steps === 1
  return isNarrow ? focus : undefined
}

/** A group that a picture is kept to is drawn singly too where it is small enough: it needs no frame around all there is. */
function newBase(grouping: Grouping, question: PictureQuestion, singled: Singled): Base {
  const { lookup } = grouping
  const group = groupKeptTo(grouping, question)
  const kept = group && { label: group.label, actors: new Set(group.actors) }
  const focus = narrowFocus(lookup, question)
  const part = visibleIn(lookup, { hidden: [], ...(focus && { focus }) }, kept?.actors)
  const isSmall = part.actors.size + part.partnerships.size <= most
  const singly = (isSmall && Boolean(focus ?? group)) || focus?.steps === 1
  const folding = singly ? 'none' : foldingOf(grouping, question)
  const outline = outlineOf(
    lookup,
    foldedNetwork(grouping, folding, { opened: question.opened, singled }),
  )
  const extent = singly || !focus ? part : visibleIn(lookup, { hidden: [] }, kept?.actors)
  const around = singly && focus ? [`focus:${focus.actor}:${focus.steps}`] : [folding]
  const apart = singled && folding !== 'none' ? ['singled'] : []
  const key = [...around, ...(group ? [`within:${group.id}`] : []), ...apart].join(' ')
  const ground = { key, ...shapesOf(outline, extent) }
  return { extent, outline, ground, ...(kept && { kept }) }
}
