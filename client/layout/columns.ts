/**
 * How many rows each sector of a focus shows, and which sectors stand in which of two columns.
 *
 * A sector is a heading, its first rows, and a fold for the rest; one that shows none is a fold alone. The cut between
 * the columns is the one in the order of the sectors that makes the higher column least, of equal cuts the first. Every
 * sector shows up to t rows, t being the largest whole number for which both columns fit. A single row left over is
 * shown. The room that is left in a column goes to its sectors, one row more in turn.
 */

/** Pixels between two sectors. */
export const gap = 9

/** Heights in pixels. */
export interface Stack {
  key: string
  heading: number
  rows: readonly number[]
  /** Of the fold below rows, and of the one that stands for all. */
  rest: number
  whole: number
  /** The most rows it may show; any number when left out. */
  most?: number
}

export interface Asked {
  /** The height of a column. */
  room: number
  /** Stands last in the right column, with as many rows as it may show. */
  last?: Stack | undefined
  /** Keys that stood left; they stay while that fits and does not halve what is shown. */
  kept?: ReadonlySet<string> | undefined
}

export interface Columns {
  /** The rows that each stack may show; more where there was room left. */
  t: number
  /** Rows shown, for each stack. */
  shown: number[]
  /** So many of the first stacks stand left. */
  cut: number
}

/** Rows shown where up to t may be. */
export function shownOf({ rows, most = Infinity }: Stack, t: number): number {
  const shown = Math.min(rows.length, t, most)
  return rows.length - shown === 1 && most > 0 ? rows.length : shown
}

/** The height with so many rows, and the gap below. */
export function heightOf({ heading, rows, rest, whole }: Stack, shown: number): number {
  if (shown === 0) return whole + gap
  const fold = shown < rows.length ? rest : 0
  return heading + rows.slice(0, shown).reduce((sum, row) => sum + row, 0) + fold + gap
}

/** @returns undefined when the columns do not fit without any rows */
export function columnsOf(stacks: readonly Stack[], asked: Asked): Columns | undefined {
  const free = largest(stacks, asked, (heights) => bestCut(heights, lastHeight(asked)))
  const kept = keptCut(stacks, asked.kept)
  const same = kept === undefined ? undefined : largest(stacks, asked, () => kept)
  const found = same && free && 2 * same.t >= free.t ? same : free
  if (!found) return undefined
  const shown = stacks.map((stack) => shownOf(stack, found.t))
  const { room } = asked
  grow(stacks, shown, { from: 0, to: found.cut, room: room + gap })
  grow(stacks, shown, { from: found.cut, to: stacks.length, room: room + gap - lastHeight(asked) })
  return { ...found, shown }
}

const lastHeight = ({ last }: Asked) => (last ? heightOf(last, shownOf(last, last.rows.length)) : 0)

/** The least height both columns need, without the gap at the end. */
export function leastRoom(stacks: readonly Stack[], last?: Stack): number {
  const heights = stacks.map((stack) => heightOf(stack, shownOf(stack, 0)))
  const below = lastHeight({ room: 0, last })
  return higher(heights, bestCut(heights, below), below)
}

function keptCut(stacks: readonly Stack[], kept: ReadonlySet<string> | undefined) {
  return kept && 1 + stacks.findLastIndex(({ key }) => kept.has(key))
}

const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0)

const higher = (heights: readonly number[], cut: number, below: number) =>
  Math.max(sum(heights.slice(0, cut)), sum(heights.slice(cut)) + below) - gap

function bestCut(heights: readonly number[], below: number): number {
  let best = 0
  let [left, right] = [0, sum(heights) + below]
  let least = right
  for (const [at, height] of heights.entries()) {
    left += height
    right -= height
    if (Math.max(left, right) < least) {
      least = Math.max(left, right)
      best = at + 1
    }
  }
  return best
}

/** The largest t that fits; columns grow with it, so halving finds it. */
function largest(
  stacks: readonly Stack[],
  asked: Asked,
  cutOf: (heights: readonly number[]) => number,
): { t: number; cut: number } | undefined {
  const cutAt = (t: number) => {
    const heights = stacks.map((stack) => heightOf(stack, shownOf(stack, t)))
    const cut = cutOf(heights)
    return higher(heights, cut, lastHeight(asked)) <= asked.room ? cut : undefined
  }
  let cut = cutAt(0)
  if (cut === undefined) return undefined
  let [low, high] = [0, Math.max(0, ...stacks.map(({ rows }) => rows.length))]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const found = cutAt(middle)
    if (found === undefined) high = middle - 1
    else [low, cut] = [middle, found]
  }
  return { t: low, cut }
}

/** Gives the stacks of one column a row more in turn, while there is room for it. */
function grow(
  stacks: readonly Stack[],
  shown: number[],
  { from, to, room }: { from: number; to: number; room: number },
) {
  let left = room
  for (let at = from; at < to; at++) left -= heightNow(stacks, shown, at)
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false
    for (let at = from; at < to; at++) {
      const stack = stacks[at]
      if (!stack) continue
      const next = shownOf(stack, (shown[at] ?? 0) + 1)
      const costs = heightOf(stack, next) - heightNow(stacks, shown, at)
      if (next === shown[at] || costs > left) continue
      shown[at] = next
      left -= costs
      isGrowing = true
    }
  }
}

function heightNow(stacks: readonly Stack[], shown: readonly number[], at: number): number {
  const stack = stacks[at]
  return stack ? heightOf(stack, shown[at] ?? 0) : 0
}
