/** Places in an answer as it was sent, which may have words left out, and the same places in what is stored. */
import type { Range } from '../../model/excerpt.ts'
import type { Mention } from '../../model/interview.ts'
import type { GraphRelationship } from '../../model/graph.ts'
import type { Run } from '../../store/port.ts'
import { readAnswers } from '../cards/answers.ts'
import { readInterviewees, type Interviewees } from '../cards/interviewees.ts'
import { maskOf } from '../cards/masked.ts'
import { referenceText } from '../records/records.ts'
import type { StoredAnswer, StoredInterview } from './stored-interview.ts'

export interface SentAnswer {
  text: string
  /** Undefined when any of the words was left out. */
  storedPlace(place: Range): Range | undefined
  /** The mentions that are stored but were not sent: nobody who changes the others has seen them. */
  unsent: GraphRelationship[]
}

/** The answers of an interview as they are sent with it, by their ids; those that may not stand there are missing. */
export async function readSent(
  run: Run,
  { id: interview, answers: stored }: StoredInterview,
): Promise<Map<string, SentAnswer>> {
  const { answers } = await readAnswers(
    run,
    stored.map(({ id }) => id),
  )
  const interviewees = await readInterviewees(run)
  const byId = new Map(stored.map((one) => [one.id, one]))
  return new Map(
    answers.flatMap(({ id, text, mentions }) => {
      const one = byId.get(id)
      if (one === undefined) return []
      const storedPlace = placesBehind(one, { text, interview }, interviewees)
      const sent = new Set(mentions.map((mention) => textOf(mention, storedPlace(mention))))
      const unsent = mentionsOf(one).filter(
        ({ to, properties }) => !sent.has(textOf({ target: to }, placeOf(properties))),
      )
      return [[id, { text, storedPlace, unsent }]]
    }),
  )
}

/** What an answer mentions. */
export function mentionsOf({ ties }: Pick<StoredAnswer, 'ties'>): GraphRelationship[] {
  return ties.filter(({ type }) => type === 'MENTIONS')
}

function textOf({ target }: { target: { type: string; id: string } }, place?: Range): string {
  return JSON.stringify([referenceText(target), place?.start, place?.end])
}

function placeOf({ start, end }: GraphRelationship['properties']): Range {
  return { start: Number(start), end: Number(end) }
}

function placesBehind(
  stored: StoredAnswer,
  sent: { text: string; interview: string },
  interviewees: Interviewees,
): SentAnswer['storedPlace'] {
  if (sent.text === stored.text) return ({ start, end }) => ({ start, end })
  const behind = unitsBehind(stored, interviewees, sent.interview)
  return ({ start, end }) => {
    const units = Array.from({ length: end - start }, (_, index) => behind.get(start + index))
    const first = units[0]
    const whole = units.every((unit, index) => unit !== undefined && unit === (first ?? 0) + index)
    return first === undefined || !whole ? undefined : { start: first, end: first + units.length }
  }
}

/**
 * Which UTF-16 unit of the stored text each unit of the sent text is; those that stand for words left out are missing. A
 * mask moves mentions with their words, so each unit is sent through it as a mention of its own.
 */
function unitsBehind(
  stored: StoredAnswer,
  interviewees: Interviewees,
  interview: string,
): Map<number, number> {
  const unit = (start: number): Mention => ({
    ...{ start, end: start + 1, certainty: 'stated' },
    target: { type: 'Theme', id: '' },
    name: String(start),
  })
  const real = mentionsOf(stored).map(({ to, properties }): Mention => ({
    ...unit(0),
    ...placeOf(properties),
    target: to as Mention['target'],
  }))
  const units = Array.from({ length: stored.text.length }, (_, start) => unit(start))
  const masked = maskOf(interviewees.telling(interview))({
    text: stored.text,
    mentions: [...real, ...units],
  })
  return new Map(
    masked.mentions
      .filter(({ target }) => target.id === '')
      .map(({ start, name }) => [start, Number(name)]),
  )
}
