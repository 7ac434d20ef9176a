/** How many partnerships there are to count, so that whoever leaves some out sees how many. */
import { tieRowOf } from '../../server/picture/rows.ts'
import type { NetworkAnswer } from '../../server/contract/network.ts'
import { inForceOn } from '../../server/domain/in-force.ts'
import { statuses, type Status, type Tie } from '../../server/domain/words.ts'

export interface Countable {
  ties: Map<Tie, number>
  statuses: Map<Status, number>
}

/** The named partnerships that are in force on `day`, by tie and by status; which statuses count is for who asks. */
export function countableOn({ partnerships }: NetworkAnswer, day: string): Countable {
  const counted: Countable = { ties: new Map(), statuses: new Map() }
  const one = <Key>(of: Map<Key, number>, key: Key) => of.set(key, (of.get(key) ?? 0) + 1)
  for (const partnership of partnerships) {
    const tie = tieRowOf(partnership)
    if (tie === 'GENERAL' || !inForceOn(partnership, day, statuses)) continue
    one(counted.ties, tie)
    one(counted.statuses, partnership.status)
  }
  return counted
}
