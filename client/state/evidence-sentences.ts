/** Whom anybody has asked, and what nobody has confirmed, in sentences about everything registered. */
import type { Messages } from '../locales/messages.ts'
import { askableIn, coveragesAmong } from '../../server/picture/counts.ts'
import type { Lookup } from '../../server/picture/lookup.ts'

/** @returns none for a network without anybody to ask */
export function evidenceSentences(lookup: Lookup, texts: Messages['coverage']): string[] {
  const counts = coveragesAmong(lookup, lookup.actors.keys())
  const askable = askableIn(counts)
  if (askable === 0) return []
  const { interviewed = 0, 'named-by-others': named = 0, 'not-asked': notAsked = 0 } = counts
  const isUnconfirmed = (rows: readonly string[]) => rows.includes('basis:suggested')
  const actors = [...lookup.rows.values()].filter(isUnconfirmed).length
  const partnerships = [...lookup.sided.values()].filter(({ rows }) => isUnconfirmed(rows)).length
  return [
    texts.told(interviewed, askable, named),
    ...(notAsked > 0 ? [texts.notAsked(notAsked)] : []),
    ...(actors + partnerships > 0 ? [texts.unconfirmed(actors, partnerships)] : []),
  ]
}
