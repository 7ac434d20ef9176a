/** Lays out the things of one container: each connected piece by itself, then the pieces beside each other. */
import { allWishes } from './distances.ts'
import { type Piece, pack } from './pack.ts'
import { pivotsAmong, pivotStart, pivotWishes } from './pivots.ts'
import { neighboursIn, type Link, type Part, type Stage } from './plan.ts'
import { centre, frameAround, pointsFor, type Points, type Reaches } from './points.ts'
import { radialStart } from './radial.ts'
import { clearLines } from './clear-lines.ts'
import { namesAbove, reachesOf } from './reaches.ts'
import { separate } from './separate.ts'
import { majorise } from './stress.ts'

/** Up to this many things every pair has its say and every name its room. */
const small = 150

/** Pixels of a link: as wished, at most, and in a large piece. */
const step = { least: 80, wished: 150, most: 260, large: 84 }

/** Among more links than this there is nowhere a name would be clear of all of them. */
const fewLinks = 60

/** A layout around the origin; the same part and stage always give the same one. */
export function arrange(part: Part, stage: Stage): Points {
  const points = pointsFor(part.count)
  const pieces = piecesOf(part).map((piece) => arrangedPiece(part, piece, stage))
  pack(pieces, stage, points)
  return points
}

function arrangedPiece(whole: Part, { of, links }: Connected, stage: Stage): Piece {
  const part = taken(whole, of, links)
  const { points, reaches } = of.length <= small ? arrangedSmall(part, stage) : arrangedLarge(part)
  centre(points, reaches)
  return { of, points, reaches }
}

function arrangedSmall(part: Part, stage: Stage) {
  const points = radialStart(part)
  majorise(points, allWishes(part, step.wished), 300)
  fill(points, part, stage)
  const neighbours = neighboursIn(part)
  let above = namesAbove(part, points, neighbours)
  let reaches = reachesOf(part, above)
  // Pushing can carry a thing past its neighbours, which turns its name; a few rounds and names have settled.
  for (let round = 0; round < 4; round++) {
    if (round < 3 && part.links.length <= fewLinks) clearLines(points, part, reaches)
    separate(points, { reaches, gap: 12, sweeps: 300 })
    above = namesAbove(part, points, neighbours)
    reaches = reachesOf(part, above)
  }
  return { points, reaches }
}

/** Stretches both ways towards the shape of the stage, within what a link may measure. */
function fill({ x, y }: Points, part: Part, stage: Stage) {
  const frame = frameAround({ x, y }, nothing({ x, y }))
  const widest = Math.max(0, ...part.names.filter((_, i) => i % 2 === 0))
  const across = stretch(stage.width - widest, frame.right - frame.left)
  const down = stretch(stage.height - 2 * usualHeight, frame.bottom - frame.top)
  const [least, most] = [Math.min(across, down), Math.max(across, down)]
  const bounded = Math.min(most, least * Math.max(1.5, (1.3 * stage.height) / stage.width))
  for (const i of x.keys()) {
    x[i] = (x[i] ?? 0) * (across <= down ? least : bounded)
    y[i] = (y[i] ?? 0) * (across <= down ? bounded : least)
  }
}

/** Pixels of a shape with its name. */
const usualHeight = 60

const stretch = (room: number, extent: number) =>
  Math.min(step.most, Math.max(step.least, room / Math.max(extent, 1e-6)))

/** Steps looked at in all, so that time grows hardly more than with the size. */
const budget = 400_000

function arrangedLarge(part: Part) {
  const neighbours = neighboursIn(part)
  const pivots = pivotsAmong(neighbours, Math.max(16, Math.min(60, budget / part.count)))
  const points = pivotStart(pivots)
  majorise(points, pivotWishes(neighbours, pivots), 40)
  const reaches = reachesOf(part)
  spread(points, reaches)
  separate(points, { reaches, gap: 6, sweeps: 20 })
  return { points, reaches }
}

/** Things that are connected, with the links among them. */
interface Connected {
  of: number[]
  links: Link[]
}

const nothing = ({ x }: Points): Reaches => {
  const none = new Float64Array(x.length)
  return { left: none, right: none, top: none, bottom: none }
}

/** Makes the layout so large that its things cover this share of it at most; evenly, so that its shape is kept. */
const covered = 0.25

function spread(points: Points, reaches: Reaches) {
  const { left, right, top, bottom } = frameAround(points, nothing(points))
  let area = 0
  for (const i of points.x.keys()) {
    const width = (reaches.left[i] ?? 0) + (reaches.right[i] ?? 0)
    area += width * ((reaches.top[i] ?? 0) + (reaches.bottom[i] ?? 0))
  }
  const room = Math.max(1, (right - left) * (bottom - top))
  const scale = Math.max(step.large, Math.sqrt(area / covered / room))
  for (const i of points.x.keys()) {
    points.x[i] = (points.x[i] ?? 0) * scale
    points.y[i] = (points.y[i] ?? 0) * scale
  }
}

/** The connected pieces, the largest first; of equal ones the one with the first thing. */
function piecesOf(part: Part): Connected[] {
  const neighbours = neighboursIn(part)
  const pieceOf = new Map<number, Connected>()
  for (let start = 0; start < part.count; start++) {
    if (pieceOf.has(start)) continue
    const piece: Connected = { of: [start], links: [] }
    pieceOf.set(start, piece)
    for (const i of piece.of) {
      for (const near of (neighbours[i] ?? []).filter((one) => !pieceOf.has(one))) {
        pieceOf.set(near, piece)
        piece.of.push(near)
      }
    }
    piece.of.sort((a, b) => a - b)
  }
  for (const link of part.links) pieceOf.get(link.a)?.links.push(link)
  return [...new Set(pieceOf.values())].sort((a, b) => b.of.length - a.of.length)
}

/** Some of the things of a part, with the links among them, as a part of its own. */
function taken(part: Part, of: readonly number[], links: readonly Link[]): Part {
  if (of.length === part.count) return part
  const numbers = new Map(of.map((i, number) => [i, number]))
  const pairs = (values: Float64Array) =>
    Float64Array.from(of.flatMap((i) => [values[2 * i] ?? 0, values[2 * i + 1] ?? 0]))
  return {
    count: of.length,
    sizes: pairs(part.sizes),
    names: pairs(part.names),
    fixedNames: of.map((i) => part.fixedNames[i] ?? false),
    links: links.map(({ a, b, rank }) => ({
      a: numbers.get(a) ?? 0,
      b: numbers.get(b) ?? 0,
      rank,
    })),
  }
}
