/** Places for everything in a plan, from the innermost containers outwards. Pure: the same plan gives the same places. */
import { land } from './land.ts'
import { arrange } from './arrange.ts'
import { containersOf, lateJoints, whole, type Containers } from './containers.ts'
import { neighboursIn, roles, type Part, type Places, type Plan } from './plan.ts'
import { centre, frameAround, pointsFor, type Frame, type Points, type Reaches } from './points.ts'
import { namesAbove, reachesOf } from './reaches.ts'
import { makeRoom } from './make-room.ts'

/** Pixels between the border of a group or hull and what stands in it. */
export const padding = 22

interface Work {
  plan: Plan
  containers: Containers
  late: Set<number>
  places: Places
  /** How far each container reaches around its own place with all that is in it. */
  frames: Map<number, Frame>
}

export function placesOf(plan: Plan): Places {
  const late = lateJoints(plan)
  const work: Work = {
    plan,
    containers: containersOf(plan, late),
    late,
    places: { rest: plan.known.slice(), shown: plan.known.slice() },
    frames: new Map(),
  }
  settle(whole, work)
  return work.places
}

/** Gives every thing in a container its place, those in its own containers first. */
function settle(container: number, work: Work) {
  const children = work.containers.children.get(container) ?? []
  for (const child of children) if (work.containers.children.has(child)) settle(child, work)
  const part = partOf(container, children, work)
  const known = pointsFor(children.length)
  for (const [at, child] of children.entries()) {
    known.x[at] = work.plan.known[2 * child] ?? NaN
    known.y[at] = work.plan.known[2 * child + 1] ?? NaN
  }
  const rest = restingPlaces(container, { part, known, children }, work)
  const neighbours = neighboursIn(part)
  const folded = reachesFor(part, rest, neighbours)
  const reaches = openedReaches(children, folded, work)
  const shown = { x: rest.x.slice(), y: rest.y.slice() }
  const opened = [...children.keys()].filter((at) => reaches.left[at] !== folded.left[at])
  makeRoom(shown, { folded, reaches, opened })
  write(rest, children, work.places.rest)
  write(shown, children, work.places.shown)
  work.frames.set(container, frameAround(shown, reaches))
}

const isGroup = (i: number, { plan }: Work) => plan.roles[i] === roles.group

interface Wanted {
  part: Part
  known: Points
  children: readonly number[]
}

function restingPlaces(container: number, { part, known, children }: Wanted, work: Work): Points {
  const early = children.filter((child) => !work.late.has(child)).length
  const started = known.x.subarray(0, early).some((x) => !Number.isNaN(x))
  if (!started) {
    const first = firstOf(part, early)
    const fresh =
      work.plan.roles[container] === roles.hull
        ? inRow(first)
        : arrange(first, stageOf(container, work))
    known.x.set(fresh.x)
    known.y.set(fresh.y)
  }
  return land(part, known)
}

/** The first things of a part, with the links among them. */
function firstOf(part: Part, count: number): Part {
  return { ...part, count, links: part.links.filter(({ a, b }) => a < count && b < count) }
}

/** A group is as wide as high; the whole has the stage. */
const stageOf = (container: number, { plan }: Work) =>
  container === whole ? plan.stage : { width: 400, height: 400 }

/** The things of a container as they are while everything in it is folded; a hull is as large as its actors need. */
function partOf(container: number, children: readonly number[], work: Work): Part {
  const { plan, containers, frames } = work
  const numbers = new Map(children.map((child, at) => [child, at]))
  const sizes = children.flatMap((child) => {
    const frame = plan.roles[child] === roles.hull ? frames.get(child) : undefined
    if (!frame) return [plan.sizes[2 * child] ?? 0, plan.sizes[2 * child + 1] ?? 0]
    return [frame.right - frame.left + 2 * padding, frame.bottom - frame.top + 2 * padding]
  })
  return {
    count: children.length,
    sizes: Float64Array.from(sizes),
    names: Float64Array.from(
      children.flatMap((child) => [plan.names[2 * child] ?? 0, plan.names[2 * child + 1] ?? 0]),
    ),
    fixedNames: children.map((child) => plan.roles[child] === roles.group),
    links: (containers.links.get(container) ?? []).map(({ a, b, rank }) => ({
      a: numbers.get(a) ?? 0,
      b: numbers.get(b) ?? 0,
      rank,
    })),
  }
}

/** Above this many things names have no room kept for them. */
const named = 150

const reachesFor = (part: Part, points: Points, neighbours: readonly number[][]) =>
  reachesOf(part, part.count <= named ? namesAbove(part, points, neighbours) : undefined)

/** The same with opened groups as large as what is in them, and their names above. */
function openedReaches(children: readonly number[], folded: Reaches, work: Work): Reaches {
  const { left, right, top, bottom } = folded
  const reaches = {
    left: left.slice(),
    right: right.slice(),
    top: top.slice(),
    bottom: bottom.slice(),
  }
  for (const [at, child] of children.entries()) {
    const frame = isGroup(child, work) ? work.frames.get(child) : undefined
    if (!frame) continue
    reaches.left[at] = padding - frame.left
    reaches.right[at] = padding + frame.right
    reaches.top[at] = 2 * padding - frame.top
    reaches.bottom[at] = padding + frame.bottom
  }
  return reaches
}

function write(points: Points, children: readonly number[], into: Float64Array) {
  for (const [at, child] of children.entries()) {
    into[2 * child] = points.x[at] ?? 0
    into[2 * child + 1] = points.y[at] ?? 0
  }
}

const gapInRow = 24
const mostInRow = 4

/** Sets the actors of a hull in rows, beside each other with room for their names, around the middle of it all. */
function inRow(part: Part): Points {
  const { count, sizes, names } = part
  const points = pointsFor(count)
  const columns = Math.min(count, mostInRow)
  const widest = (pairs: Float64Array, from: 0 | 1) =>
    pairs.reduce((most, value, at) => (at % 2 === from ? Math.max(most, value) : most), 0)
  const across = Math.max(widest(sizes, 0), widest(names, 0)) + gapInRow
  const down = widest(sizes, 1) + widest(names, 1) + gapInRow
  const rows = Math.ceil(count / columns)
  for (let i = 0; i < count; i++) {
    const row = Math.floor(i / columns)
    const inThis = Math.min(columns, count - row * columns)
    points.x[i] = ((i % columns) - (inThis - 1) / 2) * across
    points.y[i] = (row - (rows - 1) / 2) * down
  }
  centre(points, reachesOf(part, namesAbove(part, points, neighboursIn(part))))
  return points
}
