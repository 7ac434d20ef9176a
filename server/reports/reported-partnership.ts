/** One partnership as a report tells of it. */
import type { Finding, FollowUp } from '../contract/exposure.ts'
import { excerptOf } from '../domain/excerpt.ts'
import type { Quote } from '../domain/interview.ts'
import { introductionOf } from '../domain/interviewee.ts'
import { lastDayOf } from '../domain/in-force.ts'
import type { Partnership } from '../domain/network.ts'
import type { ExposureClass, Signal } from '../domain/words.ts'
import type { Names } from './sentences/names-in-sentences.ts'
import type { ReportWords } from './report-words.ts'

/** Texts in the language of the report; days are ISO-8601. */
export interface ReportedPartnership {
  name: string
  class: ExposureClass
  /** How well the class is founded, of the exposed ones. */
  basis?: string
  reasons: { signal: Signal; sentence: string }[]
  parties: string[]
  contacts: string[]
  agreement: string
  start?: string
  end?: string
  status: string
  /** Of a partnership that ends. */
  lastDay?: string
  /** What would settle whether it is exposed, of those that cannot be judged. */
  settle?: string
  followUp?: Omit<FollowUp, 'itemRevision'>
  /** All answers that speak of it or its parties. */
  answers: number
  quotes: { text: string; saidBy: string }[]
}

interface Telling {
  names: Names
  words: ReportWords
}

/** @param partnership is that of the finding, with what the finding leaves out */
export function reportPartnership(
  finding: Finding,
  partnership: Partnership | undefined,
  { names, words }: Telling,
): ReportedPartnership {
  const { domain, list, texts } = words
  const actor = (id: string) => names({ type: 'Actor', id }) ?? id
  const unplaced = finding.signals.flatMap((evidence) =>
    evidence.signal === 'unknown-unit' ? evidence.actors : [],
  )
  const { start, end, agreement = 'not-stated', status = 'not-stated' } = partnership ?? {}
  const lastDay = partnership && lastDayOf(partnership)
  const parties = [...new Set(partnership?.parties.map((party) => party.actor))]
  return {
    name: finding.name,
    class: finding.class,
    ...(finding.certainty !== undefined && { basis: domain.certainties[finding.certainty] }),
    reasons: finding.signals.map(({ signal, sentence }) => ({ signal, sentence })),
    parties: parties.map(actor),
    contacts: contactsOf(finding, actor, words),
    agreement: domain.agreements[agreement],
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    status: domain.statusesInForce[status],
    ...(lastDay !== undefined && { lastDay }),
    ...(finding.class === 'unknown' && { settle: texts.settle(list(unplaced.map(actor))) }),
    ...(finding.followUp && { followUp: finding.followUp }),
    answers: finding.answers.total,
    quotes: finding.answers.quotes.map((quote) => ({
      text: excerpt(quote, new Set([finding.partnership, ...parties])),
      saidBy: saidBy(quote, words),
    })),
  }
}

/** Each person once, with those they act on behalf of. */
function contactsOf(
  { contacts }: Finding,
  actor: (id: string) => string,
  { list, texts }: ReportWords,
): string[] {
  const people = [...new Set(contacts.map(({ person }) => person))]
  return people.map((id) => {
    const own = contacts.filter(({ person }) => person === id)
    const called = [own[0]?.name, own[0]?.role].filter(Boolean).join(', ')
    return texts.contactFor(called, list(own.map(({ onBehalfOf }) => actor(onBehalfOf))))
  })
}

/** The sentences that name one of the things, with a sign where others are left out. */
function excerpt({ text, mentions }: Quote, things: ReadonlySet<string>): string {
  const ranges = excerptOf(
    text,
    mentions.filter(({ target }) => things.has(target.id)),
  )
  return ranges.map(({ start, end }) => text.slice(start, end).trim()).join(' … ')
}

function saidBy({ interviewees, series, verbatim }: Quote, words: ReportWords): string {
  const { domain, list, texts } = words
  const people = interviewees.map((one) => introductionOf(one, domain, texts.unnamed))
  const who = people.length === 0 ? texts.unnamed : list(people)
  return [who, series, ...(verbatim ? [] : [texts.retold])].join(' · ')
}
