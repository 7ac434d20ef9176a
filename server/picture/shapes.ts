/** The things and lines of what is visible under an outline, without anything dimmed or lit. */
import type { Party } from '../domain/network.ts'
import type { Selection } from '../domain/picture-question.ts'
import { strongestTie } from '../domain/ties.ts'
import { coveragesAmong, kindsAmong } from './counts.ts'
import type {
  DrawnActor,
  DrawnGroup,
  DrawnJoint,
  DrawnLine,
  DrawnSet,
  DrawnThing,
} from './drawing.ts'
import type { PlacedGroup } from './folding.ts'
import type { Sided } from './lookup.ts'
import {
  actorThing,
  endOfActor,
  endsOfSide,
  groupAround,
  groupThing,
  jointThing,
  setThing,
  type JointSet,
  type Outline,
} from './outline.ts'
import type { Visible } from './visible.ts'

export interface Shapes {
  things: DrawnThing[]
  lines: DrawnLine[]
}

const plain = { dimmed: false, onPath: false }

/** Linear in the actors and parties that are visible; things come in the order of their ids when the network does. */
export function shapesOf(outline: Outline, visible: Visible): Shapes {
  const things: DrawnThing[] = []
  const lines: DrawnLine[] = []
  const { joints, lines: ties } = partnershipShapes(outline, visible)
  for (const id of visible.actors) things.push(...drawnActor(outline, id))
  for (const group of outline.groups.values()) things.push(...drawnGroup(outline, group, visible))
  things.push(...joints)
  for (const set of outline.sets.values()) {
    const members = set.members.filter((actor) => visible.actors.has(actor))
    if (set.sort === 'inside' || members.length === 0) continue
    things.push(drawnSet(outline, set))
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
      label: group.label,
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

function drawnSet(outline: Outline, { id, members, sort }: JointSet): DrawnSet {
  return {
    ...plain,
    ...within(groupAround(outline, members)),
    sort: sort === 'hull' ? sort : 'lozenge',
    id: setThing(id),
    members,
    names: members.map((actor) => outline.lookup.actors.get(actor)?.name ?? actor),
    selects: { type: 'Set', id },
  }
}

function drawnMembers(outline: Outline, { id }: JointSet, members: string[]): DrawnLine[] {
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

const isGroup = (end: string) => end.startsWith(groupThing(''))

interface PartnershipShapes {
  joints: DrawnJoint[]
  lines: DrawnLine[]
}

/** A line between two sides, a joint for three or more, a bundle where folded groups are joined. */
function partnershipShapes(outline: Outline, visible: Visible): PartnershipShapes {
  const drawn: PartnershipShapes = { joints: [], lines: [] }
  const bundles = new Map<string, DrawnLine>()
  for (const id of visible.partnerships) {
    const sided = outline.lookup.sided.get(id)
    if (sided) drawOne(outline, sided, { visible, drawn, bundles })
  }
  drawn.lines.push(...bundles.values())
  return drawn
}

interface Into {
  visible: Visible
  drawn: PartnershipShapes
  bundles: Map<string, DrawnLine>
}

/** Folded groups are joined by bundles; a joint stands only where it joins two things drawn by themselves. */
function drawOne(outline: Outline, sided: Sided, { visible, drawn, bundles }: Into) {
  const ends = new Map<string, Party[]>()
  for (const side of sided.sides) {
    const shown = side.filter((party) => visible.actors.has(party.actor))
    if (shown.length === 0) continue
    for (const end of endsOfSide(outline, side)) ends.set(end, [...(ends.get(end) ?? []), ...side])
  }
  if (ends.size < 2) return
  const single = [...ends.keys()].filter((end) => !isGroup(end))
  if (single.length < 2 && single.length < ends.size) bundle([...ends.keys()], sided, bundles)
  else if (sided.sides.length > 2) join(outline, { sided, ends }, drawn)
  else drawn.lines.push(lineOf(sided, [...ends.keys()]))
}

const selectionOf = ({ partnership }: Sided): Selection => ({
  type: 'Partnership',
  id: partnership.id,
})

function lineOf(sided: Sided, [from = '', to = '']: string[]): DrawnLine {
  const { id } = sided.partnership
  return {
    ...plain,
    id: `line:${id}`,
    from,
    to,
    sort: 'partnership',
    tie: sided.tie,
    partnerships: [id],
    selects: selectionOf(sided),
  }
}

interface Joined {
  sided: Sided
  /** The parties at each end. */
  ends: Map<string, Party[]>
}

function join(outline: Outline, { sided, ends }: Joined, drawn: PartnershipShapes) {
  const { id, name, named, parties } = sided.partnership
  const group = groupAround(
    outline,
    parties.map((party) => party.actor),
  )
  const joint = jointThing(id)
  const common = { ...plain, selects: selectionOf(sided) }
  drawn.joints.push({
    ...common,
    ...(group !== undefined && { parent: groupThing(group) }),
    sort: 'joint',
    id: joint,
    name,
    tie: sided.tie,
  })
  for (const [end, own] of ends) {
    drawn.lines.push({
      ...common,
      id: `party:${id}:${end}`,
      from: joint,
      to: end,
      sort: 'party',
      tie: named ? strongestTie(own) : 'GENERAL',
      partnerships: [id],
    })
  }
}

/** Adds a partnership to the line between each two of its ends; a line of several selects a group at its end. */
function bundle(ends: string[], sided: Sided, bundles: Map<string, DrawnLine>) {
  const sorted = ends.toSorted()
  for (const [at, from] of sorted.entries()) {
    for (const to of sorted.slice(at + 1)) {
      const id = `bundle:${from}|${to}`
      const known = bundles.get(id)
      if (known) known.partnerships.push(sided.partnership.id)
      else {
        const partnerships = [sided.partnership.id]
        const selects = selectionOf(sided)
        bundles.set(id, { ...plain, id, from, to, sort: 'bundle', partnerships, selects })
      }
      if (known?.partnerships.length === 2) known.selects = groupSelected(from, to)
    }
  }
}

function groupSelected(from: string, to: string): Selection {
  const group = isGroup(from) ? from : to
  return { type: 'Group', id: group.slice(groupThing('').length) }
}
