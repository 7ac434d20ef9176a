/** Finding things by name and answers by their words, tolerant of case and accents. */
import type { Found, SearchSort } from '../../contract/search.ts'
import { foldedText, placeOf } from '../../domain/fold.ts'
import type { Quote } from '../../domain/interview.ts'
import { unitKinds } from '../../domain/words.ts'
import type { Row, Run } from '../../store/port.ts'
import type { StatementName } from '../../store/statements.ts'
import { inOrder, readQuotesById } from '../interviews/quoting/answers.ts'
import { namedItem, text, values } from './card-values.ts'
import { answerConsentOf, mayBeQuoted } from '../interviews/quoting/consent.ts'
import { readHidden } from '../interviews/quoting/interviewees.ts'
import { firstByRank, soughtIn } from './ranking.ts'
import type { Sought } from './ranking.ts'
import { traits } from '../snapshot/actors.ts'
import { present } from '../values.ts'

const fewHits = 8

export interface SearchRequest {
  q: string
  /** Most hits of each sort; 8 when left out. */
  limit?: number | undefined
}

type Find<Sort extends SearchSort> = (
  run: Run,
  sought: Sought,
  limit: number,
) => Promise<Found[Sort]>

/** Each sort, by one reading of the database that knows nothing of the others. */
const finders: { [Sort in SearchSort]: Find<Sort> } = {
  actors: async (run, sought, limit) =>
    firstByRank((await rowsFor(run, 'search/actors', sought)).map(actorHit), sought, limit),
  units: async (run, sought, limit) =>
    firstByRank((await rowsFor(run, 'search/units', sought)).map(unitHit), sought, limit),
  partnerships: async (run, sought, limit) =>
    firstByRank((await rowsFor(run, 'search/partnerships', sought)).map(namedItem), sought, limit),
  people: async (run, sought, limit) =>
    firstByRank((await findPeople(run, sought)).map(personHit), sought, limit),
  answers: findAnswers,
}

/** The first hits of one sort, with how many there are. Answers that hold the whole query come first. */
export function searchOf<Sort extends SearchSort>(
  run: Run,
  sort: Sort,
  { q, limit = fewHits }: SearchRequest,
): Promise<Found[Sort]> {
  return finders[sort](run, soughtIn(q), limit)
}

/** The first hits of every sort. */
export async function search(run: Run, request: SearchRequest): Promise<{ q: string } & Found> {
  const [actors, units, partnerships, people, answers] = await Promise.all([
    searchOf(run, 'actors', request),
    searchOf(run, 'units', request),
    searchOf(run, 'partnerships', request),
    searchOf(run, 'people', request),
    searchOf(run, 'answers', request),
  ])
  return { q: request.q, actors, units, partnerships, people, answers }
}

async function rowsFor(run: Run, statement: StatementName, sought: Sought): Promise<Row[]> {
  return sought.words.length === 0 ? [] : run(statement, sought.parameters)
}

async function findPeople(run: Run, sought: Sought): Promise<Row[]> {
  const rows = await rowsFor(run, 'search/people', sought)
  const hidden = await readHidden(
    run,
    rows.map((row) => text(row, 'id')),
  )
  return rows.filter((row) => !hidden.has(text(row, 'id')))
}

/**
 * Answers that may only be counted are neither found nor counted, and those by role are sought in the words that may be
 * sent: whether a word is found would tell that it stands there.
 */
async function findAnswers(run: Run, sought: Sought, limit: number): Promise<Found['answers']> {
  const holds = ({ text: told }: { text: string }) => {
    const words = foldedText(told)
    return sought.words.every((word) => words.includes(word))
  }
  const rows = (await rowsFor(run, 'search/answers', sought))
    .filter((row) => mayBeQuoted(answerConsentOf(row).holds))
    .filter((row) => holds({ text: text(row, 'text') }))
  const quotes = await readQuotesById(
    run,
    rows.map((row) => text(row, 'id')),
  )
  const found = [...quotes.values()]
    .filter(holds)
    .map((quote) => ({ quote, words: foldedText(quote.text) }))
    .sort(
      (one, other) =>
        byPhrase(one.words, other.words, sought) || inOrder(one.quote.id, other.quote.id),
    )
  const hits = found.slice(0, limit).map(({ quote }) => answerHit(quote, sought))
  return { total: found.length, hits }
}

function byPhrase(one: string, other: string, { phrase }: Sought): number {
  return Number(other.includes(phrase)) - Number(one.includes(phrase))
}

function answerHit(quote: Quote, { phrase, parameters }: Sought) {
  const { id, position, text: told, interview, interviewees, question, language } = quote
  const place = placeOf(phrase, told) ?? placeOf(parameters.folded, told) ?? { start: 0, end: 0 }
  const whose = { ...present({ interview }), interviewees }
  return { id, position, text: told, ...whose, question, language, ...place }
}

function actorHit(row: Row) {
  const { kind, named: isNamed } = traits(row, values)
  return { ...namedItem(row), kind, named: isNamed }
}

function unitHit(row: Row) {
  return { ...namedItem(row), kind: values.word(row, 'kind', unitKinds) }
}

function personHit(row: Row) {
  return { ...namedItem(row), ...present({ role: values.text(row, 'role') }) }
}
