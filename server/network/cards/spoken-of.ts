/** What answers say of many partnerships at once: how many speak of each, and the one that says most of it. */
import type { Quote } from '../../model/interview.ts'
import type { Row, Run } from '../../store/port.ts'
import { gatheredBy } from '../joined.ts'
import { readQuotes } from './answers.ts'
import { text, whole } from './card-values.ts'
import { consentOf, mayBeQuoted } from './consent.ts'

export interface SpokenOf {
  /** Answers that speak of it, its activities or its parties; those that may only be counted too. */
  total: number
  /** At most one. */
  quotes: Quote[]
}

interface Speaking {
  answer: string
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
  const [ofItself, ofActivities, ofParties] = await Promise.all([
    run('exposure/answers', parameters),
    run('exposure/answers-on-activities', parameters),
    run('exposure/answers-on-parties', parameters),
  ])
  const ranked = [
    ...[...ofItself, ...ofActivities].map((row) => ({ ...row, rank: 0 })),
    ...ofParties.map((row) => ({ ...row, rank: 1 })),
  ]
  const speaking = gatheredBy(ranked, 'partnership', speakingIn)
  const first = new Map([...speaking].map(([id, all]) => [id, firstQuotable(all)]))
  const chosen = [...first.values()].filter((answer) => answer !== undefined)
  const quotes = new Map((await readQuotes(run, chosen)).map((quote) => [quote.id, quote]))
  return new Map(
    [...speaking].map(([id, all]) => {
      const quote = quotes.get(first.get(id) ?? '')
      const total = new Set(all.map(({ answer }) => answer)).size
      return [id, { total, quotes: quote === undefined ? [] : [quote] }]
    }),
  )
}

function speakingIn(row: Row): Speaking {
  return {
    answer: text(row, 'answer'),
    rank: whole(row, 'rank'),
    position: whole(row, 'position'),
    quotable: mayBeQuoted(consentOf(row['consent'])),
  }
}

function firstQuotable(all: readonly Speaking[]): string | undefined {
  return all
    .filter(({ quotable }) => quotable)
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        one.position - other.position ||
        (one.answer < other.answer ? -1 : 1),
    )[0]?.answer
}
