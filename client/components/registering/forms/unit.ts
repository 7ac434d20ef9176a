/** A new unit, and the name, kind and place of one that is registered. */
import { unitKinds, type UnitKind } from '../../../../server/domain/words.ts'
import type { UnitsAnswer } from '../../../../server/contract/cards.ts'
import type { NewUnit, UnitChange } from '../../../../server/contract/registering.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { rowsIn, textIn } from '../form.ts'
import type { Basis, Field, Form, Thing, Values } from '../form.ts'
import { given, idIn } from './bodies.ts'
import { foundedAnew } from './founded-anew.ts'
import { unitColumns, unitRow, unitsIn } from './units.ts'

function ownFields({ registering, words }: Messages): Field[] {
  const { labels } = registering
  return [
    { sort: 'text', name: 'name', label: labels.name, required: true },
    {
      sort: 'choice',
      name: 'kind',
      label: labels.kind,
      options: unitKinds.map((value) => ({
        value,
        text: value === 'not-stated' ? words.agreements[value] : words.unitKinds[value],
      })),
    },
  ]
}

function newUnitFields(messages: Messages): Field[] {
  const { labels, hints } = messages.registering
  return [
    ...ownFields(messages),
    { sort: 'pick', of: 'unit', name: 'partOf', label: labels.partOf, hint: hints.partOf },
  ]
}

export function newUnitBody(values: Values, basis: Basis): NewUnit {
  const under = idIn(values, 'partOf')
  return {
    name: textIn(values, 'name'),
    kind: textIn(values, 'kind') as UnitKind,
    partOf: under === undefined ? [] : [{ unit: under, ...basis }],
    ...basis,
  }
}

interface NewThing {
  messages: Messages
  taken: (name: string) => readonly Thing[]
  name?: string
  under?: Thing | undefined
}

export function newUnitForm({ messages, taken, name = '', under }: NewThing): Form {
  const { registering } = messages
  return {
    title: registering.titles.newUnit,
    fields: () => newUnitFields(messages),
    registered: { name: '', kind: 'not-stated', partOf: under ?? '' },
    typed: { name },
    taken,
    send: (values, basis) => api.registerUnit(newUnitBody(values, basis)),
    done: registering.done.newUnit,
  }
}

type Unit = UnitsAnswer['units'][number]

function unitFields(messages: Messages): Field[] {
  const { labels, hints, rows } = messages.registering
  return [
    ...ownFields(messages),
    {
      sort: 'rows',
      name: 'partOf',
      label: labels.partOf,
      hint: hints.partOf,
      columns: unitColumns(messages.registering),
      add: rows.addUnit,
      line: rows.unit,
      remove: rows.removeUnit,
    },
  ]
}

/** Only what is typed anew is sent of its own; what it is part of is sent whole. */
function unitBody(
  unit: Unit,
  { values, registered, basis }: { values: Values; registered: Values; basis: Basis },
): UnitChange {
  const [name, kind] = [textIn(values, 'name'), textIn(values, 'kind') as UnitKind]
  const own = {
    ...given('name', name === unit.name ? undefined : name),
    ...given('kind', kind === unit.kind ? undefined : kind),
  }
  const changed = Object.keys(own)
  const others = ['name', 'kind'].filter((one) => !changed.includes(one))
  return {
    ...own,
    ...foundedAnew(unit, { changed, others, basis }),
    partOf: unitsIn(rowsIn(values, 'partOf'), rowsIn(registered, 'partOf'), basis),
  }
}

/** @param nameOf of a unit */
export function unitForm(
  unit: Unit,
  { messages, nameOf }: { messages: Messages; nameOf: (unit: string) => string },
): Form {
  const { registering } = messages
  const { id, name, kind, itemRevision: revision } = unit
  const partOf = unit.partOf.map((part) =>
    unitRow({ ...part, id: part.unit, name: nameOf(part.unit) }),
  )
  const registered = { name, kind, partOf }
  return {
    title: registering.titles.edit(name),
    fields: () => unitFields(messages),
    registered,
    send: (values, basis) =>
      api.changeUnit({ id, revision, body: unitBody(unit, { values, registered, basis }) }),
    done: registering.done.unitEdited,
  }
}
