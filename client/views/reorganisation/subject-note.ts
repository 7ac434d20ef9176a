/** What the room calls what it looks at. */
import type { Messages } from '../../locales/messages.ts'
import { nameOf, type Subject } from '../../state/reorganisations.ts'
import type { ReorganisationView } from '../../view/view.ts'

type Texts = Pick<Messages, 'reorganisation'>

/** What a subject is: "Planlagt · 01-10-2026", "Scenarie · 3 ændringer". */
export function subjectNote(subject: Subject, { reorganisation: { subjects } }: Texts): string {
  return subject.type === 'scenario'
    ? subjects.scenario(subject.scenario.changes?.length ?? 0)
    : subjects.recorded(subject.recorded.state, subject.recorded.date)
}

export const headingOf = (subject: Subject | undefined, { reorganisation }: Texts): string =>
  subject ? nameOf(subject) : reorganisation.subjects.fresh

/** What a subject is, and whether it is looked at as it is saved. */
export function noteOf(
  subject: Subject | undefined,
  { whatIf }: ReorganisationView,
  texts: Texts,
): string {
  const { subjects } = texts.reorganisation
  if (!subject) return subjects.unsaved
  const note = subjectNote(subject, texts)
  return Object.keys(whatIf).length > 0 ? subjects.changed(note) : note
}
