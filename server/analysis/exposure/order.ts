/**
 * The order of findings (DOMAIN.md, section 4): by class, then most signals first without those that say what is unknown,
 * then by name in Danish order, then by id. No weights: a score cannot be defended in front of a partner.
 */
import { byName } from '../../domain/danish-order.ts'
import type { Finding } from '../../domain/exposure.ts'
import { exposureClasses, signals } from '../../domain/words.ts'
import { keptWith } from '../memoize.ts'

/** The ids of all partnerships in the Danish order of their names, then of ids. */
export const idsByName = keptWith((network): string[] =>
  [...network.partnerships].sort(byName).map(({ id }) => id),
)

/** Findings in their order, given in that of their names. Linear: they are dealt out by class and number of signals. */
export function inOrder(named: readonly Finding[]): Finding[] {
  const dealt: Finding[][] = []
  for (const finding of named) {
    const fewer = signals.length - finding.signals.filter(({ signal }) => isReason(signal)).length
    const place = exposureClasses.indexOf(finding.class) * (signals.length + 1) + fewer
    ;(dealt[place] ??= []).push(finding)
  }
  return dealt.flat()
}

function isReason(signal: string): boolean {
  return !signal.startsWith('unknown-')
}
