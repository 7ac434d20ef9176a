/** The toast: the one short sentence that tells what has just been done, or could not be. */
import { atom, type ReadableAtom } from 'nanostores'
import type { Selection } from '../../server/domain/picture-question.ts'

export interface Toast {
  words: string
  /** What its button does; absent when there is nothing to take back. */
  offers?: 'undo' | 'redo'
  /** What was made, to be seen in the network. */
  leads?: Lead
}

export interface Lead {
  words: string
  selection: Selection
}

const toast = atom<Toast | undefined>(undefined)
export const $toast: ReadableAtom<Toast | undefined> = toast

/** Shows a toast in place of any there is. */
export const showToast = (next: Toast) => toast.set(next)

export const closeToast = () => toast.set(undefined)
