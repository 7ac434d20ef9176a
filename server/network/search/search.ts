/** Finding things by name and answers by their words, tolerant of case and accents. */
import type { Found, SearchSort } from '../../contract/search.ts'
import { placeOf } from '../../domain/fold.ts'
import { inOrder } from '../interviews/quoting/answers.ts'
import { present } from '../values.ts'
import type { Findable, FindableAnswer } from './findable.ts'
import { firstByRank, holdsWords, soughtIn, type Sought } from './ranking.ts'

const fewHits = 8

export interface SearchRequest {
  q: string
  /** Most hits of each sort; 8 when left out. */
  limit?: number | undefined
}

type Find<Sort extends SearchSort> = (
  findable: Findable,
  sought: Sought,
  limit: number,
) => Found[Sort]

const finders: { [Sort in SearchSort]: Find<Sort> } = {
  actors: ({ actors }, sought, limit) => firstByRank(actors, sought, limit),
  units: ({ units }, sought, limit) => firstByRank(units, sought, limit),
  partnerships: ({ partnerships }, sought, limit) => firstByRank(partnerships, sought, limit),
  people: ({ people }, sought, limit) => firstByRank(people, sought, limit),
  answers: ({ answers }, sought, limit) => firstAnswers(answers, sought, limit),
}

/** The first hits of one sort, with how many there are. Answers that hold the whole query come first. */
export function searchOf<Sort extends SearchSort>(
  findable: Findable,
  sort: Sort,
  { q, limit = fewHits }: SearchRequest,
): Found[Sort] {
  return finders[sort](findable, soughtIn(q), limit)
}

/** The first hits of every sort. The cost grows with what can be found, not with what is. */
export function search(findable: Findable, request: SearchRequest): { q: string } & Found {
  return {
    q: request.q,
    actors: searchOf(findable, 'actors', request),
    units: searchOf(findable, 'units', request),
    partnerships: searchOf(findable, 'partnerships', request),
    people: searchOf(findable, 'people', request),
    answers: searchOf(findable, 'answers', request),
  }
}

function firstAnswers(
  answers: readonly FindableAnswer[],
  sought: Sought,
  limit: number,
): Found['answers'] {
  const found = answers
    .filter(({ folded }) => holdsWords(folded, sought))
    .sort(
      (one, other) =>
        byPhrase(one.folded, other.folded, sought) || inOrder(one.quote.id, other.quote.id),
    )
  const hits = found.slice(0, limit).map((answer) => answerHit(answer, sought))
  return { total: found.length, hits }
}

function byPhrase(one: string, other: string, { phrase }: Sought): number {
  return Number(other.includes(phrase)) - Number(one.includes(phrase))
}

function answerHit({ quote }: FindableAnswer, { phrase, longest }: Sought) {
  const { id, position, text, interview, interviewees, question, language } = quote
  const place = placeOf(phrase, text) ?? placeOf(longest, text) ?? { start: 0, end: 0 }
  const whose = { ...present({ interview }), interviewees }
  return { id, position, text, ...whose, question, language, ...place }
}
