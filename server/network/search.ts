/** Finding things by name and answers by their words, tolerant of case and accents. */
import type { SearchAnswer } from '../contract/search.ts'
import { folded, placeOf } from '../model/fold.ts'
import type { Row, Run } from '../store/port.ts'
import type { StatementName } from '../store/statements.ts'
import { readAnswers, } from './answers.ts'
import { byName, given, kindOf, named, optionalText, text } from './cells.ts'
import { readHidden } from './interviewees.ts'

const fewHits = 8

interface Sought {
  /** The whole query, folded, with single spaces. */
  whole: string
  /** Its words; every one of them must be found. */
  words: string[]
  /** What the database is asked for: the longest word, folded and in lower case. */
  parameters: { folded: string; lower: string }
}

/**
 * The first `limit` hits of each sort, with how many there are. Whole names come first, then names that begin with the query,
 * then those with a word that does, then the rest, each in Danish order. What is empty without spaces finds nothing.
 */
export async function search(
  run: Run,
  { q, limit = fewHits }: { q: string; limit?: number | undefined },
): Promise<Omit<SearchAnswer, 'revision'>> {
  const sought = soughtIn(q)
  const [actors, partnerships, people, answers] = await Promise.all([
    findNamed(run, 'search/actors', sought),
    findNamed(run, 'search/partnerships', sought),
    findPeople(run, sought),
    findAnswers(run, sought),
  ])
  return {
    q,
    actors: firstOf(actors, limit, (row) => ({
      ...named(row),
      kind: kindOf(row),
      named: row['named'] !== false,
    })),
    partnerships: firstOf(partnerships, limit, named),
    people: firstOf(people, limit, (row) => ({
      ...named(row),
      ...given({ role: optionalText(row, 'role') }),
    })),
    answers: { total: answers.length, hits: answers.slice(0, limit) },
  }
}
