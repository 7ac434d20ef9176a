/** Topics without numbers or question marks: the headings that text follows, apart from the one the document begins with. */
import { isHeading, isOutlineHeading } from './headings.ts'
import type { Line } from './lines.ts'
import type { Picked } from './picked.ts'

export function underHeadings(_: string, lines: readonly Line[]): Picked[] {
  const picked = lines.flatMap((line, index): Picked[] => {
    const next = lines[index + 1]
    const isTopic =
      index > 0 &&
      isHeading(line) &&
      !isOutlineHeading(line) &&
      next !== undefined &&
      !isHeading(next)
    return isTopic ? [{ line: index }] : []
  })
  return picked.length > 1 ? picked : []
}
