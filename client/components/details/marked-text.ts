/** Where words stand in a text: the ranges that mention something, cut into runs that can be drawn one after another. */

/** UTF-16 indices into a text, half-open. */
export interface Range {
  start: number
  end: number
}

/** A stretch of text covered by the same ranges from end to end; the shortest range first. */
export interface Run<Covering extends Range> extends Range {
  text: string
  ranges: Covering[]
}

/**
 * Cuts the part of `text` within `part` at every border of a range, so that nested and crossing ranges never need nested
 * elements. Ranges that reach outside the text are cut off; the texts of the runs joined are the part itself.
 */
export function runsOf<Covering extends Range>(
  text: string,
  ranges: readonly Covering[],
  part: Range = { start: 0, end: text.length },
): Run<Covering>[] {
  const end = Math.min(part.end, text.length)
  const within = ranges.filter((range) => range.start < end && range.end > part.start)
  const borders = new Set([part.start, end])
  for (const range of within) {
    borders.add(Math.max(range.start, part.start))
    borders.add(Math.min(range.end, end))
  }
  const ordered = [...borders].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, index) => {
    const stop = ordered[index + 1] ?? end
    return {
      start,
      end: stop,
      text: text.slice(start, stop),
      ranges: within
        .filter((range) => range.start <= start && range.end >= stop)
        .sort((a, b) => a.end - a.start - (b.end - b.start)),
    }
  })
}

/** The ranges made one where they touch or overlap, in the order of the text. */
export function joinedRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/**
 * The sentences of `text` that a range stands in, those that follow each other as one. Without ranges there is nothing
 * to choose by, and the whole text is the excerpt.
 */
export function excerptOf(text: string, ranges: readonly Range[]): Range[] {
  if (ranges.length === 0) return [{ start: 0, end: text.length }]
  const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)]
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }))
    .filter((sentence) =>
      ranges.some((range) => range.start < sentence.end && range.end > sentence.start),
    )
  return joinedRanges(sentences)
}
