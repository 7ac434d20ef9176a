/**
 * Which partnerships a reorganisation exposes, and why (DOMAIN.md, section 4). The network is read as it stood on the day
 * before; what the question names is put inside, each counted partnership is asked for its reasons, and those at risk
 * fail together. Cost: linear in the network, but for sorting.
 */
import type { Exposure, ExposureQuestion } from '../../domain/exposure.ts'
import type { Network } from '../../domain/network.ts'
import { isAskedFor } from '../what-counts.ts'
import { dayBefore } from '../../domain/days.ts'
import { activitiesExposed, lastProviders } from './activities.ts'
import { takeChanges } from './take-changes.ts'
import { affectedShares, registeredShares } from './coverage.ts'
import { readFacts, withAgreements } from './facts.ts'
import { findingsOf } from './findings.ts'
import { findGains } from './gains.ts'
import { readInside } from './inside.ts'
import { readOutcomes } from './outcome.ts'
import { reasonsOf } from './reasons.ts'
import { isRegistered } from './registered.ts'

/**
 * Answers `question`; units that are not registered hold nothing.
 * @throws ChangeRefused when a change names what is not registered, does not count, or is gone
 */
export function findExposure(network: Network, question: ExposureQuestion): Exposure {
  const { date, ties, statuses } = question
  const readOn = dayBefore(date)
  const counting = { day: readOn, ties, statuses }
  const changed = takeChanges(network, counting, question.changes)
  const units = [...new Set([...question.units, ...changed.units])].sort()
  const inside = readInside(network, readOn, { units, changed })
  const facts = withAgreements(readFacts(network, counting), changed.agreements)
  const reasons = facts.partnerships.map((fact) => reasonsOf(fact, inside, changed))
  const outcomes = readOutcomes(facts, inside, reasons)
  const activities = activitiesExposed(facts, reasons)
  const findings = findingsOf(facts, {
    question,
    reasons,
    isolated: new Set(outcomes.worst.isolated),
    last: lastProviders(facts, activities),
  })
  return {
    units,
    date,
    readOn,
    unitsAndBelow: [...inside.units.keys()].sort(),
    actorsInside: [...inside.actors.keys()].sort(),
    personsInside: [...inside.persons.keys()].sort(),
    findings,
    ...outcomes,
    activities,
    gains: findGains(network, facts, { ...question, day: readOn }),
    coverage: { ...registeredShares(network, counting), ...affectedShares(facts, findings) },
    general: network.partnerships
      .filter((partnership) => !partnership.named && isAskedFor(partnership, counting))
      .map(({ id }) => id)
      .sort(),
  }
}

/** The units of `units` that are not registered. */
export function unregisteredUnits(network: Network, units: readonly string[]): string[] {
  return units.filter((id) => !isRegistered(network, { type: 'Unit', id }))
}
