/** Sentences made of words and of the things they name, so that text and links never part. */
import type { LinkedSentence } from '../../contract/evidence.ts'
import type { Reference } from '../../domain/words.ts'

/** Something registered, by its name; its link goes to it. */
export interface Thing extends Reference {
  name: string
}

/** A sentence or a part of one. */
export type Phrase = readonly (string | Thing)[]

/** Phrases as one, "a, b og c", with how many they are. */
export interface List {
  phrase: Phrase
  count: number
}

/** A phrase of words with things, phrases and lists among them; the tag of a template. */
export function phrase(
  words: TemplateStringsArray,
  ...values: readonly (string | Thing | Phrase | List)[]
): Phrase {
  return words.flatMap((word, index) => {
    const value = values[index]
    return value === undefined ? [word] : [word, ...partsOf(value)]
  })
}

function partsOf(value: string | Thing | Phrase | List): Phrase {
  if (typeof value === 'string') return [value]
  if ('phrase' in value) return value.phrase
  return 'type' in value ? [value] : value
}

/** Phrases with the same words between each two. */
export function joinPhrases(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((part, index) => (index === 0 ? part : [between, ...part]))
}

/** The text of a phrase and where in it things are named, as half-open UTF-16 indices. */
export function linkedSentence(parts: Phrase): LinkedSentence {
  let sentence = ''
  const links: LinkedSentence['links'] = []
  for (const part of parts) {
    const start = sentence.length
    sentence += typeof part === 'string' ? part : part.name
    if (typeof part === 'string') continue
    links.push({ start, end: sentence.length, type: part.type, id: part.id })
  }
  return { sentence, links }
}
