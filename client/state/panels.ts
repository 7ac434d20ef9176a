/** Panels over the picture on a narrow page: whether the filters are open, and how much of the sheet is. */
import { atom } from 'nanostores'
import type { SheetHeight } from '../design/bl-sheet.ts'

export const $filtersOpen = atom(false)
export const $sheet = atom<SheetHeight>('name')

/** Follows the grip of a sheet. */
export const sheetMoved = ({ detail: { height } }: CustomEvent<{ height: SheetHeight }>) =>
  $sheet.set(height)
