/** What answers say of many partnerships at once: how many speak of each, and the one that says most of it. */
import type { Quote } from '../../../domain/interview.ts'
import type { Row, Run } from '../../../store/port.ts'
import { gatheredBy } from '../../row-joins.ts'
import { readQuotesById } from './answers.ts'
import { text, whole } from '../../cards/card-values.ts'
import { answerConsentOf, mayBeQuoted } from './consent.ts'
import { readInterviewees, type Interviewees } from './interviewees.ts'

export interface SpokenOf {
  /** Answers that speak of it, its activities or its parties; those that may only be counted too. */
  total: number
  /** At most one. */
  quotes: Quote[]
}

interface Speaking {
  answer: string
  /** What it names: the partnership, what it delivers, or a party. */
  mentioned: string
  /** 0 when it names the partnership itself or what it delivers, 1 when it names only parties. */
  rank: number
  position: number
  quotable: boolean
}

/** By partnership; what nobody speaks of is left out. Costs the same few statements for one and for a thousand. */
export async function readSpokenOf(
  run: Run,
  partnerships: readonly string[],
): Promise<Map<string, SpokenOf>> {
  if (partnerships.length === 0) return new Map()
  const parameters = { partnerships: [...partnerships] }
  const [ofItself, ofActivities, ofParties, interviewees] = await Promise.all([
    run('exposure/answers', parameters),
    run('exposure/answers-on-activities', parameters),
    run('exposure/answers-on-parties', parameters),
    readInterviewees(run),
  ])
  const ranked = [
    ...[...ofItself, ...ofActivities].map((row) => ({ ...row, rank: 0 })),
    ...ofParties.map((row) => ({ ...row, rank: 1 })),
  ]
  const speakingOf = gatheredBy(ranked, 'partnership', (row) => speakingIn(row, interviewees))
  const first = new Map([...speakingOf].map(([id, all]) => [id, firstQuotable(all)]))
  const chosen = [...first.values()].flatMap((one) => one?.answer ?? [])
  const quotes = await readQuotesById(run, chosen)
  return new Map(
    [...speakingOf].map(([id, all]) => {
      const total = new Set(all.map(({ answer }) => answer)).size
      const speaking = first.get(id)
      const quote = quotes.get(speaking?.answer ?? '')
      // The words that name it can be left out with those that tell who speaks.
      const names = quote?.mentions.some(({ target }) => target.id === speaking?.mentioned)
      return [id, { total, quotes: quote !== undefined && names ? [quote] : [] }]
    }),
  )
}

/** By role nobody speaks of their own workplace: the words are left out, and to quote the rest here would tell them. */
function speakingIn(row: Row, interviewees: Interviewees): Speaking {
  const { holds } = answerConsentOf(row)
  const ofOwn =
    holds !== 'named' &&
    interviewees.telling(text(row, 'interview')).ids.has(text(row, 'mentioned'))
  return {
    answer: text(row, 'answer'),
    mentioned: text(row, 'mentioned'),
    rank: whole(row, 'rank'),
    position: whole(row, 'position'),
    quotable: mayBeQuoted(holds) && !ofOwn,
  }
}

function firstQuotable(all: readonly Speaking[]): Speaking | undefined {
  return all
    .filter(({ quotable }) => quotable)
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        one.position - other.position ||
        (one.answer < other.answer ? -1 : 1),
    )[0]
}
