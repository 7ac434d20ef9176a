import type { TieRow } from '../../server/domain/picture-question.ts'

/** How wide the line of each tie is, in pixels, and its dashes and the gaps between them; none for a whole line. */
export const strokes: Record<TieRow, { width: number; dashes: number[] }> = {
  FORMAL_PARTNERSHIP: { width: 2.6, dashes: [] },
  COLLABORATION: { width: 1.8, dashes: [7, 5] },
  GENERAL: { width: 1.6, dashes: [1.5, 5] },
}
