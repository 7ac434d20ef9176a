/** Why a partnership is at risk (DOMAIN.md, section 4): it is direct, hangs on contacts inside, or a scenario ends it. */
import type { Evidence, Finding } from '../../domain/exposure.ts'
import { strongest } from './certainty.ts'
import type { Changed } from './take-changes.ts'
import { contact } from './contact.ts'
import { direct } from './direct.ts'
import type { Fact } from './facts.ts'
import type { Inside } from './inside.ts'

export type Reason = Extract<Evidence, { signal: 'direct' | 'contact' | 'ended' }>

/** The reasons in the order of the list of signals; none for a partnership that is not at risk. */
export function reasonsOf(fact: Fact, inside: Inside, { ended }: Changed): Reason[] {
  const change = ended.get(fact.partnership.id)
  return [
    direct(fact, inside),
    contact(fact, inside),
    change === undefined ? undefined : ({ signal: 'ended', certainty: 'stated', change } as const),
  ].filter((reason) => reason !== undefined)
}

/** The class of a partnership, how well founded, and whether a side hangs on one person. */
export function exposureClassOf(
  { unknownUnit }: Fact,
  reasons: readonly Reason[],
): Pick<Finding, 'class' | 'certainty' | 'strongContact'> {
  if (reasons.length === 0) return { class: unknownUnit ? 'unknown' : 'not-shown' }
  const contacts = reasons.filter((reason) => reason.signal === 'contact')
  const directly = reasons.filter((reason) => reason.signal !== 'contact')
  const deciding = directly.length > 0 ? directly : contacts
  const isStrong = contacts.some(({ sides }) => sides.some(({ strong }) => strong))
  return {
    class: directly.length > 0 ? 'direct' : 'indirect',
    certainty: strongest(deciding.map(({ certainty }) => certainty)),
    ...(isStrong ? { strongContact: true } : {}),
  }
}
