/** Who gave an interview, apart in name and work, as far as their consent lets the service send it. */
import type { Interviewee } from '../../../server/domain/interview.ts'
import { workplacesOf } from '../../../server/domain/interviewee.ts'
import type { Messages } from '../../locales/messages.ts'

/** Their names; without one the role stands for it, which is said to be all there is when even that is missing. */
export function intervieweeNames(
  interviewees: readonly Interviewee[],
  { formats, interview }: Pick<Messages, 'formats' | 'interview'>,
): string {
  if (interviewees.length === 0) return interview.unnamed
  return formats.list(interviewees.map(({ name, role }) => name ?? role ?? interview.unnamed))
}

/** Their roles and workplaces, as far as they do not stand in for the name. */
export function intervieweeWork(interviewees: readonly Interviewee[], messages: Messages): string {
  const parts = interviewees.map((interviewee) =>
    [
      interviewee.name === undefined ? undefined : interviewee.role,
      ...workplacesOf(interviewee, messages.words),
    ]
      .filter(Boolean)
      .join(', '),
  )
  return [...new Set(parts.filter((part) => part !== ''))].join(' · ')
}
