/** How much of an exposure rests on what is registered, as shares; see `ExposureCoverage` for what each counts. */
import type { ExposureCoverage, Finding, Share } from '../../domain/exposure.ts'
import { memoizeByCounting } from '../memoize.ts'
import { readFacts, type Facts } from './facts.ts'
import { whereabouts } from './unknown.ts'

/** The shares that the network alone decides. */
export const registeredShares = memoizeByCounting(
  (network, counting): Pick<ExposureCoverage, 'actors' | 'sides'> => {
    const known = whereabouts(network, counting)
    const sides = readFacts(network, counting).partnerships.flatMap((fact) => fact.sides)
    const parties = [...new Set(sides.flatMap(({ actors }) => actors))]
    return {
      actors: shareOf(parties, (actor) => known.actors.has(actor)),
      sides: shareOf(sides, ({ contacts }) =>
        contacts.some(({ person }) => known.persons.has(person)),
      ),
    }
  },
)

/** The shares that the changes of a scenario, and what it affects, decide. */
export function affectedShares(
  { partnerships }: Facts,
  findings: readonly Finding[],
): Pick<ExposureCoverage, 'agreements' | 'findings'> {
  return {
    agreements: shareOf(partnerships, ({ partnership }) => partnership.agreement !== 'not-stated'),
    findings: shareOf(
      findings.flatMap(({ certainty }) => certainty ?? []),
      (certainty) => certainty === 'stated' || certainty === 'external',
    ),
  }
}

function shareOf<Each>(all: readonly Each[], isKnown: (each: Each) => boolean): Share {
  return { known: all.filter(isKnown).length, total: all.length }
}
