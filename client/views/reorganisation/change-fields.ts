/** The fields of a change of a scenario, and the change they say. */
import { changeParts, type ChangePart } from '../../../server/domain/scenario-changes.ts'
import type { Destination, ScenarioChange } from '../../../server/domain/exposure.ts'
import { agreements, changeKinds, type ChangeKind } from '../../../server/domain/words.ts'
import {
  rowsIn,
  textIn,
  thingIn,
  type Field,
  type LeafField,
  type Row,
  type Values,
} from '../../components/registering/form.ts'
import type { Messages } from '../../locales/messages.ts'

interface Part {
  /** As it is called in the change. */
  name: string
  label: string
}

const unitPick = (part: Part): LeafField => ({ sort: 'pick', of: 'unit', required: true, ...part })

function fieldOf(part: ChangePart, named: Part, { words, reorganisation }: Messages): Field {
  const { changes } = reorganisation
  switch (part) {
    case 'unit':
      return unitPick(named)
    case 'actor':
    case 'person':
    case 'partnership':
    case 'workplace':
      return { sort: 'pick', of: part, required: true, ...named }
    case 'destination':
      return { sort: 'pick', of: 'unit', new: true, required: true, ...named }
    case 'agreement':
      return {
        ...{ sort: 'choice', ...named },
        options: agreements.map((value) => ({ value, text: words.agreements[value] })),
      }
    case 'units':
    case 'destinations': {
      const column = { name: 'unit', label: changes.parts.unit }
      return {
        ...{ sort: 'rows', ...named },
        columns: [part === 'units' ? unitPick(column) : { ...fieldNew(column) }],
        add: changes.addUnit,
        line: changes.unit,
        remove: changes.removeUnit,
        least: part === 'units' ? 2 : 0,
      }
    }
  }
}

const fieldNew = (part: Part): LeafField => ({
  ...{ sort: 'pick', of: 'unit', new: true, required: true },
  ...part,
})

export const kindIn = (values: Values) => textIn(values, 'change') as ChangeKind

/** What is changed, and then its parts. */
export function changeFields(values: Values, messages: Messages): Field[] {
  const { changes } = messages.reorganisation
  const parts = Object.entries(changeParts[kindIn(values)])
  return [
    {
      sort: 'choice',
      name: 'change',
      label: changes.kind,
      options: changeKinds.map((value) => ({ value, text: changes.kinds[value] })),
    },
    ...parts.map(([name, part]) =>
      fieldOf(part, { name, label: changes.parts[name as keyof typeof changes.parts] }, messages),
    ),
  ]
}

/** What stands in the fields of a kind before anything is chosen. */
export function emptyChange(kind: ChangeKind): Values {
  const empty: Record<ChangePart, Values[string]> = {
    ...{ unit: '', actor: '', person: '', partnership: '', workplace: '', destination: '' },
    ...{ agreement: 'partnership-agreement', units: [{ unit: '' }, { unit: '' }] },
    destinations: [],
  }
  const parts = Object.entries(changeParts[kind]).map(([name, part]) => [name, empty[part]])
  return { change: kind, ...Object.fromEntries(parts) } as Values
}

/** Where units go: one that is registered when one was picked, else a new one by the words typed. */
function destinationIn(values: Values | Row, name: string): Destination {
  return thingIn(values, name)?.id ?? { name: textIn(values, name) }
}

/** The change that the fields say, once nothing is missing in them. */
export function changeIn(values: Values): ScenarioChange {
  const kind = kindIn(values)
  const said = Object.entries(changeParts[kind]).map(([name, part]) => {
    const thing = thingIn(values, name)
    const all: Record<ChangePart, unknown> = {
      ...{ unit: thing?.id, actor: thing?.id, person: thing?.id, partnership: thing?.id },
      workplace: thing && { type: thing.type, id: thing.id },
      destination: destinationIn(values, name),
      destinations: rowsIn(values, name).map((row) => destinationIn(row, 'unit')),
      units: rowsIn(values, name).flatMap((row) => thingIn(row, 'unit')?.id ?? []),
      agreement: textIn(values, name),
    }
    return [name, all[part]]
  })
  return { change: kind, ...Object.fromEntries(said) } as ScenarioChange
}
