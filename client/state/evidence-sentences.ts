/** Whom anybody has asked, and what nobody has confirmed, in sentences about what is shown. */
import type { Messages } from '../locales/messages.ts'
import { askableIn, coveragesAmong } from '../../server/picture/counts.ts'
import type { Lookup } from '../../server/picture/lookup.ts'
import type { Visible } from '../../server/picture/visible.ts'

/** @returns none for a network without anybody to ask */
export function evidenceSentences(
  lookup: Lookup,
  visible: Visible,
  texts: Messages['coverage'],
): string[] {
  const counts = coveragesAmong(lookup, visible.actors)
  const askable = askableIn(counts)
  if (askable === 0) return []
  const { interviewed = 0, 'named-by-others': named = 0, 'not-asked': notAsked = 0 } = counts
  const isUnconfirmed = (rows: readonly string[] | undefined) => rows?.includes('basis:suggested')
  const actors = [...visible.actors].filter((id) => isUnconfirmed(lookup.rows.get(id))).length
  const partnerships = [...visible.partnerships].filter((id) =>
    isUnconfirmed(lookup.sided.get(id)?.rows),
  ).length
  return [
    texts.told(interviewed, askable, named),
    ...(notAsked > 0 ? [texts.notAsked(notAsked)] : []),
    ...(actors + partnerships > 0 ? [texts.unconfirmed(actors, partnerships)] : []),
  ]
}
