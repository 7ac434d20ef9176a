/** Actors: their units, the groups they are examples of, and whether anyone has asked them. */
import type { Actor, Belonging, Founded, Person } from '../model/network.ts'
import { partnerKinds } from '../model/words.ts'
import type { Coverage } from '../model/words.ts'
import type { Row, Run } from '../store/port.ts'
import { gatheredBy, sortedBy } from './joined.ts'
import { isText, present } from './values.ts'
import type { ValueReader } from './values.ts'

export async function readActors(
  run: Run,
  values: ValueReader,
  people: readonly Person[],
): Promise<Actor[]> {
  const rows = await run('network/actors')
  const belongings = gatheredBy(await run('network/belongings'), 'actor', (row) =>
    belonging(row, values),
  )
  const examples = gatheredBy(await run('network/examples'), 'actor', (row) => example(row, values))
  const coverageOf = await readCoverage(run, people)
  const actors = rows.flatMap((row): Actor[] => {
    const thing = values.thing(row)
    if (thing === undefined) return []
    return [
      {
        ...thing,
        ...traits(row, values),
        belongsTo: sortedBy(
          belongings.get(thing.id) ?? [],
          ({ unit }) => unit,
          ({ from }) => from,
        ),
        exampleOf: sortedBy(examples.get(thing.id) ?? [], ({ actor }) => actor),
        coverage: coverageOf(thing.id),
      },
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
  return { unit, ...values.interval(row), ...values.founded(row) }
}

function example(row: Row, values: ValueReader): ({ actor: string } & Founded) | undefined {
  const actor = row['group']
  return isText(actor) ? { actor, ...values.founded(row) } : undefined
}

async function readCoverage(
  run: Run,
  people: readonly Person[],
): Promise<(actor: string) => Coverage> {
  const gave = new Set((await run('network/interviewees')).map((row) => row['person']))
  const mentioned = new Set((await run('network/mentioned-actors')).map((row) => row['actor']))
  const interviewed = new Set<string>()
  for (const { id, worksAt } of people) {
    if (!gave.has(id)) continue
    interviewed.add(id)
    for (const { actor } of worksAt) if (actor !== undefined) interviewed.add(actor)
  }
  return (actor) => {
    if (interviewed.has(actor)) return 'interviewed'
    return mentioned.has(actor) ? 'named-by-others' : 'not-asked'
  }
}
