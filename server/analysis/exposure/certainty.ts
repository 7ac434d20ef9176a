/** How well a reason is founded: as weak as its weakest tie, and a finding as strong as its strongest reason. */
import { certainties, type Certainty } from '../../domain/words.ts'

/** The best there is, where nothing weakens a reason. */
export const [strongestCertainty] = certainties

/** The strongest of some certainties; the weakest word there is when there are none. */
export function strongest(all: readonly Certainty[]): Certainty {
  return certainties.find((certainty) => all.includes(certainty)) ?? 'suggested'
}

/** The weakest of some certainties. */
export function weakest(...all: Certainty[]): Certainty {
  return certainties.findLast((certainty) => all.includes(certainty)) ?? strongestCertainty
}

/** Negative when one is stronger than the other, for sorting the strongest first. */
export function compareCertainty(one: Certainty, other: Certainty): number {
  return certainties.indexOf(one) - certainties.indexOf(other)
}
