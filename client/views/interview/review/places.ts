/** What an answer of a draft is called. */
import type { Wording } from './suggestion-words.ts'

/** "3 Organisatoriske barrierer"; the outline before the questions has no number. */
export function placeOf(
  position: number,
  { draft, texts }: Pick<Wording, 'draft' | 'texts'>,
): string {
  const answer = draft.answers.find((one) => one.position === position)
  if (!answer || position === 0) return texts.recognised.outline
  return `${answer.label ?? position} ${answer.question}`
}
