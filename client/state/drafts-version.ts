/** The drafts that are not finished: asked for anew when one is made, changed or deleted here. */
import { atom, type ReadableAtom } from 'nanostores'

const version = atom(0)
export const $draftsVersion: ReadableAtom<number> = version

export function askDraftsAgain() {
  version.set(version.get() + 1)
}
