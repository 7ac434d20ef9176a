/**
 * The order of findings (domain, section 4): by class, then most signals first without those that say what is unknown,
 * then by name in Danish order, then by id. No weights: a score cannot be defended in front of a partner.
 */
import type { Finding } from '../../model/exposure.ts'
import { exposureClasses } from '../../model/words.ts'

const danish = new Intl.Collator('da')

/** For each of `named`, its place in the Danish order of names, then of ids. */
export function ranksByName(named: readonly { id: string; name: string }[]): number[] {
  const places = [...named.keys()]
  const at = (place: number) => named[place] ?? { id: '', name: '' }
  places.sort((a, b) => {
    const [one, other] = [at(a), at(b)]
    return danish.compare(one.name, other.name) || (one.id < other.id ? -1 : 1)
  })
  const ranks = new Array<number>(named.length)
  places.forEach((place, rank) => (ranks[place] = rank))
  return ranks
}

/** `findings` in their order, given with the ranks of their names. */
export function inOrder(
  findings: readonly Finding[],
  ranks: readonly { rank: number }[],
): Finding[] {
  return findings
    .map((finding, place) => ({
      finding,
      rank: ranks[place]?.rank ?? 0,
      class: exposureClasses.indexOf(finding.class),
      signals: finding.signals.filter(({ signal }) => !signal.startsWith('unknown-')).length,
    }))
    .sort((a, b) => a.class - b.class || b.signals - a.signals || a.rank - b.rank)
    .map(({ finding }) => finding)
}
