/** What has been done to the register in this visit: told in a toast, and undone and redone one act at a time. */
import { atom } from 'nanostores'
import type { Written } from '../../server/contract/history.ts'
import { nothingDone, withDone, type Done } from './act-stacks.ts'
import { lookAgain } from './shown.ts'

/** What is told of an act for a while. */
export interface Toast {
  words: string
  /** The act that “Fortryd” takes back; absent when nothing was done. */
  act?: string
}

export const $toast = atom<Toast | undefined>(undefined)
export const $done = atom<Done>(nothingDone)

/**
 * Tells that an act is done and that it can be undone, and has the network asked for anew: what rests on its revision
 * (cards, exposures, the list of reorganisations) is asked anew with it.
 * @param words what was done, in the language of the view: "Enhed registreret"
 */
export function performed(written: Written, words: string) {
  const act = written.act.id
  $done.set(withDone($done.get(), { act, words }))
  $toast.set({ words, act })
  void lookAgain()
}

/** Tells that something could not be done. */
export function refused(words: string) {
  $toast.set({ words })
}
