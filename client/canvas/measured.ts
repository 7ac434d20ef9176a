/** Widths of texts in the typeface of the page, each measured once. */
import type { WidthOf } from '../layout/label.ts'
import { typeface } from './style.ts'

/** Waits for the typeface, without which the widths would be those of another; one that does not come stands for itself. */
export async function typefaceLoaded(): Promise<void> {
  await Promise.all(
    ['500', '600'].map((weight) => document.fonts.load(`${weight} 12px ${typeface}`)),
  )
}

const pen = document.createElement('canvas').getContext('2d')
const known = new Map<string, number>()

/** To be asked once the typeface has been loaded. */
export const widthOf: WidthOf = (text, weight) => {
  const key = `${weight} ${text}`
  const width = known.get(key)
  if (width !== undefined) return width
  if (!pen) throw new Error('The browser has no canvas to measure texts on')
  pen.font = `${weight} 12px ${typeface}`
  const measured = pen.measureText(text).width
  known.set(key, measured)
  return measured
}
