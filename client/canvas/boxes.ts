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
