/** Which partnerships a query asks to count, by their ties and statuses. */
import type { Status, Tie } from '../domain/words.ts'

interface Counted {
  tie?: Tie | Tie[] | undefined
  status?: Status | Status[] | undefined
}

/** Lists of what is given; what is not given is left out. */
export function countedBy({ tie, status }: Counted): { ties?: Tie[]; statuses?: Status[] } {
  return {
    ...(tie !== undefined && { ties: [tie].flat() }),
    ...(status !== undefined && { statuses: [status].flat() }),
  }
}
