/** How many partnerships there are to count, so that whoever leaves some out sees how many. */
import type { NetworkAnswer } from '../../server/contract/network.ts'
import type { Status, Tie } from '../../server/domain/words.ts'
import { tieRowOf, type Partnership } from './sides.ts'

export interface Counted {
  ties: Map<Tie, number>
  statuses: Map<Status, number>
}

/** Begun and not ended on the day (domain, section 4); which statuses count besides is for who asks. */
function isInForce({ named, start, status, end }: Partnership, day: string): boolean {
  const isEnded = status === 'ended' && (end === undefined || end <= day)
  return named && (start === undefined || start <= day) && !isEnded
}

/** The named partnerships that are in force on `day`, by tie and by status. */
export function countedOn({ partnerships }: NetworkAnswer, day: string): Counted {
  const counted: Counted = { ties: new Map(), statuses: new Map() }
  const one = <Key>(of: Map<Key, number>, key: Key) => of.set(key, (of.get(key) ?? 0) + 1)
  for (const partnership of partnerships) {
    const tie = tieRowOf(partnership)
    if (tie === 'GENERAL' || !isInForce(partnership, day)) continue
    one(counted.ties, tie)
    one(counted.statuses, partnership.status)
  }
  return counted
}
