/** The orders the list can stand in. */
import type { ShownThing } from '../state/shown-drawing.ts'
import type { EvidenceMarks } from '../state/evidence-marks.ts'

export const orders = ['name', 'coverage', 'answers'] as const
export type Order = (typeof orders)[number]

/** Whom nobody has asked stands first: there is something to do. */
const ranks = { 'not-asked': 0, 'named-by-others': 1, interviewed: 2, none: 3 } as const

/** Compares two things; 0 where only their names tell them apart. */
export function inOrder(order: Order, evidence: EvidenceMarks | undefined) {
  const rankOf = ({ sort, selects }: ShownThing): number => {
    const actor = sort === 'actor' ? selects.id : ''
    if (order === 'coverage') return ranks[evidence?.coverage.get(actor) ?? 'none']
    return order === 'answers' ? -(evidence?.named?.get(actor)?.answers ?? 0) : 0
  }
  return (one: ShownThing, other: ShownThing) => rankOf(one) - rankOf(other)
}
