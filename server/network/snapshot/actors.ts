/** Actors: their units, the groups they are examples of, and whether anyone has asked them. */
import type { Actor, Belonging, Founded, Person } from '../../domain/network.ts'
import { partnerKinds } from '../../domain/words.ts'
import type { Coverage } from '../../domain/words.ts'
import type { Row, Run } from '../../store/port.ts'
import { gatheredBy, sortedBy } from '../row-joins.ts'
import { isText, present } from '../values.ts'
import type { ValueReader } from '../values.ts'

export async function readActors(
  run: Run,
  values: ValueReader,
  people: Promise<readonly Person[]>,
): Promise<Actor[]> {
  const [rows, belongingRows, exampleRows, coverageOf] = await Promise.all([
    run('network/actors'),
    run('network/belongings'),
    run('network/examples'),
    readCoverageOf(run, people),
  ])
  const belongings = gatheredBy(belongingRows, 'actor', (row) => belonging(row, values))
  const examples = gatheredBy(exampleRows, 'actor', (row) => example(row, values))
  const actors = rows.flatMap((row): Actor[] => {
    const thing = values.thing(row)
    if (thing === undefined) return []
    return [
      Object.assign(thing, traits(row, values), {
        belongsTo: sortedBy(
          belongings.get(thing.id) ?? [],
          ({ unit }) => unit,
          ({ from }) => from,
        ),
        exampleOf: sortedBy(examples.get(thing.id) ?? [], ({ actor }) => actor),
        coverage: coverageOf(thing.id),
      }),
    ]
  })
  return sortedBy(actors, ({ id }) => id)
}

export function traits(
  row: Row,
  values: ValueReader,
): Pick<Actor, 'kind' | 'place' | 'external' | 'named' | 'person'> {
  const library = row['library'] === true
  return {
    kind: library ? 'library' : values.word(row, 'kind', partnerKinds),
    named: library || row['named'] !== false,
    ...present({
      place: values.text(row, 'place'),
      external: values.truth(row, 'external'),
      person: row['person'] === true ? true : undefined,
    }),
  }
}

/** An actor's place in a unit, or a unit's in the one above it. */
export function belonging(row: Row, values: ValueReader): Belonging | undefined {
  const unit = row['unit']
  if (!isText(unit)) return undefined
  return values.based({ unit, ...values.interval(row) }, row)
}

function example(row: Row, values: ValueReader): ({ actor: string } & Founded) | undefined {
  const actor = row['group']
  return isText(actor) ? values.based({ actor }, row) : undefined
}

/** Whether anyone has asked an actor, by its id. */
export async function readCoverageOf(
  run: Run,
  people: Promise<readonly Person[]>,
): Promise<(actor: string) => Coverage> {
  const [interviewees, mentions, everyone] = await Promise.all([
    run('network/interviewees'),
    run('network/mentioned-actors'),
    people,
  ])
  const gave = new Set(interviewees.map((row) => row['person']))
  const mentioned = new Set(mentions.map((row) => row['actor']))
  const interviewed = new Set<string>()
  for (const { id, worksAt } of everyone) {
    if (!gave.has(id)) continue
    interviewed.add(id)
    for (const { actor } of worksAt) if (actor !== undefined) interviewed.add(actor)
  }
  return (actor) => {
    if (interviewed.has(actor)) return 'interviewed'
    return mentioned.has(actor) ? 'named-by-others' : 'not-asked'
  }
}
