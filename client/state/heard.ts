/** Whose interviews are looked at: pure, from what is chosen and what the consents let be known. */
import { inDanish } from '../../server/domain/danish-order.ts'
import type { InterviewSummary } from '../../server/domain/interview.ts'
import type { danish } from '../../server/domain/danish.ts'
import { workplacesOf } from '../../server/domain/interviewee.ts'
import type { Heard } from '../view/view.ts'

type Kinds = Pick<typeof danish, 'kinds' | 'unitKinds'>
type Told = Pick<InterviewSummary, 'interviewees' | 'date'>

const each = (names: readonly string[]) => [...new Set(names)].toSorted(inDanish)

/** The organisations and roles that may be told: where the consent allows no name, the kind of workplace. */
export function heardChoices(interviews: readonly Told[], words: Kinds) {
  const all = interviews.flatMap(({ interviewees }) => interviewees)
  return {
    organisations: each(all.flatMap((one) => workplacesOf(one, words))),
    roles: each(all.flatMap(({ role }) => role ?? [])),
  }
}

/** An interview without a day is left out once a day is asked for, for nobody knows whether it lies within. */
export function isHeard({ interviewees, date }: Told, heard: Heard | undefined, words: Kinds) {
  if (!heard) return true
  const { organisation, role, from, to } = heard
  const fits = interviewees.some(
    (one) =>
      (organisation === undefined || workplacesOf(one, words).includes(organisation)) &&
      (role === undefined || one.role === role),
  )
  if ((organisation !== undefined || role !== undefined) && !fits) return false
  if (from === undefined && to === undefined) return true
  return date !== undefined && (from ?? date) <= date && date <= (to ?? date)
}
