/** Finds places for words on paper, where they cover neither things nor each other. */
import { boxAround, Taken, type Box } from '../layout/boxes.ts'
import type { Point } from '../canvas/geometry.ts'
import type { Size } from '../canvas/sizes.ts'

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
  /** How far off they are better placed than across a line, in heights of a letter. */
  near: number
  /** Points of the line they are the words of, to stand on where there is no room beside its middle. */
  onto?: readonly Point[]
  /** Boxes along the lines they are the words of, which they may cover. */
  own?: ReadonlySet<Box>
}

/** Between things and their words, in heights of a letter: as near as can be, and on as far as it takes. */
const distances = [0.4, 0.8, 1.4, 2.2, 3.2, 4.5, 6, 8, 10, 13, 17, 22, 28, 36]
/** Words this far off stand beside what they are about. */
const close = 1.4
/** Up to this far, words keep off lines as well: a thin line leads to what belongs to a line. */
export const nearThing = 6
export const nearLine = 13

export interface Placing {
  /** Places words, far off where nothing nearer is free; what is placed is taken from then on. */
  place: (wanted: Wanted) => Box
  /** Places words where there is room beside what they are about; undefined where there is none. */
  placeNear: (wanted: Wanted) => Box | undefined
  take: (box: Box) => void
}

/**
 * @param onLines small boxes along every line
 * @param size pixels of the letters
 */
export function placing(onLines: readonly Box[], size: number): Placing {
  const taken = new Taken()
  const lines = new Taken()
  for (const box of onLines) lines.add(box)

  const isFree = (box: Box) => !taken.meets(box)
  const clearOf =
    ({ own }: Wanted) =>
    (box: Box) =>
      isFree(box) && !lines.meets(box, own)
  const beside = (wanted: Wanted, most: number) =>
    boxesBeside(
      wanted,
      distances.filter((distance) => distance <= most).map((distance) => distance * size),
    )
  const onto = ({ onto: points = [], words }: Wanted) =>
    points.map(({ x, y }) => boxAround([x, y], words))

  function placed(box: Box): Box {
    taken.add(box)
    return box
  }

  return {
    place(wanted) {
      const isClear = clearOf(wanted)
      const box =
        [...beside(wanted, close), ...onto(wanted), ...beside(wanted, wanted.near)].find(isClear) ??
        [...beside(wanted, wanted.near), ...onto(wanted), ...beside(wanted, Infinity)].find(
          isFree,
        ) ??
        boxBeside(wanted, wanted.ways[0] ?? right, size)
      return placed(box)
    },
    placeNear(wanted) {
      const box = beside(wanted, wanted.near).find(clearOf(wanted))
      return box && placed(box)
    },
    take: (box) => taken.add(box),
  }
}

/** Boxes to try, the nearest first. */
const boxesBeside = (wanted: Wanted, steps: readonly number[]): Box[] =>
  steps.flatMap((step) => wanted.ways.map((way) => boxBeside(wanted, way, step)))

function boxBeside({ at, beside, words }: Wanted, [x, y]: Way, distance: number): Box {
  const middle = [
    at.x + x * (beside.width / 2 + distance + words.width / 2),
    at.y + y * (beside.height / 2 + distance + words.height / 2),
  ] as const
  return boxAround(middle, words)
}
