/**
 * What `GET /api/network` shows of the network (DOMAIN.md, section 2). The filters apply in this order:
 *
 * 1. `asOf` keeps the partnerships in force on that day and the belongings that hold on it. Without it everything
 *    registered is shown, past and to come, and `unit` is read on the day given as `today`.
 * 2. `tie` keeps or drops whole partnerships, by whether any of their ties is formal.
 * 3. `actor` and `steps` keep the actors within reach over what is left: one step joins any two parties of the same
 *    partnership, those named jointly and unnamed groups included, since the picture shows them side by side.
 * 4. `kind` and `unit` choose among these; the actor asked for always stays.
 *
 * A partnership stays while two of its sides do, with the parties that are left. Units and reorganisations stay whole:
 * they are the frame that actors are read in. Activities stay when a partnership that is left delivers them.
 * Cost: linear in actors and parties for each step.
 */
import { inForceOn } from '../domain/in-force.ts'
import { holdsOn } from '../domain/intervals.ts'
import type { Actor, Interval, Network, Partnership } from '../domain/network.ts'
import { sidesOf } from '../domain/sides.ts'
import { isFormal } from '../domain/ties.ts'
import { administrationOn, unitsOf, withUnitsBelow } from '../domain/units.ts'
import type { ActorKind, Tie } from '../domain/words.ts'

export interface Selection {
  actor?: string | undefined
  steps?: number | undefined
  kind?: ActorKind | ActorKind[] | undefined
  tie?: Tie | undefined
  unit?: string | undefined
  asOf?: string | undefined
}

/** The part of `network` that `selection` asks for, its lists in their order; the network itself is left as it is. */
export function selectNetwork(network: Network, selection: Selection, today: string): Network {
  const { asOf, tie } = selection
  const onDay = asOf === undefined ? network : networkOn(network, asOf)
  const tied = onDay.partnerships.filter(
    (partnership) => tie === undefined || isFormal(partnership) === (tie === 'FORMAL_PARTNERSHIP'),
  )
  const isChosen = chosenActors({ ...onDay, partnerships: tied }, selection, asOf ?? today)
  const actors = onDay.actors.filter(isChosen)
  const partnerships = partnershipsAmong(actors, tied)
  const delivered = new Set(
    partnerships.flatMap(({ delivers }) => delivers.map(({ activity }) => activity)),
  )
  return {
    ...onDay,
    actors,
    partnerships,
    activities: onDay.activities.filter(({ id }) => delivered.has(id)),
  }
}

function networkOn(network: Network, day: string): Network {
  const holds = (interval: Interval) => holdsOn(interval, day)
  // What does not change is left as it is: in a large network that is nearly all.
  return {
    ...network,
    actors: network.actors.map((actor) =>
      actor.belongsTo.every(holds) ? actor : { ...actor, belongsTo: actor.belongsTo.filter(holds) },
    ),
    partnerships: network.partnerships.filter((partnership) => inForceOn(partnership, day)),
    units: network.units.map((unit) => ({ ...unit, partOf: unit.partOf.filter(holds) })),
  }
}

function chosenActors(
  network: Network,
  { actor, steps = 1, kind, unit }: Selection,
  day: string,
): (candidate: Actor) => boolean {
  const reached = actor === undefined ? undefined : actorsWithin(network.partnerships, actor, steps)
  const kinds = kind === undefined ? undefined : new Set([kind].flat())
  const units = unit === undefined ? undefined : unitsBelow(network, unit, day)
  return (candidate) =>
    candidate.id === actor ||
    ((reached?.has(candidate.id) ?? true) &&
      (kinds?.has(candidate.kind) ?? true) &&
      (units === undefined || unitsOf(candidate, day).some((own) => units.has(own))))
}

function unitsBelow({ units }: Network, unit: string, day: string) {
  return withUnitsBelow(administrationOn(units, day), [unit])
}

/** The actors at most `steps` from `actor`, itself included; a step joins two parties of one partnership. */
function actorsWithin(
  partnerships: readonly Partnership[],
  actor: string,
  steps: number,
): Set<string> {
  const reached = new Set([actor])
  for (let step = 0; step < steps; step++) {
    const near = partnerships.filter(({ parties }) =>
      parties.some((party) => reached.has(party.actor)),
    )
    for (const { parties } of near) for (const party of parties) reached.add(party.actor)
  }
  return reached
}

function partnershipsAmong(
  actors: readonly Actor[],
  partnerships: readonly Partnership[],
): Partnership[] {
  const shown = new Set(actors.map(({ id }) => id))
  return partnerships.flatMap((partnership) => {
    const parties = partnership.parties.filter(({ actor }) => shown.has(actor))
    if (parties.length < 2 || sidesOf(parties).length < 2) return []
    return parties.length === partnership.parties.length ? partnership : { ...partnership, parties }
  })
}
