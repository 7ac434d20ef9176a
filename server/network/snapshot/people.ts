/** People and where they work. */
import type { Person, Workplace } from '../../domain/network.ts'
import type { Row, Run } from '../../store/port.ts'
import { gatheredBy, sortedBy } from '../row-joins.ts'
import { present } from '../values.ts'
import type { ValueReader } from '../values.ts'

export async function readPeople(run: Run, values: ValueReader): Promise<Person[]> {
  const [rows, atActors, inUnits] = await Promise.all([
    run('network/people'),
    run('network/workplaces-at-actors'),
    run('network/workplaces-in-units'),
  ])
  const workplaces = gatheredBy([...atActors, ...inUnits], 'person', (row) =>
    workplace(row, values),
  )
  const people = rows.flatMap((row): Person[] => {
    const thing = values.thing(row)
    if (thing === undefined) return []
    return [
      {
        ...thing,
        ...present({ role: values.text(row, 'role') }),
        worksAt: sortedBy(
          workplaces.get(thing.id) ?? [],
          ({ actor }) => actor,
          ({ unit }) => unit,
          ({ from }) => from,
        ),
      },
    ]
  })
  return sortedBy(people, ({ id }) => id)
}

export function workplace(row: Row, values: ValueReader): Workplace | undefined {
  const place = present({ actor: values.text(row, 'actor'), unit: values.text(row, 'unit') })
  if (place.actor === undefined && place.unit === undefined) return undefined
  return {
    ...place,
    ...present({ role: values.text(row, 'role') }),
    ...values.interval(row),
    ...values.founded(row),
  }
}
