/** What has been done to the register in this visit: told in a toast, and undone and redone one act at a time. */
import { atom } from 'nanostores'
import type { Written } from '../../server/contract/history.ts'
import { api, ApiError } from '../api.ts'
import { $messages } from '../locales/messages.ts'
import {
  nothingDone,
  withDone,
  withoutAct,
  withRedone,
  withUndone,
  type Done,
  type DoneAct,
} from './act-stacks.ts'
import { machineFaultWords } from './machine-fault-words.ts'
import { hindranceWords } from './hindrance-words.ts'
import { lookAgain } from './shown.ts'
import { showToast, type Lead, type Toast } from './toast.ts'

const $done = atom<Done>(nothingDone)

/** Tells what was done, and has the network asked for anew: what rests on its revision (cards, exposures, lists) is asked anew with it. */
function tell(toast: Toast) {
  showToast(toast)
  void lookAgain()
}

/**
 * Tells that an act is done and that it can be undone.
 * @param words what was done, in the language of the view: "Enhed registreret"
 * @param leads where what was made can be seen
 */
export function tellDone(written: Written, words: string, leads?: Lead) {
  $done.set(withDone($done.get(), { act: written.act.id, words }))
  tell({ words, offers: 'undo', ...(leads && { leads }) })
}

/** Takes an act back; what stands in the way is told, and the act is not tried again by undoing the last one. */
async function takeBack(done: DoneAct): Promise<Written | undefined> {
  try {
    return await api.undo(done.act)
  } catch (reason) {
    if (!(reason instanceof ApiError)) throw reason
    const messages = $messages.get()
    const { toast } = messages.acts
    const why = reason.problem && hindranceWords(reason.problem, messages)
    const failed = machineFaultWords(reason, messages) ?? toast.failed(done.words)
    showToast({ words: why ? toast.hindered(done.words, why) : failed })
    if (why) $done.set(withoutAct($done.get(), done.act))
    return undefined
  }
}

let isTaking = false

/** One at a time, however fast the key is pressed. */
async function alone<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  if (isTaking) return undefined
  isTaking = true
  try {
    return await work()
  } finally {
    isTaking = false
  }
}

/** Undoes the last act of this visit that stands. */
export function undoLast(): Promise<void> {
  return alone(async () => {
    const { toast } = $messages.get().acts
    const last = $done.get().undo.at(-1)
    if (!last) {
      showToast({ words: toast.nothingToUndo })
      return
    }
    const written = await takeBack(last)
    if (!written) return
    $done.set(withUndone($done.get(), last, written.act.id))
    tell({ words: toast.undone(last.words), offers: 'redo' })
  })
}

/** Does again what was undone last. */
export function redoLast(): Promise<void> {
  return alone(async () => {
    const { toast } = $messages.get().acts
    const last = $done.get().redo.at(-1)
    if (!last) {
      showToast({ words: toast.nothingToRedo })
      return
    }
    const written = await takeBack(last)
    if (!written) return
    $done.set(withRedone($done.get(), last, written.act.id))
    tell({ words: toast.redone(last.words), offers: 'undo' })
  })
}

/**
 * Undoes an act of anyone's, an undoing too; that is an act of this visit.
 * @returns what was written; undefined when it was not undone
 */
export function undoAct(done: DoneAct): Promise<Written | undefined> {
  return alone(async () => {
    const written = await takeBack(done)
    if (written) tellDone(written, $messages.get().acts.toast.undone(done.words))
    return written
  })
}
