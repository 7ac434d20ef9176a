/** Whom anybody asked, and who is spoken of, actor by actor. */
import type { CoverageAnswer } from '../../../contract/interviews.ts'
import type { Run } from '../../../store/port.ts'
import { gatheredBy, sortedBy } from '../../row-joins.ts'
import { readCoverageOf } from '../../snapshot/actors.ts'
import { readPeople } from '../../snapshot/people.ts'
import { text, values } from '../../cards/card-values.ts'

/**
 * The coverage of every actor, in the order of ids, with how many answers mention it and how many people gave them.
 *
 * The words mean the same whatever consent was given for an interview or an answer: they say whether anybody has asked, not
 * what was said and by whom, and an actor that was asked must not look as if nobody had. Beside them stand counts alone,
 * which every consent allows. Costs one reading of the mentions, and no statement for a single actor.
 */
export async function readCoverage(run: Run): Promise<Omit<CoverageAnswer, 'revision'>> {
  const [actors, mentions, gave, coverageOf] = await Promise.all([
    run('network/actors'),
    run('interviews/mentioned-actors'),
    run('interviews/interviewees'),
    readCoverageOf(run, readPeople(run, values)),
  ])
  const peopleOf = gatheredBy(gave, 'interview', (row) => text(row, 'person'))
  const mentionsOf = gatheredBy(mentions, 'actor', (row) => row)
  const covered = actors.flatMap((row) => {
    const id = text(row, 'id')
    const own = mentionsOf.get(id) ?? []
    const people = own.flatMap((mention) => peopleOf.get(text(mention, 'interview')) ?? [])
    const counts = { answers: own.length, people: new Set(people).size }
    return id === '' ? [] : [{ id, coverage: coverageOf(id), ...counts }]
  })
  return {
    interviewed: new Set(gave.map((row) => text(row, 'person'))).size,
    actors: sortedBy(covered, ({ id }) => id),
  }
}
