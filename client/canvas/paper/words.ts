/** Finds places for words on paper, where they cover neither things nor each other. */
import { boxAround, Taken, type Box } from '../boxes.ts'
import type { Point } from '../geometry.ts'
import type { Size } from '../sizes.ts'

/** A way from the middle of what words are about, in which their box lies. */
export type Way = readonly [x: number, y: number]

const right: Way = [1, 0]
const left: Way = [-1, 0]
const below: Way = [0, 1]
const above: Way = [0, -1]
const slanted: Way[] = [
  [0.8, -0.7],
  [0.8, 0.7],
  [-0.8, -0.7],
  [-0.8, 0.7],
]

/** The ways a name is tried in: on its own side first. */
export const waysOfName = (isAbove: boolean): Way[] =>
  isAbove ? [above, below, right, left, ...slanted] : [below, above, right, left, ...slanted]
export const waysBesideLine: Way[] = [right, left, below, above, ...slanted]

export interface Wanted {
  at: Point
  /** What the words stand beside. */
  beside: Size
  words: Size
  ways: readonly Way[]
}

/** Pixels between things and their words: as near as can be, and on as far as it takes. */
const distances = [5, 12, 24, 40, 60, 85, 115, 150, 190, 240, 300, 380, 480]
/** Up to this far, words keep off lines as well. */
const near = 40

export interface Placing {
  /** Places for words; what is placed is taken from then on. */
  place: (wanted: Wanted) => Box
  take: (box: Box) => void
}

/** @param onLines small boxes along every line */
export function placing(onLines: readonly Box[]): Placing {
  const taken = new Taken()
  const lines = new Taken()
  for (const box of onLines) lines.add(box)

  function found(wanted: Wanted): Box {
    const boxes = distances.map((distance) =>
      wanted.ways.map((way) => boxBeside(wanted, way, distance)),
    )
    const isFree = (box: Box) => !taken.meets(box)
    const close = boxes
      .slice(
        0,
        distances.findIndex((distance) => distance > near),
      )
      .flat()
    const clear = close.find((box) => isFree(box) && !lines.meets(box))
    return clear ?? boxes.flat().find(isFree) ?? boxBeside(wanted, wanted.ways[0] ?? right, near)
  }

  return {
    place(wanted) {
      const box = found(wanted)
      taken.add(box)
      return box
    },
    take: (box) => taken.add(box),
  }
}

function boxBeside({ at, beside, words }: Wanted, [x, y]: Way, distance: number): Box {
  const middle = [
    at.x + x * (beside.width / 2 + distance + words.width / 2),
    at.y + y * (beside.height / 2 + distance + words.height / 2),
  ] as const
  return boxAround(middle, words)
}
