/** Who gave an answer, in as many words as their consent lets the service send. */
import type { Interviewee } from '../../../server/domain/interview.ts'
import { introductionOf } from '../../../server/domain/interviewee.ts'
import type { Messages } from '../../locales/messages.ts'

export function whoGave(interviewees: readonly Interviewee[], messages: Messages): string {
  const { unnamed } = messages.details.quotes
  if (interviewees.length === 0) return unnamed
  return messages.formats.list(
    interviewees.map((interviewee) => introductionOf(interviewee, messages.words, unnamed)),
  )
}
