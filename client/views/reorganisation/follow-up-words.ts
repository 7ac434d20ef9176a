/** What is done about an exposed partnership, in words. */
import type { FollowUpBody } from '../../../server/contract/reorganisations.ts'
import type { Difference } from '../../components/registering/draft.ts'
import type { Messages } from '../../locales/messages.ts'

/** Who acts, by when, and whether it is done: "Åse · senest 01-02-2027 · gjort". */
export function whoAndWhen(
  { responsible, by, done }: FollowUpBody,
  { exposure: { followUp } }: Messages,
): string {
  return [responsible ?? followUp.nobody, by && followUp.by(by), done && followUp.done]
    .filter(Boolean)
    .join(' · ')
}

/** Where what is typed differs from what somebody else has saved. */
export function followUpDifferences(
  theirs: FollowUpBody,
  yours: FollowUpBody,
  { exposure, formats }: Messages,
): Difference[] {
  const { fields, done } = exposure.followUp
  const said = (one: FollowUpBody) => ({
    step: one.step ?? '',
    responsible: one.responsible ?? '',
    by: one.by ? formats.day(one.by) : '',
    done: one.done ? done : '',
  })
  const [there, here] = [said(theirs), said(yours)]
  return (['step', 'responsible', 'by', 'done'] as const)
    .filter((name) => there[name] !== here[name])
    .map((name) => ({ name, label: fields[name], theirs: there[name], yours: here[name] }))
}
