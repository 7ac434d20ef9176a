/** Words that by their capitals may be a name, registered or not. */
import { longestName } from '../../domain/names.ts'
import { givenNames } from './given-names.ts'
import { actorKindOf, isAdministration, isHead, unitKindOf } from './kinds.ts'
import type { Passage, Stretch } from './passages.ts'
import { isAdjacent } from './tokens.ts'
import type { Token } from './tokens.ts'
import type { Words } from './word-list.ts'

interface Reader {
  tokens: readonly Token[]
  words: Words
  /** Index after the last word of the sentence. */
  end: number
}

/** More words are no name but a line in capitals. */
const mostWords = 8
/** Danish adjectives begin names whose noun is written small: “Interkulturel kvindeforening”. */
const adjective = /(?:sk|el|ig|al|iv|aer|ende)e?$/u

export function runsIn({ tokens, sentences }: Passage, words: Words): Stretch[] {
  return sentences.flatMap((sentence) => {
    if (isShouted(tokens.slice(sentence.from, sentence.to))) return []
    const reader = { tokens, words, end: sentence.to }
    const runs: Stretch[] = []
    for (let from = sentence.from; from < sentence.to;) {
      const to = runFrom(reader, from)
      if (to !== undefined && isShort(tokens.slice(from, to))) runs.push({ from, to })
      from = to ?? from + 1
    }
    return runs
  })
}

/** Longer names are not registered, so none is suggested. */
function isShort(tokens: readonly Token[]): boolean {
  const letters = tokens.reduce((sum, { text }) => sum + text.length + 1, 0)
  return tokens.length <= mostWords && letters <= longestName
}

/** A heading in capitals tells nothing of names. */
function isShouted(tokens: readonly Token[]): boolean {
  return tokens.length > 1 && tokens.every(({ text }) => text === text.toUpperCase())
}

function runFrom(reader: Reader, from: number): number | undefined {
  const { tokens, words } = reader
  const first = tokens[from]
  if (first?.capital !== true) return undefined
  if (words.roles.has(first.plain) && isName(reader, from + 1)) return undefined
  if (words.articles.has(first.plain)) return afterArticle(reader, from)
  return isName(reader, from) ? extended(reader, from, from + 1) : undefined
}

/** “Det Boligsociale Arbejde i Herredsvang”, “Den boligsociale indsats”. */
function afterArticle(reader: Reader, from: number): number | undefined {
  if (isNext(reader, from + 1) && isName(reader, from + 1)) {
    const to = extended(reader, from + 1, from + 2)
    return withPlace(reader, to)
  }
  const small = reader.tokens.slice(from + 1, from + 4).findIndex((token) => isHead(token))
  // At the beginning of a sentence the article has its capital by its place.
  if (small < 1 || from === 0 || opensSentence(reader, from)) return undefined
  const to = from + small + 2
  return to <= reader.end ? to : undefined
}

function opensSentence({ tokens }: Reader, index: number): boolean {
  return /[.!?\n]/u.test(tokens[index]?.gap ?? '')
}

function withPlace(reader: Reader, to: number): number {
  const link = reader.tokens[to]
  const isPlaced = link !== undefined && reader.words.placing.has(link.plain) && !link.capital
  return isPlaced && isNext(reader, to) && isNext(reader, to + 1) && isName(reader, to + 1)
    ? to + 2
    : to
}

function isNext({ tokens, end }: Reader, index: number): boolean {
  const token = tokens[index]
  return token !== undefined && index < end && isAdjacent(token)
}

function isName({ tokens, words, end }: Reader, index: number): boolean {
  const token = tokens[index]
  return index < end && token?.capital === true && token.text.length > 1 && !isNoName(token, words)
}

function extended(reader: Reader, from: number, to: number): number {
  let end = to
  for (let next: number | undefined = to; next !== undefined; next = continued(reader, from, end)) {
    end = next
  }
  return isNext(reader, end) && isNoun(reader, from, end) ? end + 1 : end
}

/** The index after the next word or words that belong to the name; undefined when it ends. */
function continued(reader: Reader, from: number, to: number): number | undefined {
  const elided = afterHyphen(reader, to)
  if (elided !== undefined) return elided
  if (!isNext(reader, to)) return undefined
  return isName(reader, to) ? to + 1 : afterLink(reader, from, to)
}

/** “Lokalråd for Politiet”, “Børn og Unge”: the index after the word that is joined; undefined when none is. */
function afterLink(reader: Reader, from: number, to: number): number | undefined {
  const { tokens, words } = reader
  const [before, link] = [tokens[to - 1], tokens[to]]
  if (before === undefined || link === undefined) return undefined
  const skipped = words.afterLinks.has(tokens[to + 1]?.plain ?? '') ? 1 : 0
  const last = to + 1 + skipped
  const after = tokens[last]
  if (after === undefined || !isNext(reader, to + 1) || !isNext(reader, last)) return undefined
  if (!isName(reader, last)) return undefined
  const isField = to - from === 1 && isAdministration(before) && isAdministration(after)
  const isJoined = words.links.has(link.plain)
    ? saysWhat(before)
    : isField && skipped === 0 && words.and.has(link.plain)
  return isJoined ? last + 1 : undefined
}

/** “Børne- og Ungeforvaltningen”. */
function afterHyphen({ tokens, words, end }: Reader, to: number): number | undefined {
  const [and, after] = [tokens[to], tokens[to + 1]]
  const isElided = and !== undefined && /^-\s+$/u.test(and.gap) && words.and.has(and.plain)
  return isElided && after !== undefined && to + 1 < end && isAdjacent(after) ? to + 2 : undefined
}

/** A council, a department: what it is of or for belongs to its name. */
function saysWhat(token: Token): boolean {
  return [actorKindOf([token]), unitKindOf([token]), isHead(token)].some(
    (each) => each !== undefined,
  )
}

/** “Mondays” is no name either. */
function isNoName({ plain }: Token, { notNames }: Words): boolean {
  return notNames.has(plain) || (plain.length > 4 && notNames.has(plain.replace(/s$/u, '')))
}

/** A noun written small that ends a name. */
function isNoun({ tokens }: Reader, from: number, to: number): boolean {
  const [before, noun] = [tokens[to - 1], tokens[to]]
  if (before === undefined || noun === undefined || to - from > 1) return false
  return adjective.test(before.plain) && isHead(noun) !== undefined && isHead(before) === undefined
}

/** Two to four capitalised words that begin with a given name. */
export function isPerson(words: readonly Token[]): boolean {
  const [first] = words
  const isShort = words.length > 1 && words.length < 5
  return (
    first !== undefined &&
    isShort &&
    givenNames.has(first.plain) &&
    words.every(({ capital }) => capital) &&
    actorKindOf(words.slice(1)) === undefined
  )
}
