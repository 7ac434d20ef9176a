/** A form as data: which fields there are, what is registered in them now, and what saving them sends. */
import type { Written } from '../../../server/contract/history.ts'
import type { Certainty } from '../../../server/domain/words.ts'

/** Something registered, with its name. */
export type Thing = Written['item'] & { name: string }

/** What stands in one field: text as it is typed, or the thing that was picked. */
export type Leaf = string | Thing

/** A line of a list of the same fields, beside them what is kept but not shown. */
export type Row = Readonly<Record<string, Leaf>>

export type Values = Readonly<Record<string, Leaf | readonly Row[]>>

/** What can be picked: one of these that is registered. */
export type Pickable =
  'unit' | 'actor' | 'workplace' | 'person' | 'activity' | 'partnership' | 'reorganisation'

interface Named {
  /** As the contract calls it, so that what the service finds wrong stands at its field. */
  name: string
  label: string
  hint?: string
  required?: boolean
}

export type LeafField =
  /** `autocomplete` says what of the person who writes it asks for, as HTML names it. */
  | (Named & { sort: 'text'; autocomplete?: 'name' })
  /** `after` names the day of the same line that must be earlier. */
  | (Named & { sort: 'day'; after?: string })
  | (Named & { sort: 'choice'; options: readonly { value: string; text: string }[] })
  | (Named & { sort: 'switch' })
  /** `new` says that the words typed may name a new one, registered in the same act. */
  | (Named & { sort: 'pick'; of: Pickable; new?: true })

/** A list of the same fields, line by line. */
export type Rows = Named & {
  sort: 'rows'
  columns: readonly LeafField[]
  add: string
  /** What a line is called: "Part 2". */
  line: (position: number) => string
  /** "Fjern enhed 2" */
  remove: (position: number) => string
  least?: number
}

export type Field = LeafField | Rows

/** How well what is registered is founded, and on what. */
export interface Basis {
  certainty: Certainty
  source?: string
}

/** What is wrong in a field, in words; `existing` are the things that have the name already. */
export interface Fault {
  words: string
  /** That nothing stands in a field that must be filled in. */
  missing?: true
  existing?: readonly Thing[]
}

/** By the path of the field: `name`, `belongsTo.0.unit`. */
export type Faults = Readonly<Record<string, Fault>>

export interface Form {
  title: string
  note?: string
  /** The fields there are while these values stand in them. */
  fields: (values: Values) => readonly Field[]
  /** What stands in the fields before anything is typed. */
  registered: Values
  /** What is typed in some of them already, elsewhere. */
  typed?: Values
  /** Things of the same name that are registered already. */
  taken?: (name: string) => readonly Thing[]
  /** What only this form can know to be wrong. */
  faults?: (values: Values) => Faults
  /** True when what stands in the fields from the first is worth saving too, as a copy is. */
  filled?: true
  /** False where nothing is claimed, as in a scenario: no basis is asked for. */
  founded?: false
  send: (values: Values, basis: Basis) => Promise<Written>
  /** Shows what was saved, once the form is left. */
  show?: (id: string) => void
  /** What the toast says: "Enhed registreret". */
  done: string
}

/** A line in which nothing is typed yet; of a choice, the first stands. */
export const emptyRow = (columns: readonly LeafField[]): Row =>
  Object.fromEntries(
    columns.map((column) => [
      column.name,
      column.sort === 'choice' ? (column.options[0]?.value ?? '') : '',
    ]),
  )

export const textIn = (values: Values | Row, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value.trim() : ''
}

export const thingIn = (values: Values | Row, name: string): Thing | undefined => {
  const value = values[name]
  return typeof value === 'object' && 'id' in value ? value : undefined
}

export const rowsIn = (values: Values, name: string): readonly Row[] => {
  const value = values[name]
  return Array.isArray(value) ? (value as readonly Row[]) : []
}
