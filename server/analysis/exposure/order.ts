/**
 * The order of findings (domain, section 4): by class, then most signals first without those that say what is unknown,
 * then by name in Danish order, then by id. No weights: a score cannot be defended in front of a partner.
 */
import { byName } from '../../model/danish-order.ts'
import type { Finding } from '../../model/exposure.ts'
import { exposureClasses } from '../../model/words.ts'
import { keptWith } from '../remembered.ts'

/** The place of every partnership in the Danish order of names, then of ids. */
export const ranksByName = keptWith((network): Map<string, number> => {
  const ordered = [...network.partnerships].sort(byName)
  return new Map(ordered.map(({ id }, rank) => [id, rank]))
})

/** `findings` in their order, given with the ranks of their names. */
export function inOrder(
  findings: readonly Finding[],
  ranked: readonly { rank: number }[],
): Finding[] {
  const places = findings.map((finding, place) => ({
    finding,
    class: exposureClasses.indexOf(finding.class),
    signals: finding.signals.filter(({ signal }) => !signal.startsWith('unknown-')).length,
    rank: ranked[place]?.rank ?? 0,
  }))
  return places
    .sort((a, b) => a.class - b.class || b.signals - a.signals || a.rank - b.rank)
    .map(({ finding }) => finding)
}
