/** The drafts that are not finished: asked for anew when one is made, changed or deleted here. */
import { atom } from 'nanostores'

export const $draftsVersion = atom(0)

export function draftsChanged() {
  $draftsVersion.set($draftsVersion.get() + 1)
}

/** Days until something is gone, one that has begun counted; none when that is past. */
export function daysLeft(goneAt: string, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(goneAt) - now.getTime()) / 86_400_000))
}
