/** Mentions carried over to another state of the same answer: each to the same words, as near as they stand. */

export interface PlacedWords {
  start: number
  end: number
}

const inWord = /[\p{L}\p{M}\p{N}]/u

/** Whether a place lies inside a longer word. */
function isWithinWord({ start, end }: PlacedWords, text: string): boolean {
  return inWord.test(text.charAt(start - 1)) || inWord.test(text.charAt(end))
}

/** Every place where `words` stand in `text`, without overlap: those inside longer words, or those that are not. */
function placesOf(words: string, text: string, withinWord: boolean): number[] {
  const places: number[] = []
  let at = words === '' ? -1 : text.indexOf(words)
  while (at >= 0) {
    const end = at + words.length
    const isOne = isWithinWord({ start: at, end }, text) === withinWord
    if (isOne) places.push(at)
    at = text.indexOf(words, isOne ? end : at + 1)
  }
  return places
}

/**
 * For each place in `before` the place in `after` where the same words stand, `undefined` where they no longer do: the
 * one of the same number when they stand there as often, else the nearest that leaves enough for those that follow. Two
 * places of the same words keep their order, and never share one. Only what stood inside a longer word goes inside one.
 */
export function carriedPlaces(
  places: readonly PlacedWords[],
  before: string,
  after: string,
): (PlacedWords | undefined)[] {
  const carried = new Map<string, number>()
  for (const same of placesByWords(places, before)) {
    const [{ start, end }] = same
    const words = before.slice(start, end)
    const within = isWithinWord({ start, end }, before)
    const were = placesOf(words, before, within)
    const are = placesOf(words, after, within)
    const starts = same.map((place) => place.start)
    const found =
      were.length === are.length && starts.every((at) => were.includes(at))
        ? starts.map((at) => are[were.indexOf(at)])
        : nearestInOrder(starts, are)
    same.forEach((place, index) => {
      const at = found[index]
      if (at !== undefined) carried.set(placeText(place), at)
    })
  }
  return places.map((place) => {
    const at = carried.get(placeText(place))
    return at === undefined ? undefined : { start: at, end: at + place.end - place.start }
  })
}

const placeText = ({ start, end }: PlacedWords) => `${String(start)} ${String(end)}`

/** The different places, in order, with those of the same words that stand alike. */
function placesByWords(
  places: readonly PlacedWords[],
  text: string,
): [PlacedWords, ...PlacedWords[]][] {
  const different = new Map(places.map((place) => [placeText(place), place]))
  const byWords = new Map<string, [PlacedWords, ...PlacedWords[]]>()
  for (const place of [...different.values()].sort((a, b) => a.start - b.start)) {
    const words = `${String(isWithinWord(place, text))} ${text.slice(place.start, place.end)}`
    const same = byWords.get(words)
    if (same === undefined) byWords.set(words, [place])
    else same.push(place)
  }
  return [...byWords.values()]
}

function nearestInOrder(
  starts: readonly number[],
  places: readonly number[],
): (number | undefined)[] {
  let left = places
  return starts.map((start, index) => {
    const toCome = starts.length - index - 1
    const nearest = nearestOf(left.slice(0, Math.max(1, left.length - toCome)), start)
    left = left.filter((at) => nearest === undefined || at > nearest)
    return nearest
  })
}

function nearestOf(places: readonly number[], start: number): number | undefined {
  return places.reduce<number | undefined>(
    (best, at) => (best === undefined || Math.abs(at - start) < Math.abs(best - start) ? at : best),
    undefined,
  )
}
