/** The rows of the legend that an actor and a partnership belong to. */
import type { NetworkAnswer } from '../../server/contract/network.ts'
import type { Actor } from '../../server/domain/network.ts'
import { administrationOn, topUnitsAbove, unitsOf } from '../../server/domain/units.ts'
import { tieRowOf, type Partnership } from './sides.ts'
import type { RowKey } from '../view/view.ts'

/**
 * Tells the rows an actor is in: its kind, the top units it belongs to on the day, whether anyone was asked, and whether
 * nobody has confirmed it.
 * A group the source leaves unnamed is in one row only: nobody can ask it, and it belongs to no one unit.
 */
export function actorRowsOn(network: NetworkAnswer, day: string): (actor: Actor) => RowKey[] {
  const administration = administrationOn(network.units, day)
  const unitRows = (actor: Actor): RowKey[] => {
    const tops = topUnitsAbove(administration, unitsOf(actor, day))
    if (tops.length > 0) return tops.map((unit): RowKey => `unit:${unit}`)
    return [actor.external ? 'unit:external' : 'unit:none']
  }
  return (actor) => [
    ...(actor.named
      ? ([`kind:${actor.kind}`, ...unitRows(actor), `coverage:${actor.coverage}`] as const)
      : (['kind:group'] as const)),
    ...unconfirmed(actor.certainty === 'suggested'),
  ]
}

/** The rows of a partnership: its tie, and whether itself or a tie of it is only suggested. */
export function tieRowsOf(partnership: Partnership): RowKey[] {
  const { certainty, parties } = partnership
  const isSuggested = [certainty, ...parties.map((party) => party.certainty)].includes('suggested')
  return [`tie:${tieRowOf(partnership)}`, ...unconfirmed(isSuggested)]
}

const unconfirmed = (isSuggested: boolean): RowKey[] => (isSuggested ? ['basis:suggested'] : [])
