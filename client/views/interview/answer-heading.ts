import type { Answer } from '../../../server/domain/interview.ts'

/** "3 Organisatoriske barrierer"; the outline before the questions has no number. */
export function answerHeading({ question: { position, text } }: Pick<Answer, 'question'>): string {
  return position > 0 ? `${position} ${text}` : text
}

/** Where an answer stands in its scroll area, in pixels from the top of what is seen. */
export interface Placed {
  id: string
  top: number
  bottom: number
}

/**
 * The answer that is read: the one that was read stays so as long as its heading is seen, else the first whose end is
 * below the first quarter of what is seen.
 * @param height of what is seen, in pixels
 */
export function answerRead(
  answers: readonly Placed[],
  height: number,
  before: string | undefined,
): string | undefined {
  const kept = answers.find(({ id }) => id === before)
  if (kept && kept.top >= 0 && kept.top < height) return before
  const line = height / 4
  return (answers.find(({ bottom }) => bottom > line) ?? answers.at(-1))?.id
}
