/** Who gave an answer, in as many words as their consent lets be said. */
import type { danish } from './danish.ts'
import type { Interviewee } from './interview.ts'

type Kinds = Pick<typeof danish, 'kinds' | 'unitKinds'>

/** "Afdelingsbibliotekar" within a sentence, while "IT-konsulent" stays as it is. */
function withinSentence(role: string): string {
  const second = role.charAt(1)
  const isAcronym = second !== second.toLowerCase()
  return isAcronym ? role : role.charAt(0).toLowerCase() + role.slice(1)
}

/** Where someone works; the kind of place where the consent allows no name. */
export function workplacesOf({ name, workplaces }: Interviewee, words: Kinds): string[] {
  if (name !== undefined) return workplaces
  const kinds: Record<string, string> = { ...words.unitKinds, ...words.kinds }
  return workplaces.filter((kind) => kind !== 'not-stated').map((kind) => kinds[kind] ?? kind)
}

/** The name and role; without a name the role and the kinds of workplaces, and `unnamed` where there is no role. */
export function introductionOf(interviewee: Interviewee, words: Kinds, unnamed: string): string {
  const { name, role } = interviewee
  if (name === undefined) {
    const places = workplacesOf(interviewee, words).map(withinSentence)
    return [role ?? unnamed, ...places].join(', ')
  }
  return role ? `${name}, ${withinSentence(role)}` : name
}
