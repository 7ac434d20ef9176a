/** The findings of an exposure: for each counted partnership its class, and its reasons and notes in their fixed order. */
import type { Evidence, ExposureQuestion, Finding } from '../../domain/exposure.ts'
import { expires, noAgreement } from './agreement.ts'
import type { LastProviders } from './activities.ts'
import type { Fact, Facts } from './facts.ts'
import { inOrder } from './order.ts'
import { exposureClassOf, type Reason } from './reasons.ts'

interface Exposed {
  question: ExposureQuestion
  /** Of each partnership, by its place. */
  reasons: readonly (readonly Reason[])[]
  /** The actors that lose their last registered partnership in the worst case. */
  isolated: ReadonlySet<string>
  last: LastProviders
}

/** The findings, most exposed first. */
export function findingsOf(facts: Facts, exposed: Exposed): Finding[] {
  const findings = facts.partnerships.map((fact, place) => findingOf(fact, place, exposed))
  return inOrder(facts.byName.flatMap((place) => findings[place] ?? []))
}

function findingOf(
  fact: Fact,
  place: number,
  { question, reasons: all, isolated, last }: Exposed,
): Finding {
  const reasons = all[place] ?? []
  const signals = [
    ...reasons,
    last.get(place),
    fact.bridge,
    reasons.length > 0 ? isolates(fact, isolated) : undefined,
    expires(fact.partnership, question),
    noAgreement(fact.partnership),
    fact.unknownUnit,
    fact.unknownContact,
  ].filter((signal) => signal !== undefined)
  return { partnership: fact.partnership.id, ...exposureClassOf(fact, reasons), signals }
}

/** `isolates`: a party outside the reorganisation has no counted partnership left when all at risk fail. */
function isolates({ sides }: Fact, isolated: ReadonlySet<string>): Evidence | undefined {
  const actors = sides.flatMap((side) => side.actors.filter((actor) => isolated.has(actor)))
  return actors.length > 0 ? { signal: 'isolates', actors } : undefined
}
