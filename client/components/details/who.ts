/** Who gave an answer, in as many words as their consent lets the service send. */
import type { Interviewee } from '../../../server/model/interview.ts'
import type { Messages } from '../../locales/messages.ts'

/** "Afdelingsbibliotekar" within a sentence, while "IT-konsulent" stays as it is. */
function withinSentence(role: string): string {
  const second = role.charAt(1)
  const isAcronym = second !== second.toLowerCase()
  return isAcronym ? role : role.charAt(0).toLowerCase() + role.slice(1)
}

function describe({ name, role, workplaces }: Interviewee, unnamed: string): string {
  if (name === undefined) return [role ?? unnamed, ...workplaces].join(', ')
  return role ? `${name}, ${withinSentence(role)}` : name
}

export function whoGave(
  interviewees: readonly Interviewee[],
  { details, formats }: Pick<Messages, 'details' | 'formats'>,
): string {
  const { unnamed } = details.quotes
  if (interviewees.length === 0) return unnamed
  return formats.list(interviewees.map((interviewee) => describe(interviewee, unnamed)))
}
