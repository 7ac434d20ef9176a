/** What is registered beside a draft: questions, interviews of its series, and people who may be told of. */
import type { RegisteredQuestion } from '../../../domain/draft.ts'
import type { Network } from '../../../domain/network.ts'
import type { Consent } from '../../../domain/words.ts'
import type { Run } from '../../../store/port.ts'
import { text, values, whole } from '../../cards/card-values.ts'
import { consentOf } from '../quoting/consent.ts'
import { readHidden } from '../quoting/interviewees.ts'
import { gatheredBy } from '../../row-joins.ts'
import { present } from '../../values.ts'

export interface EarlierInterview {
  id: string
  series: string
  date?: string
  consent: Consent
  interviewees: { id: string; name: string }[]
}

/** Every registered question. */
export async function readQuestions(run: Run): Promise<RegisteredQuestion[]> {
  const rows = await run('drafts/questions')
  return rows.map((row) => ({
    id: text(row, 'id'),
    series: text(row, 'series'),
    position: whole(row, 'position'),
    text: text(row, 'text'),
  }))
}

/** Every interview with who gave it. */
export async function readEarlier(run: Run): Promise<EarlierInterview[]> {
  const [interviews, gave] = await Promise.all([
    run('interviews/interviews'),
    run('interviews/interviewees'),
  ])
  const people = gatheredBy(gave, 'interview', (row) => ({
    id: text(row, 'person'),
    name: text(row, 'name'),
  }))
  return interviews.map((row) => ({
    id: text(row, 'id'),
    series: text(row, 'series'),
    consent: consentOf(row['consent']),
    interviewees: people.get(text(row, 'id')) ?? [],
    ...present({ date: values.day(row, 'date') }),
  }))
}

/** The network without the people who are known for nothing but interviews that may not name them. */
export async function readTellable(run: Run, network: Network): Promise<Network> {
  const hidden = await readHidden(
    run,
    network.people.map(({ id }) => id),
  )
  if (hidden.size === 0) return network
  return { ...network, people: network.people.filter(({ id }) => !hidden.has(id)) }
}
