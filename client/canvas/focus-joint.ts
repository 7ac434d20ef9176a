/** Where a partnership of three sides and more is joined in a focus, and its lines to those in it. */
import type { DrawnTie } from '../../server/picture/sectors.ts'
import type { PlacedRow } from '../layout/focus.ts'

export interface Joint {
  x: number
  y: number
  formal: boolean
  /** Ids of those in it. */
  actors: string[]
  paths: string[]
}

export interface Around {
  /** The row of an actor, or of the fold it is in. */
  rowOf: (actor: string) => PlacedRow | undefined
  centre: { x: number; y: number }
  /** Id of the actor in the middle. */
  middle: string
}

/** From the middle to the outer oval: nearer than this share no mark stands. */
const within = 0.5
/** Pixels from the middle that are clear of the card. */
const clear = { x: 68, y: 62 }

/** Near the middle of everyone in it, between the card and the marks. */
export function jointOf({ formal, actors }: DrawnTie, { rowOf, centre, middle }: Around): Joint {
  const ends = [...new Set(actors.flatMap((actor) => rowOf(actor) ?? []))]
  const mean = (of: (point: { x: number; y: number }) => number) =>
    [centre, ...ends].reduce((sum, point) => sum + of(point), 0) / (ends.length + 1)
  const outer = Math.max(0, ...ends.map((row) => row.outer))
  const across = Math.max(-within * outer, Math.min(within * outer, mean(({ x }) => x) - centre.x))
  const down = mean(({ y }) => y) - centre.y
  const isOnCard = Math.abs(across) < clear.x && Math.abs(down) < clear.y
  const y = centre.y + (isOnCard ? (down < 0 ? -clear.y : clear.y) : down)
  const x = centre.x + across
  const toEnd = ({ x: endX, y: endY }: { x: number; y: number }) =>
    `M${x} ${y}C${x + (endX - x) / 2} ${y} ${x + (endX - x) / 3} ${endY} ${endX} ${endY}`
  const toCard = actors.includes(middle) ? [`M${x} ${y}L${centre.x} ${centre.y}`] : []
  return { x, y, formal, actors, paths: [...toCard, ...ends.map(toEnd)] }
}
