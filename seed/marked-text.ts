/**
 * Text written with its mentions in place: `Vi samler [[Actor:sundhedshus|Sundhedshus]] og …`. A third part gives the
 * basis when it is not `stated`: `[[Actor:sundhedshus|huset|interpreted]]`.
 */
import { certainties } from '../server/domain/words.ts'
import type { Certainty, Reference } from '../server/domain/words.ts'
import { referenceTo } from './records.ts'

export interface PlacedMention {
  /** UTF-16 indices into the text without its marks, half-open. */
  start: number
  end: number
  target: Reference
  certainty: Certainty
}

const mark = /\[\[(\w+:[\w-]+)\|([^\]|]+)(?:\|(\w+))?\]\]/gu

/** The text as it is stored, and where it mentions what. Throws on a mark that is not closed or gives no known basis. */
export function readMarkedText(marked: string): { text: string; mentions: PlacedMention[] } {
  const mentions: PlacedMention[] = []
  let text = ''
  let read = 0
  for (const match of marked.matchAll(mark)) {
    const [whole, target = '', words = '', basis = 'stated'] = match
    text += marked.slice(read, match.index)
    mentions.push({
      start: text.length,
      end: text.length + words.length,
      target: referenceTo(target),
      certainty: certaintyOf(basis),
    })
    text += words
    read = match.index + whole.length
  }
  text += marked.slice(read)
  if (/\[\[|\]\]/u.test(text)) throw new Error(`A mark is not well formed in: ${text}`)
  return { text, mentions }
}

function certaintyOf(basis: string): Certainty {
  const certainty = certainties.find((known) => known === basis)
  if (certainty === undefined) throw new Error(`Unknown basis in a mark: ${basis}`)
  return certainty
}
