/** Places kept in the browser from one visit to the next, for each arrangement of a network. */
import type { KnownPlaces, Place } from './plan-of.ts'

const prefix = 'bindeled.rest.'
/** More than this many places are not worth their room in the browser's storage. */
const most = 2000

/** The places kept under a key; none when there are none or they cannot be read. */
export function rememberedPlaces(key: string): Map<string, Place> {
  const written = storage()?.getItem(prefix + key)
  const parsed: unknown = written ? parsedOr(written, []) : []
  const entries = Array.isArray(parsed) ? (parsed as unknown[]).filter(isEntry) : []
  return new Map(entries.map(([id, x, y]) => [id, [x, y]]))
}

export function rememberPlaces(key: string, places: KnownPlaces) {
  if (places.size > most) return
  const entries = [...places].map(([id, [x, y]]) => [id, Math.round(x), Math.round(y)])
  try {
    storage()?.setItem(prefix + key, JSON.stringify(entries))
  } catch (reason) {
    // A full storage costs only that places are not remembered.
    if (!(reason instanceof DOMException)) throw reason
  }
}

export function forgetPlaces(key: string) {
  storage()?.removeItem(prefix + key)
}

/** Undefined where the browser keeps nothing for this page. */
function storage(): Storage | undefined {
  try {
    return localStorage
  } catch (reason) {
    if (reason instanceof DOMException) return undefined
    throw reason
  }
}

function parsedOr(written: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(written)
  } catch (reason) {
    if (reason instanceof SyntaxError) return otherwise
    throw reason
  }
}

function isEntry(entry: unknown): entry is [string, number, number] {
  if (!Array.isArray(entry)) return false
  const [id, x, y] = entry as unknown[]
  return typeof id === 'string' && Number.isFinite(x) && Number.isFinite(y)
}
