import type { Messages } from '../../locales/messages.ts'
import type { Subject } from '../../state/reorganisations.ts'

/** What a subject is: "Planlagt · 01-10-2026", "Scenarie · 3 ændringer". */
export function subjectNote(
  subject: Subject,
  { reorganisation: { subjects } }: Pick<Messages, 'reorganisation'>,
): string {
  return subject.type === 'scenario'
    ? subjects.scenario(subject.scenario.changes?.length ?? 0)
    : subjects.recorded(subject.recorded.state, subject.recorded.date)
}
