/** Why an act cannot be taken back, in words. */
import type { LaterAct } from '../../server/contract/history.ts'
import type { Problem } from '../../server/contract/service.ts'
import type { Messages } from '../locales/messages.ts'
import { dayInDenmark } from '../../server/domain/days.ts'

type Hindered = Pick<Problem, 'reason' | 'changed' | 'later'>

/** "et navn er erstattet", to stand after a colon; undefined where nothing is known to stand in the way. */
export function hindranceWords(
  { reason, changed = [], later = [] }: Hindered,
  messages: Messages,
): string | undefined {
  const { hindrances } = messages.acts
  if (reason === undefined) return undefined
  if (reason !== 'changed-since') return hindrances[reason]
  if (later.length === 0) return hindrances.changed(distinct(changed.map(({ name }) => name)))
  return hindrances.first(distinct(later.map((act) => laterWords(act, messages))))
}

function laterWords({ what, at, item }: LaterAct, { acts, formats }: Messages): string {
  const instant = new Date(at)
  const when = acts.history.at(dayInDenmark(instant), formats.time(instant))
  return acts.hindrances.later(acts.kinds[what], item.name, when)
}

const distinct = (words: readonly string[]) => [...new Set(words)]
