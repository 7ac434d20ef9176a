/** Sets pieces beside each other: the largest first, the rest in rows below. */
import type { Stage } from './plan.ts'
import { frameAround, type Points, type Reaches } from './points.ts'

/** A connected piece: which things it has, where they stand around its own middle, and how far they reach. */
export interface Piece {
  of: number[]
  points: Points
  reaches: Reaches
}

/** Pixels between two pieces. */
const between = 32

interface Row {
  pieces: { piece: Piece; width: number; height: number }[]
  width: number
  height: number
}

/** Writes the place of every thing of every piece into `points`, around the origin. */
export function pack(pieces: readonly Piece[], stage: Stage, points: Points) {
  const rows = rowsOf(pieces, stage)
  const height = rows.reduce((sum, row) => sum + row.height + between, -between)
  let top = -height / 2
  for (const row of rows) {
    let left = -row.width / 2
    for (const { piece, width } of row.pieces) {
      put(piece, { x: left + width / 2, y: top + row.height / 2 }, points)
      left += width + between
    }
    top += row.height + between
  }
}

/** Rows as wide as the largest piece or the stage's shape asks for. */
function rowsOf(pieces: readonly Piece[], stage: Stage): Row[] {
  const boxes = pieces.map((piece) => {
    const frame = frameAround(piece.points, piece.reaches)
    return { piece, width: frame.right - frame.left, height: frame.bottom - frame.top }
  })
  const area = boxes.reduce(
    (sum, { width, height }) => sum + (width + between) * (height + between),
    0,
  )
  const shaped = Math.sqrt((area * stage.width) / stage.height)
  const widest = Math.max(shaped, ...boxes.slice(0, 1).map((box) => box.width))
  const rows: Row[] = []
  for (const box of boxes) {
    const row = rows.at(-1)
    if (row && row.width + between + box.width <= widest) {
      row.pieces.push(box)
      row.width += between + box.width
      row.height = Math.max(row.height, box.height)
    } else {
      rows.push({ pieces: [box], width: box.width, height: box.height })
    }
  }
  return rows
}

function put({ of, points: own }: Piece, middle: { x: number; y: number }, points: Points) {
  for (const [at, i] of of.entries()) {
    points.x[i] = middle.x + (own.x[at] ?? 0)
    points.y[i] = middle.y + (own.y[at] ?? 0)
  }
}
