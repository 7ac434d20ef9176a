/** Places in an answer as it was sent, which may have words left out, and the same places in what is stored. */
import type { Range } from '../../../domain/excerpt.ts'
import type { GraphRelationship } from '../../../domain/graph.ts'
import type { Run } from '../../../store/port.ts'
import { readInterviewees } from '../quoting/interviewees.ts'
import { leftOutMark } from '../quoting/masked.ts'
import { readTold } from '../quoting/told-answers.ts'
import { referenceText } from '../../records/records.ts'
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
  { answers: stored }: StoredInterview,
): Promise<Map<string, SentAnswer>> {
  const told = await readTold(
    run,
    stored.map(({ id }) => id),
    await readInterviewees(run),
  )
  const byId = new Map(stored.map((one) => [one.id, one]))
  return new Map(
    told.flatMap(({ id, answer, leftOut }) => {
      const one = byId.get(id)
      if (one === undefined || answer === undefined) return []
      const { text, mentions } = answer
      const storedPlace = (place: Range) => placeBehind(place, leftOut)
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

/** Where the words of a place stood before words were left out; undefined when any of them are those left out. */
function placeBehind({ start, end }: Range, leftOut: readonly Range[]): Range | undefined {
  let shift = 0
  for (const range of leftOut) {
    const at = range.start + shift
    if (end <= at) break
    if (start < at + leftOutMark.length) return undefined
    shift += leftOutMark.length - (range.end - range.start)
  }
  return { start: start - shift, end: end - shift }
}
