/** The administration: its units and their hierarchy, what happens to them, and the activities. */
import type { Activity, Founded, Reorganisation, Unit } from '../../domain/network.ts'
import { parentsAtOnce } from '../../domain/units.ts'
import { reorganisationKinds, reorganisationStates, unitKinds } from '../../domain/words.ts'
import type { Row, Run } from '../../store/port.ts'
import { gatheredBy, sortedBy } from '../row-joins.ts'
import { belonging } from './actors.ts'
import { isText, present } from '../values.ts'
import type { ValueReader } from '../values.ts'

export async function readUnits(run: Run, values: ValueReader): Promise<Unit[]> {
  const [rows, aboveRows] = await Promise.all([run('network/units'), run('network/unit-parents')])
  const above = gatheredBy(aboveRows, 'part', (row) => belonging(row, values))
  const units = rows.flatMap((row): Unit[] => {
    const thing = values.thing(row)
    if (thing === undefined) return []
    const partOf = sortedBy(
      above.get(thing.id) ?? [],
      ({ unit }) => unit,
      ({ from }) => from,
    )
    if (parentsAtOnce(partOf).length > 0) {
      values.note('partOf: a unit with two parents on the same day is read below each of them')
    }
    return [{ ...thing, kind: values.word(row, 'kind', unitKinds), partOf }]
  })
  return sortedBy(units, ({ id }) => id)
}

export async function readActivities(run: Run, values: ValueReader): Promise<Activity[]> {
  const rows = await run('network/activities')
  return sortedBy(
    rows.flatMap((row) => values.thing(row) ?? []),
    ({ id }) => id,
  )
}

export async function readReorganisations(
  run: Run,
  values: ValueReader,
): Promise<Reorganisation[]> {
  const [rows, affectedRows] = await Promise.all([
    run('network/reorganisations'),
    run('network/affected-units'),
  ])
  const affected = gatheredBy(affectedRows, 'reorganisation', (row) => affectedUnit(row, values))
  const reorganisations = rows.flatMap((row): Reorganisation[] => {
    const thing = values.thing(row)
    if (thing === undefined) return []
    return [
      {
        ...thing,
        kind: values.word(row, 'kind', reorganisationKinds),
        state: values.word(row, 'state', reorganisationStates),
        ...present({ date: values.day(row, 'date'), note: values.text(row, 'note') }),
        affects: sortedBy(affected.get(thing.id) ?? [], ({ unit }) => unit),
      },
    ]
  })
  return sortedBy(reorganisations, ({ id }) => id)
}

function affectedUnit(row: Row, values: ValueReader): ({ unit: string } & Founded) | undefined {
  const unit = row['unit']
  return isText(unit) ? values.based({ unit }, row) : undefined
}
