/** The words of an answer that mention something, and the list of its mentions as one of them changes; pure. */
import type { InterviewChange } from '../../server/contract/interviews.ts'
import type { Range } from '../../server/domain/excerpt.ts'
import type { Answer, Mention } from '../../server/domain/interview.ts'

type Answers = NonNullable<InterviewChange['answers']>
export type KeptMention = NonNullable<Answers[number]['mentions']>[number]

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

/**
 * Whole words without the space and the signs around them: who selects "ellerup Bibl" means "Gellerup Bibliotek".
 * @param range UTF-16 indices
 * @returns undefined when no word is touched
 */
export function wholeWords(text: string, { start, end }: Range): Range | undefined {
  let from = Math.max(0, start)
  let to = Math.min(text.length, end)
  while (from < to && !isLetter(text[from])) from++
  while (to > from && !isLetter(text[to - 1])) to--
  if (from >= to) return undefined
  while (isLetter(text[from - 1])) from--
  while (isLetter(text[to])) to++
  return { start: from, end: to }
}

/** Where the words stand in the text, as whole words; what differs only in case or in the kind of space counts too. */
export function placesOf(text: string, words: string): Range[] {
  const parts = words
    .trim()
    .split(/\s+/u)
    .filter((part) => part !== '')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  if (parts.length === 0) return []
  const found = text.matchAll(new RegExp(parts.join('\\s+'), 'giu'))
  return [...found]
    .map(({ index, 0: match }) => ({ start: index, end: index + match.length }))
    .filter(({ start, end }) => !isLetter(text[start - 1]) && !isLetter(text[end]))
}

const around = 28

/** The words with some of what stands before and after them, so that one place is told from another. */
export function contextOf(text: string, { start, end }: Range): string {
  const from = Math.max(0, text.lastIndexOf(' ', start - around) + 1)
  const space = text.indexOf(' ', end + around)
  const to = space < 0 ? text.length : space
  const flat = text.slice(from, to).replaceAll(/\s+/gu, ' ')
  return `${from > 0 ? '… ' : ''}${flat}${to < text.length ? ' …' : ''}`
}

const isSame = (one: KeptMention, other: KeptMention) =>
  one.start === other.start &&
  one.end === other.end &&
  one.target.type === other.target.type &&
  one.target.id === other.target.id

function kept({ start, end, target, certainty }: Mention): KeptMention {
  const { type, id } = target as KeptMention['target']
  return { start, end, target: { type, id }, certainty }
}

/** All mentions of an answer with one more; the same words never mention the same thing twice. */
export function mentionAdded({ mentions }: Pick<Answer, 'mentions'>, added: KeptMention) {
  const before = mentions.map(kept).filter((one) => !isSame(one, added))
  return [...before, added].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Without one of them. */
export function mentionRemoved({ mentions }: Pick<Answer, 'mentions'>, removed: Mention) {
  return mentions.map(kept).filter((one) => !isSame(one, kept(removed)))
}

/** One of them on other words, of another thing or on another basis. */
export function mentionChanged(
  { mentions }: Pick<Answer, 'mentions'>,
  before: Mention,
  after: KeptMention,
) {
  const others = mentions.filter((one) => !isSame(kept(one), kept(before)))
  return mentionAdded({ mentions: others }, after)
}

/** The mentions that share a letter with the words. */
export const mentionsAt = ({ mentions }: Pick<Answer, 'mentions'>, { start, end }: Range) =>
  mentions.filter((mention) => mention.start < end && mention.end > start)
