/** How much of an exposure rests on what is registered, as shares; see `ExposureCoverage` for what each counts. */
import type { ExposureCoverage, Finding } from '../../model/exposure.ts'
import type { Facts } from './facts.ts'
import type { Whereabouts } from './unknown.ts'

/** Counts the shares. */
export function readCoverage(
  { partnerships }: Facts,
  known: Whereabouts,
  findings: readonly Finding[],
): ExposureCoverage {
  const sides = partnerships.flatMap((fact) => fact.sides)
  const parties = [...new Set(sides.flatMap(({ actors }) => actors))]
  const reached = sides.filter(({ contacts }) =>
    contacts.some(({ person }) => known.persons.has(person)),
  )
  const founded = findings.flatMap(({ certainty }) => certainty ?? [])
  return {
    actors: {
      known: parties.filter((actor) => known.actors.has(actor)).length,
      total: parties.length,
    },
    sides: { known: reached.length, total: sides.length },
    agreements: {
      known: partnerships.filter(({ partnership }) => partnership.agreement !== 'not-stated')
        .length,
      total: partnerships.length,
    },
    findings: {
      known: founded.filter((certainty) => certainty === 'stated' || certainty === 'external')
        .length,
      total: founded.length,
    },
  }
}
