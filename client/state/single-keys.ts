/** Whether keys of one character are shortcuts: who speaks to the page, or types by accident, can do without them. */
import { atom, type ReadableAtom } from 'nanostores'

const key = 'bindeled.single-keys'

const singleKeys = atom(true)
export const $singleKeys: ReadableAtom<boolean> = singleKeys

/** Turns the shortcuts of one character on or off, for this visit and the next. */
export function chooseSingleKeys(on: boolean) {
  localStorage.setItem(key, on ? 'on' : 'off')
  singleKeys.set(on)
}

/** Takes up what was chosen on an earlier visit. */
export const recallSingleKeys = () => singleKeys.set(localStorage.getItem(key) !== 'off')
