/** The parties of a partnership: who they are, and that they make two sides (DOMAIN.md, section 2). */
import type { z } from 'zod'
import type { newPartnership } from '../../contract/registering.ts'
import type { FieldError } from '../../problems/problems.ts'
import type { GraphRelationship, RecordReference } from '../../domain/graph.ts'
import { ties } from '../../domain/words.ts'
import { faultsOfUnknown, nameIn } from './known.ts'
import type { Known, Spoken } from './known.ts'

export type PartyBody = z.output<typeof newPartnership>['parties'][number]

/** Whether a relationship of a partnership is that of a party. */
export function isParty({ type }: GraphRelationship): boolean {
  return ties.some((tie) => tie === type)
}

/** The list as relationships. */
export function partyTies(to: RecordReference, parties: readonly PartyBody[]): GraphRelationship[] {
  return parties.map(({ actor, tie, ...properties }) => ({
    type: tie,
    from: { type: 'Actor', id: actor },
    to,
    properties,
  }))
}

/** What is wrong with the list. */
export function faultsOfParties(parties: readonly PartyBody[], known: Known): FieldError[] {
  const spoken = parties.map(({ actor }, index): Spoken => ({
    field: `parties.${String(index)}.actor`,
    of: { type: 'Actor', id: actor },
  }))
  const twice = spoken.filter(
    ({ of }, index) => spoken.findIndex((other) => other.of.id === of.id) < index,
  )
  return [
    ...faultsOfUnknown(spoken, known),
    ...twice.map(({ field, of }) => ({
      field,
      expected: 'each actor once; leave out the second entry',
      found: nameIn(known, of),
    })),
    ...faultsOfSides(parties),
  ]
}

/** The parties named jointly are one side together, every other party is a side of its own. */
function faultsOfSides(parties: readonly PartyBody[]): FieldError[] {
  const jointly = parties.filter((party) => party.jointly === true).length
  if (jointly === 1) {
    const index = parties.findIndex((party) => party.jointly === true)
    const field = `parties.${String(index)}.jointly`
    return [{ field, expected: 'another party that it is named jointly with', found: 'true' }]
  }
  const sides = parties.length - Math.max(0, jointly - 1)
  if (sides >= 2) return []
  const expected = 'a second side beside the parties named jointly, which are one side together'
  return [{ field: 'parties', expected, found: `${String(parties.length)} parties on one side` }]
}
