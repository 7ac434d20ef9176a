/** What of the register a draft belongs to: its series, and the interviews it may be another state of. */
import type { Draft, DraftAnswer } from '../../../contract/drafts.ts'
import type { RegisteredQuestion } from '../../../domain/draft.ts'
import { foldedText } from '../../../domain/fold.ts'
import { isSameName } from '../../../domain/names.ts'
import type { EarlierInterview } from './beside.ts'
import type { DraftContent } from './draft-content.ts'

/** The registered series that has asked most of these questions in the same words. */
export function seriesOf(
  answers: readonly Pick<DraftAnswer, 'question'>[],
  questions: readonly RegisteredQuestion[],
): string | undefined {
  const asked = new Set(answers.map(({ question }) => foldedText(question)))
  const counts = new Map<string, number>()
  for (const { series, position, text } of questions) {
    // The outline is called the same in many series.
    if (position === 0 || !asked.has(foldedText(text))) continue
    counts.set(series, (counts.get(series) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return most?.[0]
}

/** An answer this short is given in the same words by many. */
const telling = 40

/**
 * The interviews of the series that the draft may be another state of: those of the same people, as far as they may be
 * named, and those with an answer in the very words of the draft. What may only be counted is none of them.
 */
export function sameInterviews(
  { series, interviewees, answers }: Pick<DraftContent, 'series' | 'interviewees' | 'answers'>,
  interviews: readonly EarlierInterview[],
  said: readonly { interview: string; text: string }[],
): Draft['same'] {
  const names = new Set(interviewees.map(({ name }) => foldedText(name)))
  const people = new Set(interviewees.flatMap(({ person }) => person ?? []))
  const words = new Set(answers.map(({ text }) => text).filter((text) => text.length >= telling))
  const alike = new Set(said.filter(({ text }) => words.has(text)).map((one) => one.interview))
  const gave = ({ interviewees: gave }: EarlierInterview): boolean =>
    gave.some(({ id, name }) => people.has(id) || names.has(foldedText(name)))
  return interviews
    .filter((one) => isSameName(one.series, series) && one.consent !== 'aggregate-only')
    .filter((one) => alike.has(one.id) || (one.consent === 'named' && gave(one)))
    .map(({ id, date, consent, interviewees: gave }) => ({
      interview: id,
      interviewees: consent === 'named' ? gave.map(({ name }) => name) : [],
      ...(consent === 'named' && date !== undefined && { date }),
    }))
}
