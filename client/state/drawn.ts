/** Draws an outline: the things and lines of what is visible, without anything dimmed or lit. */
import { formatsOf } from '../locales/formats.ts'
import type { DrawnActor, DrawnGroup, DrawnLine, DrawnSet, DrawnThing } from './drawing.ts'
import type { PlacedGroup } from './folding.ts'
import { coveragesAmong } from './coverage.ts'
import { kindsAmong } from './groups.ts'
import { drawnPartnerships } from './drawn-partnerships.ts'
import {
  actorThing,
  endOfActor,
  groupAround,
  groupThing,
  setThing,
  type Outline,
} from './outline.ts'
import type { NamedSet } from './sets.ts'
import type { Language } from '../view/view.ts'
import type { Visible } from './visible.ts'

const plain = { dimmed: false, onPath: false }

/** Linear in the actors and parties that are visible; things come in the order of their ids when the network does. */
export function drawn(outline: Outline, visible: Visible, language: Language) {
  const things: DrawnThing[] = []
  const lines: DrawnLine[] = []
  const { joints, lines: ties } = drawnPartnerships(outline, visible)
  for (const id of visible.actors) things.push(...drawnActor(outline, id))
  for (const group of outline.groups.values()) things.push(...drawnGroup(outline, group, visible))
  things.push(...joints)
  for (const set of outline.sets.values()) {
    const members = set.members.filter((actor) => visible.actors.has(actor))
    if (set.sort === 'inside' || members.length === 0) continue
    things.push(drawnSet(outline, set, language))
    if (set.sort === 'lozenge') lines.push(...drawnMembers(outline, set, members))
  }
  return { things, lines: [...lines, ...ties] }
}

const within = (group: string | undefined) =>
  group === undefined ? {} : { parent: groupThing(group) }

function drawnGroup(outline: Outline, group: PlacedGroup, visible: Visible): DrawnGroup[] {
  const actors = group.actors.filter((actor) => visible.actors.has(actor))
  if (actors.length === 0) return []
  return [
    {
      ...plain,
      ...within(group.parent),
      sort: group.opened ? 'opened' : 'folded',
      id: groupThing(group.id),
      name: group.name,
      selects: { type: 'Group', id: group.id },
      actors: actors.length,
      kinds: kindsAmong(outline.lookup, actors),
      coverages: coveragesAmong(outline.lookup, actors),
      depth: group.depth,
    },
  ]
}

function drawnActor({ lookup, hullOf, spots }: Outline, id: string): DrawnActor[] {
  const actor = lookup.actors.get(id)
  const spot = spots.get(id)
  if (!actor || spot?.folded !== undefined) return []
  const hull = hullOf.get(id)
  return [
    {
      ...plain,
      ...(hull ? { parent: setThing(hull.id) } : within(spot?.parent)),
      sort: 'actor',
      id: actorThing(id),
      name: actor.name,
      kind: actor.kind,
      named: actor.named,
      selects: { type: 'Actor', id },
    },
  ]
}

function drawnSet(outline: Outline, { id, members, sort }: NamedSet, language: Language): DrawnSet {
  const names = members.map((actor) => outline.lookup.actors.get(actor)?.name ?? actor)
  return {
    ...plain,
    ...within(groupAround(outline, members)),
    sort: sort === 'hull' ? sort : 'lozenge',
    id: setThing(id),
    name: formatsOf(language).list(names),
    members,
    selects: { type: 'Set', id },
  }
}

function drawnMembers(outline: Outline, { id }: NamedSet, members: string[]): DrawnLine[] {
  const ends = new Set(members.map((actor) => endOfActor(outline, actor)))
  return [...ends].map((end) => ({
    ...plain,
    id: `member:${id}:${end}`,
    from: setThing(id),
    to: end,
    sort: 'member',
    partnerships: [],
    selects: { type: 'Set', id },
  }))
}
