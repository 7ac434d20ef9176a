/** What belongs to a unit, an activity or a reorganisation: the picture draws these by what belongs to them alone. */
import type { Selection } from '../../server/domain/picture-question.ts'
import type { Actor, DrawablePartnership } from '../../server/domain/network.ts'
import { administrationOn, unitsOf, withUnitsBelow } from '../../server/domain/units.ts'
import type { LitEvidence } from './exposure-marks.ts'
import type { Lookup } from '../../server/picture/lookup.ts'

/** The actors that belong to one of the units, or to one below it, on the day of the lookup. */
export function actorsIn({ network, day }: Lookup, units: readonly string[]): Actor[] {
  const all = withUnitsBelow(administrationOn(network.units, day), units)
  return network.actors.filter((actor) => unitsOf(actor, day).some((unit) => all.has(unit)))
}

/** The partnerships that deliver an activity. */
export const deliveringIn = ({ network }: Lookup, activity: string): DrawablePartnership[] =>
  network.partnerships.filter(({ delivers }) => delivers.some((one) => one.activity === activity))

/** What lights for something that is not drawn itself; undefined for what is drawn, and when nothing belongs to it. */
export function litByUndrawn(
  lookup: Lookup,
  selection: Selection | undefined,
): LitEvidence | undefined {
  const { actors, partnerships } = belongingTo(lookup, selection)
  if (actors.length + partnerships.length === 0) return undefined
  return { actors: idsOf(actors), partnerships: idsOf(partnerships) }
}

const idsOf = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id))

interface Belonging {
  actors: Actor[]
  partnerships: DrawablePartnership[]
}

function belongingTo(lookup: Lookup, selection: Selection | undefined): Belonging {
  const id = selection?.id ?? ''
  switch (selection?.type) {
    case 'Unit':
      return { actors: actorsIn(lookup, [id]), partnerships: [] }
    case 'Reorganisation': {
      const recorded = lookup.network.reorganisations.find((one) => one.id === id)
      const units = recorded?.affects.map(({ unit }) => unit) ?? []
      return { actors: actorsIn(lookup, units), partnerships: [] }
    }
    case 'Activity':
      return { actors: [], partnerships: deliveringIn(lookup, id) }
    default:
      return { actors: [], partnerships: [] }
  }
}
