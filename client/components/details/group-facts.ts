/** What a folded or opened group holds and leads to, read from what is drawn. */
import type { Drawing, DrawnActor, DrawnGroup, DrawnThing } from '../../state/drawing.ts'
import type { Lookup } from '../../state/lookup.ts'

export interface GroupFacts {
  group: DrawnGroup
  /** The groups and actors outside that partnerships lead to, most first. */
  outward: { thing: DrawnThing; partnerships: number }[]
  /** Those of its actors that are drawn by themselves and have most partnerships, most first. */
  connected: { actor: DrawnActor; partnerships: number }[]
}

const most = 8

/** The group by its id, or undefined when it is not drawn. Linear in what is drawn. */
export function groupFactsOf(drawing: Drawing, lookup: Lookup, id: string): GroupFacts | undefined {
  const group = drawing.things.find(
    (thing): thing is DrawnGroup => isGroup(thing) && thing.selects.id === id,
  )
  if (!group) return undefined
  const things = new Map(drawing.things.map((thing) => [thing.id, thing]))
  const actors = drawing.things.filter(
    (thing): thing is DrawnActor =>
      thing.sort === 'actor' && chain(thing.id, things).includes(group),
  )
  const connected = actors
    .map((actor) => ({
      actor,
      partnerships: lookup.partnershipsOf.get(actor.selects.id)?.length ?? 0,
    }))
    .sort((a, b) => b.partnerships - a.partnerships)
  return { group, outward: outwardOf(group, drawing, things), connected: connected.slice(0, most) }
}

const isGroup = (thing: DrawnThing): thing is DrawnGroup =>
  thing.sort === 'folded' || thing.sort === 'opened'

/** A thing and what it stands in, innermost first. */
function chain(id: string, things: ReadonlyMap<string, DrawnThing>): DrawnThing[] {
  const thing = things.get(id)
  if (!thing) return []
  return [thing, ...(thing.parent === undefined ? [] : chain(thing.parent, things))]
}

/** Each partnership is counted once for each thing outside that it leads to, through its joint when it has one. */
function outwardOf(
  group: DrawnGroup,
  { lines }: Drawing,
  things: ReadonlyMap<string, DrawnThing>,
): GroupFacts['outward'] {
  const isInside = (end: string) => chain(end, things).includes(group)
  const endsOf = endsByJoint(lines, things)
  const found = new Map<DrawnThing, Set<string>>()
  for (const { from, to, partnerships } of lines) {
    if (isInside(from) === isInside(to)) continue
    const near = isInside(from) ? to : from
    const far = (endsOf.get(near) ?? [near]).filter((end) => !isInside(end))
    for (const thing of far.flatMap((end) => outermost(chain(end, things)) ?? [])) {
      found.set(thing, new Set([...(found.get(thing) ?? []), ...partnerships]))
    }
  }
  return [...found]
    .map(([thing, partnerships]) => ({ thing, partnerships: partnerships.size }))
    .filter(({ partnerships }) => partnerships > 0)
    .sort((a, b) => b.partnerships - a.partnerships || (a.thing.id < b.thing.id ? -1 : 1))
    .slice(0, most)
}

/** By joint, the things its lines lead to. */
function endsByJoint(lines: Drawing['lines'], things: ReadonlyMap<string, DrawnThing>) {
  const ends = new Map<string, string[]>()
  for (const { from, to } of lines.filter((line) => line.sort === 'party')) {
    const [joint, end] = things.get(from)?.sort === 'joint' ? [from, to] : [to, from]
    const known = ends.get(joint)
    if (known) known.push(end)
    else ends.set(joint, [end])
  }
  return ends
}

/** The group of the whole that a thing stands in, else the thing itself. */
const outermost = (from: DrawnThing[]) => from.findLast(isGroup) ?? from[0]
