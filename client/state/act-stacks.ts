/** What can be undone and redone, last first to be taken: every undoing is an act of its own, which redoing undoes. */
export interface DoneAct {
  act: string
  /** What was done, in words. */
  words: string
}

export interface Done {
  undo: readonly DoneAct[]
  redo: readonly DoneAct[]
}

export const nothingDone: Done = { undo: [], redo: [] }

/** After something new is done, what was undone before is not redone. */
export function withDone({ undo }: Done, done: DoneAct): Done {
  return { undo: [...undo, done], redo: [] }
}

const without = (acts: readonly DoneAct[], act: string) => acts.filter((one) => one.act !== act)

/** @param by the act that took `done` back */
export function withUndone({ undo, redo }: Done, { act, words }: DoneAct, by: string): Done {
  return { undo: without(undo, act), redo: [...redo, { act: by, words }] }
}

/** @param by the act that took the undoing `done` back */
export function withRedone({ undo, redo }: Done, { act, words }: DoneAct, by: string): Done {
  return { undo: [...undo, { act: by, words }], redo: without(redo, act) }
}

/** What cannot be taken back any more is not tried again. */
export function withoutAct({ undo, redo }: Done, act: string): Done {
  return { undo: without(undo, act), redo: without(redo, act) }
}
