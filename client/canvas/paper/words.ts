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
const near = 60

export interface Placing {
  /** Places words, far off where nothing nearer is free; what is placed is taken from then on. */
  place: (wanted: Wanted) => Box
  /** Places words where there is room beside what they are about; undefined where there is none. */
  placeNear: (wanted: Wanted) => Box | undefined
  take: (box: Box) => void
}

/** @param onLines small boxes along every line */
export function placing(onLines: readonly Box[]): Placing {
  const taken = new Taken()
  const lines = new Taken()
  for (const box of onLines) lines.add(box)

  const isFree = (box: Box) => !taken.meets(box)
  const isClear = (box: Box) => isFree(box) && !lines.meets(box)
  const close = (wanted: Wanted) => boxesBeside(wanted, (distance) => distance <= near)

  function placed(box: Box): Box {
    taken.add(box)
    return box
  }

  return {
    place(wanted) {
      const box =
        close(wanted).find(isClear) ??
        boxesBeside(wanted, () => true).find(isFree) ??
        boxBeside(wanted, wanted.ways[0] ?? right, near)
      return placed(box)
    },
    placeNear(wanted) {
      const box = close(wanted).find(isClear)
      return box && placed(box)
    },
    take: (box) => taken.add(box),
  }
}

/** Boxes to try, the nearest first. */
function boxesBeside(wanted: Wanted, isTried: (distance: number) => boolean): Box[] {
  return distances
    .filter(isTried)
    .flatMap((distance) => wanted.ways.map((way) => boxBeside(wanted, way, distance)))
}

function boxBeside({ at, beside, words }: Wanted, [x, y]: Way, distance: number): Box {
  const middle = [
    at.x + x * (beside.width / 2 + distance + words.width / 2),
    at.y + y * (beside.height / 2 + distance + words.height / 2),
  ] as const
  return boxAround(middle, words)
}
