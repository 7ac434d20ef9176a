/** The rows of the legend that an actor and a partnership belong to. */
import type { Actor, DrawableNetwork, DrawablePartnership } from '../domain/network.ts'
import type { RowKey, TieRow } from '../domain/picture-question.ts'
import { strongestTie } from '../domain/ties.ts'
import { administrationOn, topUnitsAbove, unitsOf } from '../domain/units.ts'

/** How a partnership stands in the legend: formal when any of its ties is, and general ones apart. */
export function tieRowOf({
  named,
  parties,
}: Pick<DrawablePartnership, 'named' | 'parties'>): TieRow {
  return named ? strongestTie(parties) : 'GENERAL'
}

/**
 * Tells the rows an actor is in: its kind, the top units it belongs to on the day, whether anyone was asked, and whether
 * nobody has confirmed it.
 * A group the source leaves unnamed is in one row only: nobody can ask it, and it belongs to no one unit.
 */
export function actorRowsOn(
  { units }: Pick<DrawableNetwork, 'units'>,
  day: string,
): (actor: Actor) => RowKey[] {
  const administration = administrationOn(units, day)
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
export function tieRowsOf(partnership: DrawablePartnership): RowKey[] {
  const { certainty, parties } = partnership
  const isSuggested = [certainty, ...parties.map((party) => party.certainty)].includes('suggested')
  return [`tie:${tieRowOf(partnership)}`, ...unconfirmed(isSuggested)]
}

const unconfirmed = (isSuggested: boolean): RowKey[] => (isSuggested ? ['basis:suggested'] : [])
