/** What a partnership and each of its sides are called in the picture: the row of the legend, and the id of a set. */
import type { NetworkAnswer } from '../../server/contract/network.ts'
import { actorsOf } from '../../server/domain/sides.ts'
import { strongestTie } from '../../server/domain/ties.ts'
import type { TieRow } from '../view/view.ts'

export type Partnership = NetworkAnswer['partnerships'][number]
export type Party = Partnership['parties'][number]

/** How a partnership stands in the legend: formal when any of its ties is, and general ones apart. */
export function tieRowOf({ named, parties }: Partnership): TieRow {
  return named ? strongestTie(parties) : 'GENERAL'
}

/** The id of the set that a side names jointly, its actors joined by `+`; undefined when the side is one actor. */
export function setIdOf(side: readonly Pick<Party, 'actor'>[]): string | undefined {
  const actors = actorsOf(side)
  return actors.length > 1 ? actors.join('+') : undefined
}
