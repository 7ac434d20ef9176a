/** A network of any size by seeded chance, for trying the product out and measuring it. Every name in it is made up. */
import type { Graph } from '../server/domain/graph.ts'
import { questionsOf } from './interview-records.ts'
import { joinGraphs } from './records.ts'
import { seededChance } from './synthetic/chance.ts'
import { interviewsOf, series } from './synthetic/interviews.ts'
import { municipalityRecords } from './synthetic/municipality-records.ts'
import { createMunicipality, municipalitySizes } from './synthetic/municipality.ts'
import { partnershipRecords } from './synthetic/partnership-records.ts'
import { createPartnerships } from './synthetic/partnerships.ts'
import { reorganisationsOf } from './synthetic/reorganisations.ts'

export interface SyntheticSize {
  /** How many actors, at least 2. */
  actors: number
  /** The same seed gives the same network. */
  seed: number
}

/**
 * Municipalities of uneven size with their units, each around a few hub libraries; about 1.4 partnerships for each
 * actor and 2.4 parties for each partnership. Time and memory grow with the number of actors.
 */
export function syntheticGraph({ actors, seed }: SyntheticSize): Graph {
  const chance = seededChance(seed)
  const municipalities = municipalitySizes(actors).map((size, index) =>
    createMunicipality(index, size, chance),
  )
  const everyone = municipalities.flatMap(({ libraries, partners }) => [...libraries, ...partners])
  return joinGraphs([
    questionsOf(series),
    ...municipalities.map((home) => {
      const undertakings = createPartnerships(home, everyone, chance)
      return joinGraphs([
        municipalityRecords(home),
        partnershipRecords(undertakings, chance),
        interviewsOf(home, undertakings, chance),
      ])
    }),
    reorganisationsOf(municipalities, chance),
  ])
}
