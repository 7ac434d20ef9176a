/** What of the register a draft belongs to: the questions it answers, and the interviews it may be another state of. */
import type { Draft, DraftAnswer } from '../../contract/drafts.ts'
import { folded } from '../../domain/fold.ts'
import type { AskedQuestion, Beside, EarlierInterview } from './beside.ts'
import type { DraftContent } from './draft-content.ts'

/** Texts of which the same words are the same: in lower case, without accents, with single spaces. */
export function wording(text: string): string {
  return folded(text).replace(/\s+/gu, ' ').trim()
}

/** The registered series that has asked most of these questions in the same words. */
export function seriesOf(
  answers: readonly Pick<DraftAnswer, 'question'>[],
  questions: readonly AskedQuestion[],
): string | undefined {
  const asked = new Set(answers.map(({ question }) => wording(question)))
  const counts = new Map<string, number>()
  for (const { series, position, text } of questions) {
    // The outline is called the same in many series.
    if (position === 0 || !asked.has(wording(text))) continue
    counts.set(series, (counts.get(series) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return most?.[0]
}

/** The registered question of the series with the same words; else the one at the same position. */
export function questionAsked(
  { question, position }: Pick<DraftAnswer, 'question' | 'position'>,
  series: string,
  questions: readonly AskedQuestion[],
): string | undefined {
  const own = questions.filter((each) => each.series === series)
  const same = own.find((each) => wording(each.text) === wording(question))
  return (same ?? own.find((each) => each.position === position))?.id
}

/** The answers, each with the registered question it answers, where there is one. */
export function answersAsked(
  answers: readonly DraftAnswer[],
  series: string,
  questions: readonly AskedQuestion[],
): DraftAnswer[] {
  return answers.map((answer) => {
    const { asked: _, ...rest } = answer
    const asked = questionAsked(answer, series, questions)
    return asked === undefined ? rest : { ...rest, asked }
  })
}

/** An answer this short is given in the same words by many. */
const telling = 40

/**
 * The interviews of the series that the draft may be another state of: those of the same people, as far as they may be
 * named, and those with an answer in the very words of the draft. What may only be counted is none of them.
 */
export function sameInterviews(
  { series, interviewees, answers }: Pick<DraftContent, 'series' | 'interviewees' | 'answers'>,
  { interviews }: Pick<Beside, 'interviews'>,
  said: readonly { interview: string; text: string }[],
): Draft['same'] {
  const names = new Set(interviewees.map(({ name }) => wording(name)))
  const people = new Set(interviewees.flatMap(({ person }) => person ?? []))
  const words = new Set(answers.map(({ text }) => text).filter((text) => text.length >= telling))
  const alike = new Set(said.filter(({ text }) => words.has(text)).map((one) => one.interview))
  const gave = ({ interviewees: gave }: EarlierInterview): boolean =>
    gave.some(({ id, name }) => people.has(id) || names.has(wording(name)))
  return interviews
    .filter((one) => one.series === series && one.consent !== 'aggregate-only')
    .filter((one) => alike.has(one.id) || (one.consent === 'named' && gave(one)))
    .map(({ id, date, consent, interviewees: gave }) => ({
      interview: id,
      interviewees: consent === 'named' ? gave.map(({ name }) => name) : [],
      ...(consent === 'named' && date !== undefined && { date }),
    }))
}
