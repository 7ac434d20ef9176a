/** Who gave an answer, in as many words as their consent lets the service send. */
import type { Interviewee } from '../../../server/model/interview.ts'
import type { Messages } from '../../locales/messages.ts'

/** "Afdelingsbibliotekar" within a sentence, while "IT-konsulent" stays as it is. */
function withinSentence(role: string): string {
  const second = role.charAt(1)
  const isAcronym = second !== second.toLowerCase()
  return isAcronym ? role : role.charAt(0).toLowerCase() + role.slice(1)
}

/** Where someone works; the kind of place where the consent allows no name. */
export function workplacesOf(
  { name, workplaces }: Interviewee,
  { words }: Pick<Messages, 'words'>,
): string[] {
  if (name !== undefined) return workplaces
  const kinds: Record<string, string> = { ...words.unitKinds, ...words.kinds }
  return workplaces.filter((kind) => kind !== 'not-stated').map((kind) => kinds[kind] ?? kind)
}

function describe(interviewee: Interviewee, messages: Messages): string {
  const { name, role } = interviewee
  if (name === undefined) {
    const places = workplacesOf(interviewee, messages).map(withinSentence)
    return [role ?? messages.details.quotes.unnamed, ...places].join(', ')
  }
  return role ? `${name}, ${withinSentence(role)}` : name
}

export function whoGave(interviewees: readonly Interviewee[], messages: Messages): string {
  if (interviewees.length === 0) return messages.details.quotes.unnamed
  return messages.formats.list(interviewees.map((interviewee) => describe(interviewee, messages)))
}
