/** Which sentences of a text speak of something. */

/** UTF-16 indices into a text, half-open. */
export interface Range {
  start: number
  end: number
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
