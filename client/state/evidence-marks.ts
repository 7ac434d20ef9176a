/** What interviews say of a drawing: whom anybody has asked, how many answers name each, and what nobody has confirmed. */
import type { CoverageAnswer } from '../../server/contract/interviews.ts'
import type { Coverage } from '../../server/domain/words.ts'
import type { Lookup } from '../../server/picture/lookup.ts'

/** How many answers name an actor, given by how many people. */
export interface Named {
  answers: number
  people: number
}

export interface EvidenceMarks {
  /** Whether coverage is laid over the picture. */
  isLaid: boolean
  /** By the ids of the named actors. */
  coverage: ReadonlyMap<string, Coverage>
  /** By the ids of the actors; undefined until it is known. */
  named: ReadonlyMap<string, Named> | undefined
  /** Ids of what is only suggested; of partnerships also those with a tie that is. */
  unconfirmed: { actors: ReadonlySet<string>; partnerships: ReadonlySet<string> }
}

export function evidenceMarksOf(
  { network, rows, sided }: Lookup,
  isLaid: boolean,
  answer: CoverageAnswer | undefined,
): EvidenceMarks {
  const askable = network.actors.filter((actor) => actor.named)
  const isUnconfirmed = (keys: readonly string[]) => keys.includes('basis:suggested')
  return {
    isLaid,
    coverage: new Map(askable.map(({ id, coverage }) => [id, coverage])),
    named: answer && new Map(answer.actors.map((actor) => [actor.id, actor])),
    unconfirmed: {
      actors: new Set([...rows].filter(([, keys]) => isUnconfirmed(keys)).map(([id]) => id)),
      partnerships: new Set(
        [...sided].filter(([, one]) => isUnconfirmed(one.rows)).map(([id]) => id),
      ),
    },
  }
}
