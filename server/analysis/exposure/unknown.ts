/**
 * What cannot be judged (DOMAIN.md, section 4), on the day read. `unknown-unit`: it is not registered where a party belongs;
 * it may be inside. `unknown-contact`: a side has no registered contact, or one whose workplace is not registered.
 */
import type { Evidence } from '../../domain/exposure.ts'
import { holdsOn } from '../../domain/intervals.ts'
import type { Network } from '../../domain/network.ts'
import { hasRegisteredUnit } from '../../domain/units.ts'
import { memoizeByCounting } from '../memoize.ts'
import type { ContactedSide } from './contacted-sides.ts'

export interface Whereabouts {
  /** Actors that belong to a unit or are external. */
  actors: Set<string>
  /** Persons with a workplace. */
  persons: Set<string>
}

/** Of whom it is registered where they belong or work. */
export const whereabouts = memoizeByCounting((network: Network, { day }): Whereabouts => {
  const worksSomewhere = network.people.filter(({ worksAt }) =>
    worksAt.some((workplace) => holdsOn(workplace, day)),
  )
  return {
    actors: new Set(
      network.actors.filter((actor) => hasRegisteredUnit(actor, day)).map(({ id }) => id),
    ),
    persons: new Set(worksSomewhere.map(({ id }) => id)),
  }
})

/** The parties whose unit is not registered; undefined when there are none. */
export function unknownUnit(
  sides: readonly ContactedSide[],
  { actors: known }: Whereabouts,
): Evidence | undefined {
  const actors = sides.flatMap((side) => side.actors.filter((actor) => !known.has(actor)))
  return actors.length > 0 ? { signal: 'unknown-unit', actors } : undefined
}

/** The sides without a contact, or with some whose workplace is not registered; undefined when there are none. */
export function unknownContact(
  sides: readonly ContactedSide[],
  { persons: known }: Whereabouts,
): Evidence | undefined {
  const unknown = sides.flatMap(({ actors, contacts }) => {
    const persons = contacts.map(({ person }) => person).filter((person) => !known.has(person))
    if (contacts.length > 0 && persons.length === 0) return []
    return { actors: [...actors], contacts: [...new Set(persons)] }
  })
  return unknown.length > 0 ? { signal: 'unknown-contact', sides: unknown } : undefined
}
