/** Boxes on the picture, in pixels at zoom 1, and whether they cover each other. */

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export function boxAround(
  [x, y]: readonly [x: number, y: number],
  { width, height }: { width: number; height: number },
): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

/** Pixels of a cell; about as wide as a name, so that a box meets few others. */
const cell = 160

const none: ReadonlySet<Box> = new Set()

/** Boxes by the cells they touch: whether a box meets one is asked of its own cells only. */
export class Taken {
  readonly #cells = new Map<string, Box[]>()

  add(box: Box) {
    for (const key of keysOf(box)) {
      const boxes = this.#cells.get(key)
      if (boxes) boxes.push(box)
      else this.#cells.set(key, [box])
    }
  }

  /** @param own boxes that may be met */
  meets(box: Box, own: ReadonlySet<Box> = none): boolean {
    return keysOf(box).some((key) =>
      this.#cells.get(key)?.some((other) => !own.has(other) && overlap(box, other)),
    )
  }
}

function keysOf({ left, right, top, bottom }: Box): string[] {
  const keys: string[] = []
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++) {
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) keys.push(`${x} ${y}`)
  }
  return keys
}

/** Boxes with this many pixels more on every side. */
export const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
})

/** The box around boxes; inside out around none. */
export function boxAroundAll(boxes: readonly Box[]): Box {
  const all = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const box of boxes) {
    all.left = Math.min(all.left, box.left)
    all.right = Math.max(all.right, box.right)
    all.top = Math.min(all.top, box.top)
    all.bottom = Math.max(all.bottom, box.bottom)
  }
  return all
}

/** Pixels between the rings that places are tried on, and between two tries on one. */
const ring = 14
/** Farther off than this many rings nothing is looked for. */
const mostRings = 60

/** The free place nearest to the one that is wanted; that one itself where none is free. The same every time. */
export function nearestFree(
  [x, y]: readonly [x: number, y: number],
  isFree: (place: readonly [x: number, y: number]) => boolean,
): readonly [x: number, y: number] {
  if (isFree([x, y])) return [x, y]
  for (let out = 1; out <= mostRings; out++) {
    const tries = Math.ceil(2 * Math.PI * out)
    for (let i = 0; i < tries; i++) {
      const angle = (2 * Math.PI * i) / tries
      const place = [x + out * ring * Math.cos(angle), y + out * ring * Math.sin(angle)] as const
      if (isFree(place)) return place
    }
  }
  return [x, y]
}
