/** Panels over the picture on a narrow page: whether the filters are open, and how much of the sheet is. */
import { atom } from 'nanostores'

/** From below: only the name, half of the page, all of it. */
export const sheetHeights = ['name', 'half', 'full'] as const
export type SheetHeight = (typeof sheetHeights)[number]

export const $filtersOpen = atom(false)
export const $sheet = atom<SheetHeight>('name')

/** The next height up; from full back to the name. */
export function sheetRaised() {
  const at = sheetHeights.indexOf($sheet.get())
  $sheet.set(sheetHeights[(at + 1) % sheetHeights.length] ?? 'name')
}
