/** Which answers of a registered interview a draft puts others in place of, and which of their mentions still match. */
import type { Draft, DraftAnswer } from '../../../contract/drafts.ts'
import type { GraphRelationship } from '../../../domain/graph.ts'
import type { Run } from '../../../store/port.ts'
import { carriedPlaces } from '../changing/carried-mentions.ts'
import { readSent } from '../changing/sent-places.ts'
import { questionOf } from '../changing/stored-interview.ts'
import type { StoredAnswer, StoredInterview } from '../changing/stored-interview.ts'
import { nameIn, readKnown } from '../../registering/known.ts'
import type { DraftContent } from './draft-content.ts'

/** An answer of a draft, with the registered one it takes the place of. */
export interface MatchedAnswer {
  answer: DraftAnswer
  before?: StoredAnswer
}

/** The answers of a draft that hold anything: each with that to the same question, else at the same position. */
export function matchedAnswers(
  { answers }: Pick<DraftContent, 'answers'>,
  interview: StoredInterview,
): MatchedAnswer[] {
  const left = new Set(interview.answers)
  const given = answers.filter(({ text }) => text !== '')
  const take = (found: StoredAnswer | undefined): StoredAnswer | undefined => {
    if (found !== undefined) left.delete(found)
    return found
  }
  const byQuestion = given.map(({ asked }) =>
    take([...left].find((one) => asked !== undefined && questionOf(one) === asked)),
  )
  return given.map((answer, index) => {
    const before =
      byQuestion[index] ??
      take([...left].find(({ node }) => node.properties['position'] === answer.position))
    return { answer, ...(before && { before }) }
  })
}

export interface CarriedMention {
  mention: GraphRelationship
  /** As it is in the new text; undefined when its words no longer stand there. */
  after?: GraphRelationship
}

/** What becomes of the mentions of an answer whose text is replaced. */
export function carriedMentions({ answer, before }: MatchedAnswer): CarriedMention[] {
  const mentions = (before?.ties ?? []).filter(({ type }) => type === 'MENTIONS')
  const places = mentions.map(({ properties }) => ({
    start: Number(properties['start']),
    end: Number(properties['end']),
  }))
  const carried = carriedPlaces(places, before?.text ?? '', answer.text)
  return mentions.map((mention, index) => {
    const place = carried[index]
    if (place === undefined) return { mention }
    return { mention, after: { ...mention, properties: { ...mention.properties, ...place } } }
  })
}

/** What a draft that updates an interview keeps of its mentions, and what it loses; of these only what a reader is sent. */
export async function readCarried(
  run: Run,
  content: DraftContent,
  interview: StoredInterview,
): Promise<NonNullable<Draft['carried']>> {
  const matched = matchedAnswers(content, interview)
  const carried = matched.map((one) => ({ one, mentions: carriedMentions(one) }))
  const lost = carried.flatMap(({ one: { before }, mentions }) =>
    mentions.flatMap(({ mention, after }) =>
      before === undefined || after !== undefined ? [] : [{ before, mention }],
    ),
  )
  const sent = await readSent(run, interview)
  const shown = lost.filter(
    ({ before, mention }) => sent.get(before.id)?.unsent.includes(mention) === false,
  )
  const known = await readKnown(
    run,
    shown.map(({ mention }) => mention.to),
  )
  return {
    kept: carried.flatMap(({ mentions }) => mentions).filter(({ after }) => after).length,
    lost: shown.map(({ before, mention: { to, properties } }) => ({
      words: before.text.slice(Number(properties['start']), Number(properties['end'])),
      name: nameIn(known, to),
    })),
  }
}
