/** Finding things by name and answers by their words, tolerant of case and accents. */
import type { SearchAnswer } from '../contract/search.ts'
import { folded, placeOf } from '../model/fold.ts'
import type { Quote } from '../model/interview.ts'
import { unitKinds } from '../model/words.ts'
import type { Row, Run } from '../store/port.ts'
import type { StatementName } from '../store/statements.ts'
import { readQuotes } from './answers.ts'
import { byName, named, text, values } from './card-values.ts'
import { consentOf, mayBeQuoted } from './consent.ts'
import { readHidden } from './interviewees.ts'
import { traits } from './read-actors.ts'
import { present } from './values.ts'

const fewHits = 8

interface Sought {
  /** The whole query, folded, with single spaces. */
  phrase: string
  /** Its words, folded; every one of them must be found. */
  words: string[]
  /** What the database is asked for: one word, folded, and in lower case for what is stored without folded text. */
  parameters: { folded: string; lower: string }
}

export interface SearchRequest {
  q: string
  /** Most hits of each sort. */
  limit?: number | undefined
}

/**
 * The first hits of each sort, with how many there are. Whole names come first, then names that begin with the query, then
 * those in which every word begins a word, then the rest, each in Danish order; answers that hold the whole query come first.
 */
export async function search(
  run: Run,
  { q, limit = fewHits }: SearchRequest,
): Promise<Omit<SearchAnswer, 'revision'>> {
  const sought = soughtIn(q)
  const [actors, units, partnerships, people, answers] = await Promise.all([
    findNamed(run, 'search/actors', sought),
    findNamed(run, 'search/units', sought),
    findNamed(run, 'search/partnerships', sought),
    findPeople(run, sought),
    findAnswers(run, sought, limit),
  ])
  return {
    q,
    actors: firstOf(actors, limit, actorHit),
    units: firstOf(units, limit, unitHit),
    partnerships: firstOf(partnerships, limit, named),
    people: firstOf(people, limit, personHit),
    answers,
  }
}

/** The database is asked for the longest word, which narrows most. */
function soughtIn(q: string): Sought {
  const written = q.split(/\s+/u).filter((word) => folded(word) !== '')
  const longest = written.reduce((one, other) => (other.length > one.length ? other : one), '')
  const words = written.map(folded)
  return {
    phrase: words.join(' '),
    words,
    parameters: { folded: folded(longest), lower: longest.toLowerCase() },
  }
}

async function rowsFor(run: Run, statement: StatementName, sought: Sought): Promise<Row[]> {
  return sought.words.length === 0 ? [] : run(statement, sought.parameters)
}

async function findNamed(run: Run, statement: StatementName, sought: Sought): Promise<Row[]> {
  const rows = await rowsFor(run, statement, sought)
  return rows
    .map((row) => ({ row, ...named(row), rank: rankOf(folded(named(row).name), sought) }))
    .filter(({ rank }) => rank < notFound)
    .sort((one, other) => one.rank - other.rank || byName(one, other))
    .map(({ row }) => row)
}

const notFound = 4

function rankOf(name: string, { phrase, words }: Sought): number {
  if (!words.every((word) => name.includes(word))) return notFound
  if (name === phrase) return 0
  if (name.startsWith(phrase)) return 1
  return words.every((word) => beginsWord(name, word)) ? 2 : 3
}

function beginsWord(name: string, word: string): boolean {
  let at = name.indexOf(word)
  while (at > 0 && /[\p{L}\p{N}]/u.test(name.charAt(at - 1))) at = name.indexOf(word, at + 1)
  return at >= 0
}

async function findPeople(run: Run, sought: Sought): Promise<Row[]> {
  const rows = await findNamed(run, 'search/people', sought)
  const hidden = await readHidden(
    run,
    rows.map((row) => text(row, 'id')),
  )
  return rows.filter((row) => !hidden.has(text(row, 'id')))
}

/** Answers that may only be counted are never found, nor counted here: a count of one word would tell their words. */
async function findAnswers(
  run: Run,
  sought: Sought,
  limit: number,
): Promise<SearchAnswer['answers']> {
  const found = (await rowsFor(run, 'search/answers', sought))
    .filter((row) => mayBeQuoted(consentOf(row['consent'])))
    .map((row) => ({ id: text(row, 'id'), words: folded(text(row, 'text')) }))
    .filter(({ words }) => sought.words.every((word) => words.includes(word)))
    .sort((one, other) => byPhrase(one.words, other.words, sought) || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id)
  const shown = found.slice(0, limit)
  const quotes = new Map((await readQuotes(run, shown)).map((quote) => [quote.id, quote]))
  const hits = shown.flatMap((id) => quotes.get(id) ?? []).map((quote) => answerHit(quote, sought))
  return { total: found.length, hits }
}

function byPhrase(one: string, other: string, { phrase }: Sought): number {
  return Number(other.includes(phrase)) - Number(one.includes(phrase))
}

function answerHit(quote: Quote, { phrase, parameters }: Sought) {
  const { id, position, text: told, interview, question, language } = quote
  const place = placeOf(phrase, told) ?? placeOf(parameters.folded, told) ?? { start: 0, end: 0 }
  return { id, position, text: told, interview, question, language, ...place }
}

function actorHit(row: Row) {
  const { kind, named: isNamed } = traits(row, values)
  return { ...named(row), kind, named: isNamed }
}

function unitHit(row: Row) {
  return { ...named(row), kind: values.word(row, 'kind', unitKinds, 'not-stated') }
}

function personHit(row: Row) {
  return { ...named(row), ...present({ role: values.text(row, 'role') }) }
}

function firstOf<Hit>(rows: readonly Row[], limit: number, hitOf: (row: Row) => Hit) {
  return { total: rows.length, hits: rows.slice(0, limit).map(hitOf) }
}
