/**
 * What can be found, with its words as they are folded. What may not be told is in none of it: people whom nobody may name
 * are left out, answers that may only be counted too, and those by role stand with the words that may be sent. So neither
 * what is found nor how long it takes tells of anything else.
 */
import type { Found } from '../../contract/search.ts'
import { foldedText } from '../../domain/fold.ts'
import type { Quote } from '../../domain/interview.ts'
import type { Network } from '../../domain/network.ts'
import type { Run } from '../../store/port.ts'
import { mapInSlices } from '../../threads/slices.ts'
import { answersNamed } from '../interviews/quoting/answers.ts'
import { readHidden, readInterviewees } from '../interviews/quoting/interviewees.ts'
import { readTold } from '../interviews/quoting/told-answers.ts'
import { present } from '../values.ts'

type NamedSort = Exclude<keyof Found, 'answers'>

/** Something that has a name, as a hit tells of it. */
export interface FindableName<Sort extends NamedSort> {
  hit: Found[Sort]['hits'][number]
  /** Its name. */
  folded: string
}

export interface FindableAnswer {
  quote: Quote
  /** The words of the quote. */
  folded: string
}

export type Findable = { [Sort in NamedSort]: FindableName<Sort>[] } & { answers: FindableAnswer[] }

/**
 * Gathers what can be found in a network. The cost grows with the names and the answers there are; it is taken in slices, so
 * that other requests get their turn.
 */
export async function readFindable(
  run: Run,
  { actors, units, partnerships, people }: Network,
): Promise<Findable> {
  const hidden = await readHidden(
    run,
    people.map(({ id }) => id),
  )
  const told = people.filter(({ id }) => !hidden.has(id))
  return {
    actors: await named(actors, ({ id, name, kind, named: isNamed }) => ({
      ...{ id, name, kind, named: isNamed },
    })),
    units: await named(units, ({ id, name, kind }) => ({ id, name, kind })),
    partnerships: await named(partnerships, ({ id, name }) => ({ id, name })),
    people: await named(told, ({ id, name, role }) => ({ id, name, ...present({ role }) })),
    answers: await readFindableAnswers(run),
  }
}

function named<Item, Hit extends { name: string }>(
  items: readonly Item[],
  hitOf: (item: Item) => Hit,
): Promise<{ hit: Hit; folded: string }[]> {
  return mapInSlices(items, (item) => {
    const hit = hitOf(item)
    return { hit, folded: foldedText(hit.name) }
  })
}

async function readFindableAnswers(run: Run): Promise<FindableAnswer[]> {
  const [ids, interviewees] = await Promise.all([
    answersNamed(run('interviews/answer-ids')),
    readInterviewees(run),
  ])
  const told = await readTold(run, ids, interviewees)
  return mapInSlices(
    told.flatMap(({ quote }) => quote ?? []),
    (quote) => ({ quote, folded: foldedText(quote.text) }),
  )
}
