/** Of a long list only the rows around the one in view are there, with room for the others above and below. */
import { nothing } from 'lit'

/** Above this many rows only some are there. */
export const many = 300
/** Rows kept on each side of the one in view. */
const around = 40
/** Pixels of a row where only some are there, as in the style. */
export const rowHeight = 44

/** @param middle the row in view, by its place in the list */
export function windowAround(middle: number, count: number): { from: number; to: number } {
  if (count <= many) return { from: 0, to: count }
  return { from: Math.max(0, middle - around), to: Math.min(count, middle + 2 * around) }
}

/** The room that rows which are not there would take; its height is set by script, which the page's policy allows. */
export function roomFor(rows: number) {
  if (rows <= 0) return nothing
  const room = document.createElement('div')
  room.role = 'none'
  room.style.height = `${rows * rowHeight}px`
  return room
}
