/** Draws partnerships: a line between two sides, a joint for three or more, a bundle where folded groups are joined. */
import { strongestTie } from '../../server/domain/ties.ts'
import type { DrawnJoint, DrawnLine } from './drawing.ts'
import type { Sided } from './lookup.ts'
import { endsOfSide, groupAround, groupThing, jointThing, type Outline } from './outline.ts'
import type { Party } from './sides.ts'
import type { Selection } from '../view/view.ts'
import type { Visible } from './visible.ts'

const plain = { dimmed: false, onPath: false }

const isGroup = (end: string) => end.startsWith(groupThing(''))

interface Drawn {
  joints: DrawnJoint[]
  lines: DrawnLine[]
}

export function drawnPartnerships(outline: Outline, visible: Visible): Drawn {
  const drawn: Drawn = { joints: [], lines: [] }
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
  drawn: Drawn
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

function join(outline: Outline, { sided, ends }: Joined, drawn: Drawn) {
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
