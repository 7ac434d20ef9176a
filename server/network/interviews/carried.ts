/** Mentions carried over to another state of the same answer: each to the same words, as near as they stand. */

export interface PlacedWords {
  start: number
  end: number
}

/** Every place where `words` stand in `text`, without overlap. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    places.push(at)
  }
  return places
}

/**
 * For each place in `before` the nearest place in `after` where the same words stand, `undefined` where they no longer
 * do. Two places of the same words keep their order, and never share one.
 */
export function carriedPlaces(
  places: readonly PlacedWords[],
  before: string,
  after: string,
): (PlacedWords | undefined)[] {
  const free = new Map<string, number[]>()
  const carried = new Map<string, number | undefined>()
  const inOrder = [...places].sort((a, b) => a.start - b.start)
  for (const { start, end } of inOrder) {
    const place = `${String(start)} ${String(end)}`
    if (carried.has(place)) continue
    const words = before.slice(start, end)
    const left = free.get(words) ?? (words === '' ? [] : placesOf(words, after))
    const nearest = nearestOf(left, start)
    carried.set(place, nearest)
    free.set(
      words,
      left.filter((at) => nearest === undefined || at > nearest),
    )
  }
  return places.map(({ start, end }) => {
    const at = carried.get(`${String(start)} ${String(end)}`)
    return at === undefined ? undefined : { start: at, end: at + end - start }
  })
}

function nearestOf(places: readonly number[], start: number): number | undefined {
  return places.reduce<number | undefined>(
    (best, at) => (best === undefined || Math.abs(at - start) < Math.abs(best - start) ? at : best),
    undefined,
  )
}
