/** An interview and its answers as they are saved from a draft. */
import type { Properties } from '../../../domain/graph.ts'
import type { Consent } from '../../../domain/words.ts'
import { stricterOf } from '../quoting/consent.ts'
import type { StoredInterview } from '../changing/stored-interview.ts'
import type { Change } from '../../records/change-plan.ts'
import { present } from '../../values.ts'
import { questionsOf } from './asked-questions.ts'
import type { RegisteredQuestion } from '../../../domain/draft.ts'
import type { DraftContent } from './draft-content.ts'
import { matchedAnswers } from './matched-things.ts'
import { savedAnswer, type SavedMention } from './saved-answers.ts'

export function interviewChange(
  content: DraftContent,
  { id, sha256, earlier }: { id: string; sha256: string; earlier: StoredInterview | undefined },
): Change {
  const { series, date, source, language, verbatim } = content
  const consent = consentAfter(content, earlier)
  const { date: _date, source: _source, ...was } = earlier?.node.properties ?? {}
  const properties: Properties = {
    certainty: 'stated',
    ...was,
    ...{ id, series, language, verbatim, consent, sha256 },
    ...present({ date, source }),
  }
  return { change: 'put-node', node: { labels: ['Interview'], properties } }
}

export function answerChanges(
  content: DraftContent,
  about: {
    interview: string
    earlier: StoredInterview | undefined
    mentions: readonly SavedMention[]
    questions: readonly RegisteredQuestion[]
  },
): Change[] {
  const { interview, earlier, mentions, questions } = about
  const answers =
    earlier === undefined
      ? content.answers.filter(({ text }) => text !== '').map((answer) => ({ answer }))
      : matchedAnswers(content, earlier)
  const asked = questionsOf(
    answers.map(({ answer }) => answer),
    content.series,
    questions,
  )
  return [
    ...asked.changes,
    ...answers.flatMap((one, index) =>
      savedAnswer(
        { ...one, question: asked.ids[index] ?? '', mentions },
        { id: interview, consent: consentAfter(content, earlier) },
      ),
    ),
  ]
}

/** An update loosens nothing, not even what was made stricter after it was chosen. */
function consentAfter({ consent }: DraftContent, earlier: StoredInterview | undefined): Consent {
  return earlier === undefined ? consent : stricterOf(earlier.consent, consent)
}
