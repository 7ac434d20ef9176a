/** The units of an actor, as a part of a form: that it belongs to some, to none, or that it is not registered. */
import type { ActorCard } from '../../../../server/contract/cards.ts'
import type { ActorChange } from '../../../../server/contract/registering.ts'
import type { Messages } from '../../../locales/messages.ts'
import { dayInDenmark } from '../../../../server/domain/days.ts'
import { emptyRow, rowsIn, textIn } from '../form.ts'
import type { Basis, Field, LeafField, Row, Values } from '../form.ts'
import { basisOf, dayIn, idIn, keptBasis, timesIn } from './bodies.ts'

type Belongings = NonNullable<ActorChange['belongsTo']>

export function unitFields(values: Values, { registering }: Messages): Field[] {
  const { labels, choices, hints } = registering
  const where: Field = {
    sort: 'choice',
    name: 'where',
    label: labels.where,
    hint: hints.where,
    options: [
      { value: 'unit', text: choices.unit },
      { value: 'external', text: choices.external },
      { value: 'unknown', text: choices.unknown },
    ],
  }
  if (textIn(values, 'where') !== 'unit') return [where]
  const rows: Field = {
    sort: 'rows',
    name: 'belongsTo',
    label: labels.units,
    least: 1,
    add: registering.rows.addUnit,
    line: registering.rows.unit,
    remove: registering.rows.removeUnit,
    columns: unitColumns(registering),
  }
  return [where, rows]
}

/** A unit, and the time it holds. */
export const unitColumns = ({ labels }: Messages['registering']): LeafField[] => [
  { sort: 'pick', of: 'unit', name: 'unit', label: labels.unit, required: true },
  { sort: 'day', name: 'from', label: labels.from },
  { sort: 'day', name: 'to', label: labels.until, after: 'from' },
]

type Held = ActorCard['units'][number]

/** A unit that is registered, as a line of the list. */
export const unitRow = (unit: Held): Row => ({
  unit: { type: 'Unit', id: unit.id, name: unit.name },
  from: unit.from ?? '',
  to: unit.to ?? '',
  ...keptBasis(unit),
})

/** What is registered of an actor's units; of a new actor, and of one with none, that it belongs to one is offered. */
export function unitValues(card: ActorCard | undefined, { registering }: Messages): Values {
  const units = card?.units ?? []
  const rows = units.map(unitRow)
  if (rows.length > 0) return { where: 'unit', belongsTo: rows }
  const where = card?.actor.external ? 'external' : card ? 'unit' : 'unknown'
  return { where, belongsTo: [emptyRow(unitColumns(registering))] }
}

/** The units that are chosen, each with its basis; who belongs to none now keeps those that are over. */
export function belongingsIn(values: Values, registered: Values, basis: Basis): Belongings {
  const before = rowsIn(registered, 'belongsTo')
  const rows =
    textIn(values, 'where') === 'unit'
      ? rowsIn(values, 'belongsTo')
      : before.filter((row) => (dayIn(row, 'to') ?? '9999') <= dayInDenmark(new Date()))
  return unitsIn(rows, before, basis)
}

/** The units of lines, each with its time and its basis. */
export const unitsIn = (rows: readonly Row[], before: readonly Row[], basis: Basis): Belongings =>
  rows.map((row) => ({
    unit: idIn(row, 'unit') ?? '',
    ...timesIn(row),
    ...basisOf(row, before, basis),
  }))
