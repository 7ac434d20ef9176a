/** What whoever registers on this machine calls themselves: sent with every act, and remembered for the next visit. */
import { atom, type ReadableAtom } from 'nanostores'
import { actAs } from '../http.ts'

const key = 'bindeled.acting-name'

const acting = atom('')
export const $actingName: ReadableAtom<string> = acting

/** @param name empty when nobody's name is to be noted */
export function nameActing(name: string) {
  const given = name.trim()
  if (given) localStorage.setItem(key, given)
  else localStorage.removeItem(key)
  acting.set(given)
  actAs(given || undefined)
}

/** Takes up the name of an earlier visit. */
export function recallActing() {
  nameActing(localStorage.getItem(key) ?? '')
}
