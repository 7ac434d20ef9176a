/** Panels over the picture on a narrow page: whether the filters are open, and how much of the sheet is. */
import { atom, type ReadableAtom } from 'nanostores'

/** From below: only the name, half of the page, all of it. */
export const sheetHeights = ['name', 'half', 'full'] as const
export type SheetHeight = (typeof sheetHeights)[number]

const filtersOpen = atom(false)
export const $filtersOpen: ReadableAtom<boolean> = filtersOpen

export const openFilters = () => filtersOpen.set(true)
export const closeFilters = () => filtersOpen.set(false)

const sheet = atom<SheetHeight>('name')
export const $sheet: ReadableAtom<SheetHeight> = sheet

/** Shows half of the page of the sheet, unless more is shown already. */
export function openSheet() {
  if (sheet.get() === 'name') sheet.set('half')
}

export const closeSheet = () => sheet.set('name')

/** Lets the sheet be as high as its grip asks. */
export const followSheet = ({ detail: { height } }: CustomEvent<{ height: SheetHeight }>) =>
  sheet.set(height)
