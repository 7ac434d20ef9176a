/** Where words stand in a text: the ranges that mention something, cut into runs that can be drawn one after another. */
import type { Range } from '../../../server/domain/excerpt.ts'

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
